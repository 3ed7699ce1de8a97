package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Appraisal;
import org.brinksim.behavior.Approval;
import org.brinksim.behavior.ArmsSale;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.Choice;
import org.brinksim.random.Draw;
import org.brinksim.random.EntityKey;
import org.brinksim.random.Stream;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MarketParameters;

/** How patrons answer requests for arms. */
final class Selling {
    private static final double EMBARRASSED_DAYS = 180;

    private final World world;
    private final ArmsSale sale;
    private final double precision;
    private final Appraisal<Approval> appraisal = new Appraisal<>(List.of(Approval.values()));

    Selling(World world) {
        this.world = world;
        this.precision = world.parameter(EscalationParameters.CHOICE_PRECISION);
        this.sale = new ArmsSale(
                world.parameter(MarketParameters.SALE_INCLINATION),
                world.parameter(MarketParameters.SALE_MOTIVES),
                world.parameter(MarketParameters.RIVAL_CLIENT_WEIGHT),
                world.parameter(MarketParameters.THIRD_POWER_WEIGHT),
                world.parameter(MarketParameters.EMBARRASSMENT_WEIGHT),
                world.parameter(MarketParameters.OWN_NEEDS_WEIGHT));
    }

    /** The answer to a request with the reasons for it. */
    Choice answer(Bid bid) {
        sale.appraise(view(bid.side(), bid.patron()), appraisal);
        String patron = world.blueprint().scenario().patrons().get(bid.patron()).id();
        Stream noise = Purpose.SALE.stream(world.chance(), EntityKey.of(patron))
                .child(world.blueprint().stateKey(bid.side()));
        Approval chosen = appraisal.choose(
                precision, option -> Draw.gumbel(noise.uniform(world.epochDay(), 0, option.ordinal())));
        return appraisal.explain(chosen, precision);
    }

    private ArmsSale.View view(int side, int patron) {
        ArmsSale.Ties ties = new ArmsSale.Ties(
                world.input(Input.KINSHIP, patron, side),
                world.input(Input.COMMERCE, patron, side),
                world.input(Input.SHARED_THREAT, patron, side),
                world.input(Input.BLOC, patron, side),
                world.input(Input.ALLEGIANCE, patron, side));
        double rivalTies =
                world.patron(patron).backing(1 - side) - world.patron(patron).backing(side);
        return new ArmsSale.View(
                ties, rivalTies, thirdPowers(side, patron), recent(), world.input(Input.ATTENTION, patron));
    }

    private double thirdPowers(int side, int patron) {
        double sum = 0;
        for (int other = 0; other < world.patrons(); other++) {
            if (other != patron) {
                double stance = world.value(world.blueprint().layout().pairSlot(Input.STANCE, patron, other));
                sum += stance
                        * world.input(Input.ATTENTION, other)
                        * (world.patron(other).backing(side)
                                - world.patron(other).backing(1 - side));
            }
        }
        return sum;
    }

    /** How fresh the latest fighting at rung 6 or above is: 1 on its last day, falling with a time constant of 180 days. */
    private double recent() {
        int last = Integer.MIN_VALUE;
        for (Episode episode : world.episodes()) {
            if (episode.topRung() >= LadderChoice.INCURSION) {
                last = StrictMath.max(last, episode.lastSlice() / World.SLICES);
            }
        }
        return last == Integer.MIN_VALUE ? 0 : StrictMath.exp((last - world.day()) / EMBARRASSED_DAYS);
    }
}
