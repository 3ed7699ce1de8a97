package org.brinksim.simulation;

import org.brinksim.behavior.ArmsDemand;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.CapabilityParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MarketParameters;

/**
 * How a state buys arms: what it wants, its purse, what the last fight showed to be lacking, its experience with
 * suppliers, and what it has announced and not yet integrated.
 */
final class Procurement {
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final double QUARTERS = 4;
    private static final double YEARS_SAVED = 2;
    private static final double YEARS_WANTED = 4;

    private final World world;
    private final int side;
    private final ArmsDemand demand;
    private final double procurementShare;
    private final double costBurden;
    private final double defeatSpending;
    private final double satisfactionGain;
    private final double integrationDays;
    private final double[] lack = new double[CLASSES.length];
    private final double[] satisfaction;
    private double purse;
    private double want;
    private double defeat;
    private double costSeen;
    private double paid;
    private double undelivered;
    private double arriving;
    private int arrivingDay;

    Procurement(World world, int side) {
        this.world = world;
        this.side = side;
        this.demand = new ArmsDemand(
                world.parameter(MarketParameters.ARMS_REACTION),
                world.parameter(MarketParameters.ARMS_FATIGUE),
                world.parameter(MarketParameters.ARMS_GRIEVANCE));
        this.procurementShare = world.parameter(MarketParameters.PROCUREMENT_SHARE);
        this.costBurden = world.parameter(MarketParameters.COST_BURDEN);
        this.defeatSpending = world.parameter(MarketParameters.DEFEAT_SPENDING);
        this.satisfactionGain = world.parameter(MarketParameters.SATISFACTION_GAIN);
        this.integrationDays = world.parameter(CapabilityParameters.INTEGRATION_DAYS);
        this.satisfaction = new double[world.blueprint().scenario().patrons().size()];
    }

    /** Defeat and lack, and satisfaction, fade by factors since the last quarter day. */
    void fade(double memory, double ties) {
        defeat *= memory;
        for (int k = 0; k < lack.length; k++) {
            lack[k] *= memory;
        }
        for (int p = 0; p < satisfaction.length; p++) {
            satisfaction[p] *= ties;
        }
    }

    /** Looks at a fight at rung 6 or above: who lost, and in what the other side was stronger. */
    void learn(Episode episode) {
        Party own = episode.party(side);
        Party other = episode.party(1 - side);
        if (own.killed() > other.killed() || own.gained() < other.gained()) {
            defeat = 1;
        }
        int sector = world.blueprint().sectorOf(episode.home());
        for (EquipmentClass system : CLASSES) {
            double missing = missing(system, sector, own.isStruckByDrones());
            lack[system.ordinal()] = StrictMath.max(lack[system.ordinal()], missing);
        }
    }

    private double missing(EquipmentClass system, int sector, boolean struck) {
        return switch (system) {
            case INFANTRY -> 0;
            case AIR_DEFENCE -> struck ? 1 : 0;
            case MUNITIONS -> 1 - world.state(side).arsenal().supply();
            default -> {
                double own = world.state(side).strength(system, sector, 1);
                double other = world.state(1 - side).strength(system, sector, 1);
                yield other <= own ? 0 : (other - own) / (other + own);
            }
        };
    }

    /** Takes in a quarter's money, less a share of what fighting cost, and adds a quarter of what is wanted in a year. */
    void budget() {
        double income = procurementShare * spending();
        double cost = world.ledger().cost(side);
        double burden = costBurden * (cost - costSeen);
        costSeen = cost;
        purse = StrictMath.min(YEARS_SAVED * income, purse + StrictMath.max(0, income / QUARTERS - burden));
        double yearly = demand.yearly(
                world.state(1 - side).armsValue(), world.state(side).armsValue(), world.grievance(side));
        double most = YEARS_WANTED * StrictMath.max(0, yearly);
        want = StrictMath.max(0, StrictMath.min(most, want + yearly / QUARTERS));
    }

    /** Military spending in a year, raised after a lost fight, in US$ m. */
    double spending() {
        return world.input(Input.MILITARY_SPENDING, side) * (1 + defeatSpending * defeat);
    }

    /** Money for arms, in US$ m. */
    double purse() {
        return purse;
    }

    /** Value of the arms that are wanted and not yet ordered, in US$ m. */
    double want() {
        return want;
    }

    double lack(EquipmentClass system) {
        return lack[system.ordinal()];
    }

    /** Experience with a patron, −1 to 1. */
    double satisfaction(int patron) {
        return satisfaction[patron];
    }

    void hear(int patron, boolean approved) {
        satisfaction[patron] += satisfactionGain * ((approved ? 1 : -1) - satisfaction[patron]);
    }

    /** Orders what was approved: it is paid, and known to all. */
    void order(Bid bid) {
        pay(bid.paid());
        want = StrictMath.max(0, want - bid.musd());
        lack[bid.system().ordinal()] /= 2;
        undelivered += worth(bid);
    }

    /** What was ordered has come, or the plant has begun. */
    void complete(Bid bid) {
        undelivered = StrictMath.max(0, undelivered - worth(bid));
        settle();
        arriving += bid.plant() ? 0 : worth(bid);
    }

    void pay(double musd) {
        purse -= musd;
        paid += musd;
    }

    /** All that the state has paid in the run, in US$ m. */
    double paid() {
        return paid;
    }

    /** Value of what is ordered or has arrived and is not yet integrated, in US$ m. */
    double announced() {
        settle();
        return undelivered + arriving;
    }

    private void settle() {
        if (arrivingDay != world.day()) {
            arriving *= StrictMath.exp((arrivingDay - world.day()) / integrationDays);
            arrivingDay = world.day();
        }
    }

    private double worth(Bid bid) {
        return bid.count() * world.coefficients().unitValues().of(bid.system());
    }
}
