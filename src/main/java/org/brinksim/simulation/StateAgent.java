package org.brinksim.simulation;

import java.util.Arrays;
import org.brinksim.behavior.CapabilityWeights;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.CapabilityParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;

/** A state: its arms and what it can bring to bear in each sector, and its memory of losses. */
final class StateAgent {
    private static final int FIRST_RUNG = 3;
    private static final double FULL_RETREAT_KM = 10;
    private static final double EFFECTIVE = .5;
    private static final double NOTHING = CapabilityWeights.log(0);

    private final World world;
    private final int side;
    private final double returnHours;
    private final double integrationDays;
    private final double[] stock = new double[EquipmentClass.values().length];
    private final double[][] logReference;
    private final double[][] logFull;
    private final int[] knownDay;
    private int stockDay = Integer.MIN_VALUE;
    private double memory;

    StateAgent(World world, int side) {
        this.world = world;
        this.side = side;
        this.returnHours = world.parameter(CapabilityParameters.RETURN_HOURS_PER_KM);
        this.integrationDays = world.parameter(CapabilityParameters.INTEGRATION_DAYS);
        this.logReference = new double[world.blueprint().sectors()][LadderChoice.TOP + 1];
        this.logFull = new double[world.blueprint().sectors()][LadderChoice.TOP + 1];
        this.knownDay = new int[world.blueprint().sectors()];
        Arrays.fill(knownDay, Integer.MIN_VALUE);
    }

    /** Works out what the reference conditions would let the side bring to bear. */
    void refer() {
        double training = reference(world.blueprint().layout().slot(Input.TRAINING, side));
        for (int sector = 0; sector < logReference.length; sector++) {
            for (int rung = 0; rung <= LadderChoice.TOP; rung++) {
                double strength = 0;
                for (EquipmentClass equipment : EquipmentClass.values()) {
                    strength += rung < equipment.firstRung() ? 0 : referenceStrength(equipment, sector);
                }
                logReference[sector][rung] = CapabilityWeights.log(training * strength);
            }
        }
    }

    private double referenceStrength(EquipmentClass equipment, int sector) {
        Layout layout = world.blueprint().layout();
        double available = equipment == EquipmentClass.INFANTRY
                ? reference(layout.slot(Input.TROOPS_FORWARD, sector, side))
                : reference(layout.slot(Input.STOCK, side, equipment))
                        * reference(layout.slot(Input.SERVICEABILITY, side, equipment));
        double defence = reference(layout.slot(Input.STOCK, 1 - side, EquipmentClass.AIR_DEFENCE));
        return strength(equipment, available, defence);
    }

    private double reference(int slot) {
        return world.blueprint().reference().get(slot);
    }

    double logReference(int sector, int rung) {
        return logReference[sector][rung];
    }

    /** Logarithm of the effective capability in a sector at a rung; heavy weapons act at a reach of 0 to 1. */
    double logCapability(int sector, int rung, double heavyReach) {
        if (rung <= FIRST_RUNG) {
            return NOTHING;
        }
        if (heavyReach != 1) {
            return assess(sector, rung, heavyReach);
        }
        if (knownDay[sector] != world.day()) {
            knownDay[sector] = world.day();
            for (int level = FIRST_RUNG + 1; level <= LadderChoice.TOP; level++) {
                logFull[sector][level] = assess(sector, level, 1);
            }
        }
        return logFull[sector][rung];
    }

    /** Logarithm of the effective capability in a sector at a rung, with the heavy weapons that are back by now. */
    double logCapability(int sector, int rung, Episode episode) {
        return logCapability(sector, rung, heavyReach(sector, episode));
    }

    private double assess(int sector, int rung, double heavyReach) {
        double strength = 0;
        for (EquipmentClass equipment : EquipmentClass.values()) {
            if (rung >= equipment.firstRung()) {
                strength += strength(equipment, sector, heavyReach);
            }
        }
        return CapabilityWeights.log(world.input(Input.TRAINING, side) * strength);
    }

    private double strength(EquipmentClass equipment, int sector, double heavyReach) {
        double available = equipment == EquipmentClass.INFANTRY
                ? world.input(Input.TROOPS_FORWARD, sector, side)
                : working(equipment);
        double defence = world.state(1 - side).working(EquipmentClass.AIR_DEFENCE);
        double strength = strength(equipment, available, defence);
        return equipment.isHeavy() ? strength * heavyReach : strength;
    }

    /** Strength of what is available of a class; air defence of the other side shortens the reach of drones. */
    private double strength(EquipmentClass equipment, double available, double defence) {
        CapabilityWeights weights = world.coefficients().capability();
        double strength = weights.strength(equipment, available);
        boolean shortened = equipment == EquipmentClass.ARMED_DRONE && defence >= EFFECTIVE;
        return shortened ? strength / weights.airDefenceDivisor() : strength;
    }

    /** Whether the state has the means of a rung in a sector. */
    boolean hasMeans(int rung, int sector, double heavyReach) {
        if (rung <= FIRST_RUNG) {
            return true;
        }
        for (EquipmentClass equipment : EquipmentClass.values()) {
            boolean suits = rung == LadderChoice.TOP
                    ? equipment == EquipmentClass.ARTILLERY || equipment == EquipmentClass.ARMED_DRONE
                    : equipment.firstRung() == rung;
            if (suits && strength(equipment, sector, heavyReach) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Working systems of a class, deliveries counted as far as they are integrated. */
    double working(EquipmentClass equipment) {
        if (stockDay != world.day()) {
            takeStock();
            stockDay = world.day();
        }
        return stock[equipment.ordinal()] * world.input(Input.SERVICEABILITY, side, equipment);
    }

    boolean hasDrones() {
        return working(EquipmentClass.ARMED_DRONE) >= EFFECTIVE;
    }

    private void takeStock() {
        for (EquipmentClass equipment : EquipmentClass.values()) {
            stock[equipment.ordinal()] = world.input(Input.STOCK, side, equipment);
        }
        for (Blueprint.Delivery deliver : world.blueprint().deliveries()) {
            int age = world.day() - deliver.day();
            boolean counts = age >= 0 && (world.isOn(Mechanism.ARMS) || age > world.day());
            if (counts && deliver.state() == side) {
                stock[deliver.system().ordinal()] += deliver.count() * -StrictMath.expm1(-age / integrationDays);
            }
        }
    }

    /** Reach of heavy weapons in an episode: held back they have none until they have had time to return. */
    double heavyReach(int sector, Episode episode) {
        double km = world.input(Input.HEAVY_WEAPONS_KM, sector, side);
        double hours = km * returnHours;
        boolean back = (world.now() - episode.openedSlice()) * 6.0 >= hours;
        return back ? 1 : StrictMath.max(0, 1 - km / FULL_RETREAT_KM);
    }

    /** Expected change of the balance that calls for acting now. */
    double expectedShift() {
        return world.input(Input.EXPECTED_SHIFT, side);
    }

    /** Grievance from the losses of this run, 0 to 1. */
    double memory() {
        return memory;
    }

    /** Losses close a share of the gap to full grievance. */
    void remember(double share) {
        memory += (1 - memory) * share;
    }

    void forget(double decay) {
        memory *= decay;
    }
}
