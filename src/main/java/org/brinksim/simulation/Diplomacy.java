package org.brinksim.simulation;

import org.brinksim.behavior.LadderChoice.Outside;

/** What third parties do in the episodes of a run. */
final class Diplomacy {
    /** What outsiders do to the choice of a side between its rung and the next. */
    Outside outside(Episode episode, int side, int nextRung) {
        return Outside.NONE;
    }
}
