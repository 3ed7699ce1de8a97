package org.brinksim.simulation;

import java.util.Arrays;
import org.brinksim.behavior.CapabilityWeights;
import org.brinksim.behavior.Firepower;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.CapabilityParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;

/** A state: its arms and what it can bring to bear in each sector, what it has ordered, and its memory of losses. */
final class StateAgent {
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final int FIRST_RUNG = 3;
    private static final double FULL_RETREAT_KM = 10;
    private static final double EFFECTIVE = .5;
    private static final double NOTHING = CapabilityWeights.log(0);

    private final World world;
    private final int side;
    private final double returnHours;
    private final Arsenal arsenal;
    private final Procurement procurement;
    private final Strength[] reference;
    private final Strength[] full;
    private final Strength partial = new Strength();
    private final int[] knownDay;
    private double announcedShift;
    private double memory;

    /** What a side can bring to bear at each rung: the logarithm of its capability and its share of heavy weapons. */
    private static final class Strength {
        private final double[] log = new double[LadderChoice.TOP + 1];
        private final double[] heavyShare = new double[LadderChoice.TOP + 1];
        private final double[] byClass = new double[CLASSES.length];

        private Strength() {
            Arrays.fill(log, NOTHING);
        }

        private void sum(double training) {
            for (int rung = FIRST_RUNG + 1; rung <= LadderChoice.TOP; rung++) {
                double sum = 0;
                for (EquipmentClass equipment : CLASSES) {
                    sum += rung >= equipment.firstRung() ? byClass[equipment.ordinal()] : 0;
                }
                double infantry = byClass[EquipmentClass.INFANTRY.ordinal()];
                log[rung] = CapabilityWeights.log(training * sum);
                heavyShare[rung] = Firepower.share(sum - infantry, infantry);
            }
        }
    }

    StateAgent(World world, int side) {
        this.world = world;
        this.side = side;
        this.returnHours = world.parameter(CapabilityParameters.RETURN_HOURS_PER_KM);
        this.arsenal = new Arsenal(world, side);
        this.procurement = new Procurement(world, side);
        this.reference = new Strength[world.blueprint().sectors()];
        this.full = new Strength[world.blueprint().sectors()];
        this.knownDay = new int[world.blueprint().sectors()];
        for (int sector = 0; sector < full.length; sector++) {
            reference[sector] = new Strength();
            full[sector] = new Strength();
        }
        Arrays.fill(knownDay, Integer.MIN_VALUE);
    }

    /** Works out what the reference conditions would let the side bring to bear. */
    void refer() {
        double training = reference(world.blueprint().layout().slot(Input.TRAINING, side));
        for (int sector = 0; sector < reference.length; sector++) {
            for (EquipmentClass equipment : CLASSES) {
                reference[sector].byClass[equipment.ordinal()] = referenceStrength(equipment, sector);
            }
            reference[sector].sum(training);
        }
    }

    private double referenceStrength(EquipmentClass equipment, int sector) {
        Layout layout = world.blueprint().layout();
        double available = equipment == EquipmentClass.INFANTRY
                ? reference(layout.slot(Input.TROOPS_FORWARD, sector, side))
                : reference(layout.slot(Input.STOCK, side, equipment))
                        * reference(layout.slot(Input.SERVICEABILITY, side, equipment));
        double defence = reference(layout.slot(Input.STOCK, 1 - side, EquipmentClass.AIR_DEFENCE));
        double supply = Firepower.firesRounds(equipment) ? arsenal.referenceSupply() : 1;
        return strength(equipment, available, defence) * supply;
    }

    private double reference(int slot) {
        return world.blueprint().reference().get(slot);
    }

    double logReference(int sector, int rung) {
        return reference[sector].log[rung];
    }

    /** Logarithm of the effective capability in a sector at a rung; heavy weapons act at a reach of 0 to 1. */
    double logCapability(int sector, int rung, double heavyReach) {
        return rung <= FIRST_RUNG ? NOTHING : strength(sector, heavyReach).log[rung];
    }

