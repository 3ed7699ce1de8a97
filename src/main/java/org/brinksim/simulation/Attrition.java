package org.brinksim.simulation;

import java.util.function.IntToDoubleFunction;
import org.brinksim.behavior.Contest;
import org.brinksim.behavior.EquipmentLoss;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.scenario.ArmsParameters;
import org.brinksim.scenario.CapabilityParameters;
import org.brinksim.scenario.Mechanism;

/** What a slice of fighting costs in arms: systems from rung 6, rounds from rung 4. */
final class Attrition {
    private static final EquipmentClass[] CLASSES = EquipmentClass.values();
    private static final double MILLION = 1e6;
    private static final int FIRST_DRAW = 10;

    private final World world;
    private final boolean on;
    private final EquipmentLoss loss;
    private final double deployable;
    private final double rounds;

    Attrition(World world) {
        this.world = world;
        this.on = world.isOn(Mechanism.ATTRITION);
        this.loss = new EquipmentLoss(
                world.parameter(ArmsParameters.EQUIPMENT_LOSS), world.parameter(ArmsParameters.DRONE_LOSS));
        this.deployable = world.parameter(CapabilityParameters.DEPLOYABLE_SHARE);
        this.rounds = world.parameter(ArmsParameters.ROUNDS_PER_PERSON);
    }

    /** Wears down the arms of both sides: both losses are known before either is booked. */
    void wear(Episode episode, int rung, IntToDoubleFunction engaged) {
        if (!on || rung < Rung.SMALL_ARMS.level()) {
            return;
        }
        boolean changed = false;
        if (rung >= LadderChoice.INCURSION) {
            int[][] losses = {losses(episode, 0, rung), losses(episode, 1, rung)};
            for (int side = 0; side < 2; side++) {
                changed |= book(side, losses[side]);
            }
        }
        for (int side = 0; side < 2; side++) {
            changed |= fire(side, engaged);
        }
        if (changed) {
            world.state(0).reassess();
            world.state(1).reassess();
        }
    }

    private boolean fire(int side, IntToDoubleFunction engaged) {
        Arsenal arsenal = world.state(side).arsenal();
        if (!arsenal.countsRounds()) {
            return false;
        }
        arsenal.lose(EquipmentClass.MUNITIONS, engaged.applyAsDouble(side) * rounds / MILLION);
        return arsenal.supply() < 1;
    }

    private int[] losses(Episode episode, int side, int rung) {
        int sector = world.blueprint().sectorOf(episode.home());
        StateAgent own = world.state(side);
        StateAgent other = world.state(1 - side);
        double otherShare =
                Contest.chance(other.logCapability(sector, rung, episode), own.logCapability(sector, rung, episode), 1);
        double reach = own.heavyReach(sector, episode);
        int[] losses = new int[CLASSES.length];
        for (EquipmentClass equipment : CLASSES) {
            int systems = exposed(own, equipment, rung, reach);
            if (systems > 0) {
                double chance = loss.chance(equipment, otherShare, other.hasAirDefence());
                double u = episode.party(side)
                        .losses()
                        .uniform(world.epochDay(), world.slice(), FIRST_DRAW + equipment.ordinal());
                losses[equipment.ordinal()] = Draw.binomial(u, systems, chance);
            }
        }
        return losses;
    }

    /** Whole working systems of a class in the fight: those that can act at the rung, and air defence. */
    private int exposed(StateAgent state, EquipmentClass equipment, int rung, double reach) {
        boolean acts = equipment == EquipmentClass.AIR_DEFENCE || rung >= equipment.firstRung();
        if (!acts || !EquipmentLoss.wears(equipment)) {
            return 0;
        }
        double working = state.working(equipment);
        return (int) (equipment.isHeavy() ? working * deployable * reach : working);
    }

    private boolean book(int side, int[] losses) {
        boolean any = false;
        for (EquipmentClass equipment : CLASSES) {
            if (losses[equipment.ordinal()] > 0) {
                world.state(side).arsenal().lose(equipment, losses[equipment.ordinal()]);
                any = true;
            }
        }
        return any;
    }
}
