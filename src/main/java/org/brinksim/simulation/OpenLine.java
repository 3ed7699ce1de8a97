package org.brinksim.simulation;

import org.brinksim.scenario.Input;

/** How much of the line is open: not settled, over what was open in the reference conditions. */
final class OpenLine {
    private OpenLine() {}

    /** Open share of the whole border over that of the reference; 1 where the reference leaves nothing open. */
    static double ofBorder(World world) {
        return of(world, -1);
    }

    /** Open share of the segments of a sector over that of the reference; 1 where the reference leaves nothing open. */
    static double ofSector(World world, int sector) {
        return of(world, sector);
    }

    private static double of(World world, int sector) {
        double open = 0;
        double usual = 0;
        for (int s = 0; s < world.segments(); s++) {
            if (sector < 0 || world.blueprint().sectorOf(s) == sector) {
                open += 1 - world.input(Input.SETTLED, s);
                usual += 1
                        - world.blueprint()
                                .reference()
                                .get(world.blueprint().layout().slot(Input.SETTLED, s));
            }
        }
        return usual == 0 ? 1 : StrictMath.min(1, open / usual);
    }

    /** Settled share of a sector, mean of its segments. */
    static double settled(World world, int sector) {
        double settled = 0;
        int segments = 0;
        for (int s = 0; s < world.segments(); s++) {
            if (world.blueprint().sectorOf(s) == sector) {
                settled += world.input(Input.SETTLED, s);
                segments++;
            }
        }
        return segments == 0 ? 0 : settled / segments;
    }
}
