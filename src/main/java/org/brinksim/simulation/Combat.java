package org.brinksim.simulation;

import org.brinksim.behavior.ArmedResidents;
import org.brinksim.behavior.FightingCost;
import org.brinksim.behavior.Flight;
import org.brinksim.behavior.Lanchester;
import org.brinksim.behavior.Lethality;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.scenario.DisplacementParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.LossParameters;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.PoliticsParameters;

/** What a slice of fighting costs: dead, wounded, houses and fear. */
final class Combat {
    private static final double CIVILIAN_CONCENTRATION = 11;
    private static final double VILLAGE_TILT = .15;
    private static final double WOUNDED_SHAPE = .5;
    private static final int KILLED = 0;
    private static final int CIVILIANS = 1;
    private static final int WOUNDED = 2;
    private static final int HOUSES = 3;

    private final World world;
    private final Press press;
    private final Lethality lethality;
    private final ArmedResidents residents;
    private final FightingCost cost;
    private final double woundedHigh;
    private final double woundedLow;
    private final double lossShape;
    private final double civilianShare;
    private final double housesRate;
    private final double neighbourFear;
    private final Attrition attrition;

    Combat(World world, Press press) {
        this.world = world;
        this.press = press;
        this.lethality = world.coefficients().lethality();
        this.residents = world.coefficients().home().residents();
        this.cost = world.coefficients().home().cost();
        this.woundedHigh = world.parameter(LossParameters.WOUNDED_HIGH);
        this.woundedLow = world.parameter(LossParameters.WOUNDED_LOW);
        this.lossShape = world.parameter(LossParameters.LOSS_SHAPE);
        this.civilianShare = world.parameter(LossParameters.CIVILIAN_SHARE);
        this.housesRate = world.parameter(LossParameters.HOUSES_RATE);
        this.neighbourFear = world.parameter(DisplacementParameters.NEIGHBOUR_FEAR);
        this.attrition = new Attrition(world);
    }

    /** Fights one slice at the higher rung of the two sides. */
    void fight(Episode episode) {
        int rung = episode.rung();
        if (rung == Rung.ALERT.level() || rung < Rung.BRAWL.level()) {
            return;
        }
        burden(episode, rung);
        double[] mean = {mean(episode, 0, rung), mean(episode, 1, rung)};
        int[] dead = new int[2];
        int[] hurt = new int[2];
        for (int side = 0; side < 2; side++) {
            dead[side] = draw(episode, side, KILLED, mean[side]);
            hurt[side] = wounded(episode, side, rung, mean[side], dead[side]);
        }
        for (int side = 0; side < 2; side++) {
            suffer(episode, side, dead[side], hurt[side]);
        }
        int houses = rung >= Rung.MORTARS.level() ? destroy(episode, rung) : 0;
        frighten(episode, rung);
        strike(episode, rung);
        tell(episode, dead, hurt, houses);
        attrition.wear(episode, rung, side -> engaged(episode, side, rung));
    }

    private double mean(Episode episode, int side, int rung) {
        if (rung == Rung.BRAWL.level()) {
            return episode.severity() * lethality.brawlSide() * residents.brawlFactor(armedBeyondReference());
        }
        double own = engaged(episode, side, rung);
        double rate = lethality.perPerson(rung) * circumstances(episode, side, rung) * episode.severity();
        if (!world.isOn(Mechanism.LANCHESTER)) {
            return rate * own;
        }
        double otherRate = lethality.perPerson(rung) * circumstances(episode, 1 - side, rung) * episode.severity();
        double left = StrictMath.max(0, own - episode.party(side).lost());
        double other = StrictMath.max(
                0, engaged(episode, 1 - side, rung) - episode.party(1 - side).lost());
        return left - Lanchester.after(left, other, rate, otherRate, 1);
    }

    /** Arming of residents beyond the reference, mean of both sides. */
    private double armedBeyondReference() {
        return (world.leader(0).armedBeyondReference() + world.leader(1).armedBeyondReference()) / 2;
    }

    /** What a slice means at home: an incursion is seen, and engaged people cost money. */
    private void burden(Episode episode, int rung) {
        boolean incursion = rung >= Rung.INCURSION.level();
        for (int side = 0; side < 2; side++) {
            if (incursion) {
                world.leader(side).seeIncursion();
            }
            if (rung >= Rung.SMALL_ARMS.level() && world.isOn(Mechanism.ECONOMY)) {
                world.ledger().cost(side, cost.engaged(engaged(episode, side, rung), 1.0 / World.SLICES));
            }
        }
    }

