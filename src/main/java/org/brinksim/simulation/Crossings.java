package org.brinksim.simulation;

import java.util.Arrays;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.MoveParameters;

/** Who keeps the crossings of each sector closed: they are open only while neither state closes them. */
final class Crossings {
    private final World world;
    private final double reopenSettled;
    private final boolean[][] closedBy;
    private final double[] before;

    Crossings(World world) {
        this.world = world;
        this.reopenSettled = world.parameter(MoveParameters.REOPEN_SETTLED);
        int sectors = world.blueprint().sectors();
        this.closedBy = new boolean[sectors][2];
        this.before = new double[sectors];
        Arrays.fill(before, 1);
    }

    /** Whether a state could close crossings of a sector. */
    boolean canClose(int sector, int side) {
        return !closedBy[sector][side] && world.input(Input.CROSSINGS_OPEN, sector) > 0;
    }

    /** Whether a state could open the crossings of a sector: they are shut, and not by the other state. */
    boolean canOpen(int sector, int side) {
        return world.input(Input.CROSSINGS_OPEN, sector) == 0 && !closedBy[sector][1 - side];
    }

    void close(int sector, int side, int cause) {
        double open = world.input(Input.CROSSINGS_OPEN, sector);
        closedBy[sector][side] = true;
        if (open > 0) {
            before[sector] = open;
            set(sector, 0);
        }
        tell(sector, side, cause, "closed");
    }

    void open(int sector, int side, int cause) {
        closedBy[sector][side] = false;
        if (!closedBy[sector][1 - side]) {
            set(sector, before[sector]);
            tell(sector, side, cause, "opened");
        }
    }

    /** Whether a state keeps the crossings of every sector closed. */
    boolean keepsAllClosed(int side) {
        for (boolean[] closed : closedBy) {
            if (!closed[side]) {
                return false;
            }
        }
        return true;
    }

    /** A state closes the crossings of every sector in which it has not done so. */
    void closeAll(int side, int cause) {
        for (int sector = 0; sector < closedBy.length; sector++) {
            if (!closedBy[sector][side]) {
                close(sector, side, cause);
            }
        }
    }

    /** Bans of both states end where so much of the line has been settled. */
    void lift() {
        for (int sector = 0; sector < closedBy.length; sector++) {
            boolean closed = closedBy[sector][0] || closedBy[sector][1];
            if (closed && OpenLine.settled(world, sector) >= reopenSettled) {
                Arrays.fill(closedBy[sector], false);
                set(sector, before[sector]);
                note(sector, new Chronicle.Entry(EventKind.CROSSING), "opened, the line being settled");
            }
        }
    }

    private void set(int sector, double open) {
        int slot = world.blueprint().layout().slot(Input.CROSSINGS_OPEN, sector);
        world.set(new ConditionPlan.Change(slot, open));
    }

    private void tell(int sector, int side, int cause, String what) {
        Chronicle.Entry entry = new Chronicle.Entry(EventKind.CROSSING)
                .because(cause)
                .by(world.blueprint().stateId(side))
                .to(world.blueprint().stateId(1 - side));
        note(sector, entry, what);
    }

    private void note(int sector, Chronicle.Entry entry, String what) {
        String id = world.blueprint().scenario().sectors().get(sector).id();
        world.chronicle().note(entry.saying("crossings of " + id + " " + what));
    }
}