    /** Logarithm of the effective capability in a sector at a rung, with the heavy weapons that are back by now. */
    double logCapability(int sector, int rung, Episode episode) {
        return logCapability(sector, rung, heavyReach(sector, episode));
    }

    /** Factor on the dead of the other side from the heavy weapons of this one, in a sector at a rung. */
    double firepower(int sector, int rung, Episode episode) {
        double now = strength(sector, heavyReach(sector, episode)).heavyShare[rung];
        return world.coefficients().firepower().factor(now, reference[sector].heavyShare[rung]);
    }

    private Strength strength(int sector, double heavyReach) {
        if (heavyReach != 1) {
            return assess(partial, sector, heavyReach);
        }
        if (knownDay[sector] != world.day()) {
            knownDay[sector] = world.day();
            assess(full[sector], sector, 1);
        }
        return full[sector];
    }

    private Strength assess(Strength strength, int sector, double heavyReach) {
        for (EquipmentClass equipment : CLASSES) {
            strength.byClass[equipment.ordinal()] = strength(equipment, sector, heavyReach);
        }
        strength.sum(world.input(Input.TRAINING, side));
        return strength;
    }

    /** Strength of a class in a sector, in groups of 100 soldiers, before training. */
    double strength(EquipmentClass equipment, int sector, double heavyReach) {
        double available = equipment == EquipmentClass.INFANTRY
                ? world.input(Input.TROOPS_FORWARD, sector, side)
                : working(equipment);
        double defence = world.state(1 - side).working(EquipmentClass.AIR_DEFENCE);
        double strength = strength(equipment, available, defence);
        double supplied = Firepower.firesRounds(equipment) ? strength * arsenal.supply() : strength;
        return equipment.isHeavy() ? supplied * heavyReach : supplied;
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
        for (EquipmentClass equipment : CLASSES) {
            boolean suits = rung == LadderChoice.TOP
                    ? equipment == EquipmentClass.ARTILLERY || equipment == EquipmentClass.ARMED_DRONE
                    : equipment.firstRung() == rung;
            if (suits && strength(equipment, sector, heavyReach) > 0) {
                return true;
            }
        }
        return false;
    }

    Arsenal arsenal() {
        return arsenal;
    }

    Procurement procurement() {
        return procurement;
    }

    /** Value of the working arms and of what is announced and not yet integrated, in US$ m. */
    double armsValue() {
        double value = procurement.announced();
        for (EquipmentClass equipment : CLASSES) {
            value += world.coefficients().unitValues().of(equipment) * working(equipment);
        }
        return value;
    }

    /** Working systems of a class, deliveries counted as far as they are integrated. */
    double working(EquipmentClass equipment) {
        return arsenal.working(equipment);
    }

    boolean hasDrones() {
        return working(EquipmentClass.ARMED_DRONE) >= EFFECTIVE;
    }

    boolean hasAirDefence() {
        return working(EquipmentClass.AIR_DEFENCE) >= EFFECTIVE;
    }

    /** Makes the next question about capability count anew: arms were lost or arrived on either side. */
    void reassess() {
        Arrays.fill(knownDay, Integer.MIN_VALUE);
        arsenal.recount();
    }

    /** Reach of heavy weapons in an episode: held back they have none until they have had time to return. */
    double heavyReach(int sector, Episode episode) {
        double km = world.input(Input.HEAVY_WEAPONS_KM, sector, side);
        double hours = km * returnHours;
        boolean back = (world.now() - episode.openedSlice()) * 6.0 >= hours;
        return back ? 1 : StrictMath.max(0, 1 - km / FULL_RETREAT_KM);
    }

    /** Expected change of the balance that calls for acting now: as the scenario states it, and from orders of arms. */
    double expectedShift() {
        return world.input(Input.EXPECTED_SHIFT, side) + announcedShift;
    }

    /** Sets the expected change of the balance that orders of arms on both sides have announced. */
    void announceShift(double shift) {
        announcedShift = shift;
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