    private double engaged(Episode episode, int side, int rung) {
        double drawn = episode.party(side).engaged(rung, Lethality.leastEngaged(rung), Lethality.mostEngaged(rung));
        double forward = 0;
        int sectors = 0;
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            if (involves(episode, sector)) {
                forward += world.input(Input.TROOPS_FORWARD, sector, side);
                sectors++;
            }
        }
        return sectors == 0 ? drawn : StrictMath.min(drawn, forward);
    }

    private boolean involves(Episode episode, int sector) {
        for (int s : episode.segments()) {
            if (world.blueprint().sectorOf(s) == sector) {
                return true;
            }
        }
        return false;
    }

    /** q: surprise on the first day for the side that began, terrain for the other, weakness, and heavy weapons opposite. */
    private double circumstances(Episode episode, int side, int rung) {
        Party party = episode.party(side);
        boolean began = episode.initiator() == side;
        double factor = firepower(episode, 1 - side, rung);
        if (began && episode.isFresh(world.now())) {
            factor *= party.surprise();
        }
        if (!began) {
            factor *= party.terrain();
        }
        return isWeaker(episode, side, rung) ? factor * party.weakness() : factor;
    }

    private double firepower(Episode episode, int side, int rung) {
        if (rung < Rung.MORTARS.level()) {
            return 1;
        }
        return world.state(side).firepower(world.blueprint().sectorOf(episode.home()), rung, episode);
    }

    private boolean isWeaker(Episode episode, int side, int rung) {
        int sector = world.blueprint().sectorOf(episode.home());
        return world.state(side).logCapability(sector, rung, episode)
                < world.state(1 - side).logCapability(sector, rung, episode);
    }

    private int wounded(Episode episode, int side, int rung, double mean, int dead) {
        if (rung >= Rung.INCURSION.level()) {
            double ratio = episode.party(side).woundedRatio(woundedHigh);
            return (int) StrictMath.rint(dead * ratio);
        }
        double hurt = mean * woundedLow;
        return Draw.negativeBinomial(uniform(episode, side, WOUNDED), hurt, WOUNDED_SHAPE);
    }

    private int draw(Episode episode, int side, int what, double mean) {
        return Draw.negativeBinomial(uniform(episode, side, what), mean, lossShape);
    }

    private double uniform(Episode episode, int side, int what) {
        return episode.party(side).losses().uniform(world.epochDay(), world.slice(), what);
    }

    private void suffer(Episode episode, int side, int dead, int hurt) {
        int civilians = 0;
        if (dead > 0) {
            double share = episode.party(side).civilianShare(civilianMean(episode, side), CIVILIAN_CONCENTRATION);
            civilians = Draw.binomial(uniform(episode, side, CIVILIANS), dead, share);
            world.ledger().dead(dead);
            press.report(episode, side, dead);
            world.leader(side).lose(dead);
            remember(side, dead);
            world.diplomacy().suffer(side, dead);
        }
        episode.party(side).suffer(dead, civilians, hurt);
    }

    /** More civilians among the dead where villages are segments of the episode and where residents are armed. */
    private double civilianMean(Episode episode, int side) {
        double villages = 0;
        for (int s : episode.segments()) {
            villages += world.blueprint().hasVillage(s) ? 1 : 0;
        }
        double share = villages / episode.segments().size();
        double mean = civilianShare * (1 + VILLAGE_TILT * (2 * share - 1));
        double armed = residents.civilianFactor(world.leader(side).armedBeyondReference());
        return StrictMath.min(.99, mean * armed);
    }

    private void remember(int side, int dead) {
        double gain = world.parameter(PoliticsParameters.GRIEVANCE_GAIN);
        world.state(side).remember(-StrictMath.expm1(-gain * dead / world.input(Input.TOLERANCE, side)));
    }

    private int destroy(Episode episode, int rung) {
        int houses = 0;
        boolean incursion = rung >= Rung.INCURSION.level();
        for (int s : episode.segments()) {
            if (world.blueprint().hasVillage(s) && (incursion || s == episode.home())) {
                double u = Purpose.LOSS.stream(world.chance(), world.blueprint().segmentKey(s))
                        .uniform(world.epochDay(), world.slice(), HOUSES);
                int here = Draw.negativeBinomial(u, incursion ? housesRate : housesRate / 20, 1);
                houses += here;
                charge(s, here);
            }
        }
        episode.destroy(houses);
        return houses;
    }

    /** The sides bear the cost of houses by their shares of the residents; in equal parts where nobody lives. */
    private void charge(int segment, int houses) {
        double first = world.input(Input.POPULATION, segment, 0);
        double second = world.input(Input.POPULATION, segment, 1);
        double all = first + second;
        world.ledger().cost(0, cost.houses(houses, all == 0 ? .5 : first / all));
        world.ledger().cost(1, cost.houses(houses, all == 0 ? .5 : second / all));
    }

    /** Fear is felt in full where the fighting is and in part next to it; from rung 7 in the whole sector. */
    private void frighten(Episode episode, int rung) {
        double fear = Flight.fear(rung);
        if (fear == 0 || !world.isOn(Mechanism.DISPLACEMENT)) {
            return;
        }
        world.setResidentsStir(true);
        double shared = fear * neighbourFear;
        for (int s = 0; s < world.segments(); s++) {
            SegmentAgent segment = world.segment(s);
            if (segment.episode() == episode) {
                segment.frighten(fear, episode);
            } else if (isNear(episode, s, rung)) {
                segment.frighten(shared, episode);
            }
        }
    }

    private boolean isNear(Episode episode, int segment, int rung) {
        if (rung >= Rung.OPERATION.level()) {
            return involves(episode, world.blueprint().sectorOf(segment));
        }
        for (int s : episode.segments()) {
            if (world.blueprint().areNeighbours(s, segment)) {
                return true;
            }
        }
        return false;
    }

    private void strike(Episode episode, int rung) {
        for (int side = 0; side < 2; side++) {
            boolean drones =
                    rung >= Rung.INCURSION.level() && world.state(1 - side).hasDrones();
            if (drones && episode.party(1 - side).rung() >= Rung.INCURSION.level()) {
                episode.party(side).strikeByDrones();
                world.ledger().droneStrike(1 - side);
            }
        }
    }

    private void tell(Episode episode, int[] dead, int[] hurt, int houses) {
        if (!world.chronicle().isWanted()) {
            return;
        }
        episode.causedBy(world.chronicle()
                .note(new Chronicle.Entry(EventKind.EXCHANGE)
                        .of(episode)
                        .at(world.blueprint().segmentId(episode.home()))
                        .losses(dead[0], dead[1], hurt[0] + hurt[1])
                        .count(houses)
                        .saying(world.blueprint().stateId(0) + " " + dead[0] + " dead, "
                                + world.blueprint().stateId(1) + " " + dead[1] + " dead")));
    }
}
