package org.brinksim.simulation;

import org.brinksim.behavior.HomePolitics;
import org.brinksim.behavior.PatronPull;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;

/** What moves a state wherever it decides: politics at home, patrons and the cost of going on, against the reference. */
final class Motives {
    private final World world;
    private final HomePolitics politics;
    private final PatronPull patrons;
    private final boolean political;
    private final boolean shifting;
    private final boolean trading;
    private final double crossingCost;
    private final double droneCost;
    private final double costSlope;

    Motives(World world) {
        this.world = world;
        this.politics = world.coefficients().politics();
        this.patrons = world.coefficients().patrons();
        this.political = world.isOn(Mechanism.POLITICS);
        this.shifting = world.isOn(Mechanism.POWER_SHIFT);
        this.trading = world.isOn(Mechanism.ECONOMY);
        this.crossingCost = world.parameter(EscalationParameters.CROSSING_COST);
        this.droneCost =
                world.isOn(Mechanism.OFFENCE_DEFENCE) ? world.parameter(EscalationParameters.DRONE_COST_FACTOR) : 1;
        this.costSlope = world.parameter(EscalationParameters.COST_SLOPE);
    }

    /** Pol, with what a name yet to be made adds beyond the reference. */
    double politics(int side) {
        LeaderAgent leader = world.leader(side);
        double push = politics.push(
                leader.commitment(),
                world.grievance(side),
                shifting ? world.state(side).expectedShift() : 0,
                leader.unrest(),
                world.input(Input.CONTROL, side));
        return political ? push + leader.reputation() : push;
    }

    /** Aud: audience cost of backing down, less that of the reference. */
    double audience(int side) {
        LeaderAgent leader = world.leader(side);
        return politics.audienceCost(world.input(Input.OPENNESS, side), leader.commitment())
                - politics.audienceCost(reference(Input.OPENNESS, side), leader.referenceCommitment());
    }

    /** B: backing by patrons times their attention, less what it was in the reference conditions. */
    double backing(int side) {
        double sum = 0;
        for (int p = 0; p < world.patrons(); p++) {
            sum += world.patron(p).backing(side) * world.input(Input.ATTENTION, p)
                    - reference(Input.LOYALTY, p, side) * reference(Input.ATTENTION, p);
        }
        return patrons.backing() * sum;
    }

    /** R: dependence on patrons times their attention and care for stability, less that of the reference conditions. */
    double restraint(int side, int rung) {
        double sum = 0;
        for (int p = 0; p < world.patrons(); p++) {
            sum += world.input(Input.DEPENDENCE, p, side)
                            * world.input(Input.ATTENTION, p)
                            * world.input(Input.STABILITY, p)
                    - reference(Input.DEPENDENCE, p, side)
                            * reference(Input.ATTENTION, p)
                            * reference(Input.STABILITY, p);
        }
        return patrons.restraint() * PatronPull.displeasure(rung) * sum;
    }

    /** C: cost of going on from a rung, higher with open crossings and the trade over them; less that of the reference. */
    double cost(int side, int sector, int rung) {
        double height = StrictMath.max(0, rung - Rung.BRAWL.level());
        double atStake = tradeShare(sector) * world.input(Input.CROSSINGS_OPEN, sector);
        double crossings = 1 + crossingCost * (atStake - reference(Input.CROSSINGS_OPEN, sector));
        double drones = world.state(side).hasDrones() ? droneCost : 1;
        double exposure = world.input(Input.EXPOSURE, side) * crossings * drones;
        return costSlope * height * (exposure - reference(Input.EXPOSURE, side));
    }

    /** τ: trade over the crossings of a sector over that of the reference; 1 where the reference has none. */
    double tradeShare(int sector) {
        double usual = reference(Input.CROSSING_TRADE, sector);
        return trading && usual > 0 ? world.input(Input.CROSSING_TRADE, sector) / usual : 1;
    }

    private double reference(Input input, int owner) {
        return world.blueprint().reference().get(world.blueprint().layout().slot(input, owner));
    }

    private double reference(Input input, int owner, int side) {
        Layout layout = world.blueprint().layout();
        return world.blueprint().reference().get(layout.slot(input, owner, side));
    }
}
