package org.brinksim.simulation;

import java.util.Arrays;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.MarketParameters;

/** A patron: what it has supplied, whom it backs and whom it presses. */
final class PatronAgent {
    private final World world;
    private final int index;
    private final int loyaltySlot;
    private final int allegianceSlot;
    private final double usualTilt;
    private final double tilt;
    private final double backingGain;
    private final double[] bond = new double[2];
    private final double[] supplied = new double[EquipmentClass.values().length];
    private double received;
    private double borne;

    PatronAgent(World world, int index) {
        this.world = world;
        this.index = index;
        Layout layout = world.blueprint().layout();
        this.loyaltySlot = layout.slot(Input.LOYALTY, index, 0);
        this.allegianceSlot = layout.slot(Input.ALLEGIANCE, index, 0);
        Conditions reference = world.blueprint().reference();
        this.usualTilt = reference.get(allegianceSlot) - reference.get(allegianceSlot + 1);
        this.tilt = world.parameter(MarketParameters.TILT);
        this.backingGain = world.parameter(MarketParameters.BACKING_GAIN);
    }

    /**
     * Unconditional backing that a state expects from the patron, 0 to 1.
     *
     * <p>b_i = l_i + (1 − l_i)·bond_i + tilt·(a_i − a_j − reference): what the scenario states, deepened by approved requests, and
     * shifted to the state that gives the patron more loyalty (allegiance a) than the other. Sizes are assumptions.
     */
    double backing(int side) {
        double stated = world.value(loyaltySlot + side);
        double lean = world.value(allegianceSlot) - world.value(allegianceSlot + 1) - usualTilt;
        if (bond[side] == 0 && lean == 0) {
            return stated;
        }
        double shifted = stated + (1 - stated) * bond[side] + (side == 0 ? tilt * lean : -(tilt * lean));
        return StrictMath.max(0, StrictMath.min(1, shifted));
    }

    /** An approved request lets the state expect more; a refused one lets what was added be doubted. */
    void bind(int side, boolean approved) {
        bond[side] += backingGain * ((approved ? 1 : 0) - bond[side]);
    }

    /** What approvals have added fades by a factor since the last quarter day. */
    void fade(double ties) {
        bond[0] *= ties;
        bond[1] *= ties;
    }

    /** Systems that the patron can still supply this year. */
    double capacity(EquipmentClass system) {
        return StrictMath.max(0, world.input(Input.CAPACITY, index, system) - supplied[system.ordinal()]);
    }

    /** A new year, with its whole capacity. */
    void beginYear() {
        Arrays.fill(supplied, 0);
    }

    void supply(EquipmentClass system, double count) {
        supplied[system.ordinal()] += count;
    }

    /** Books a sale: what the state paid and what the patron bears itself, in US$ m. */
    void earn(double paid, double gift) {
        received += paid;
        borne += gift;
    }

    double received() {
        return received;
    }

    double borne() {
        return borne;
    }
}
