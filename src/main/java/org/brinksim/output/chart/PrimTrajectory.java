package org.brinksim.output.chart;

import java.util.List;

/**
 * Boxes along the peeling of the patient rule induction method (Friedman and Fisher 1999).
 *
 * @param target what counts as a case, for instance {@code runs with at least 25 dead}
 * @param steps the boxes in the order of peeling, the first is the whole space
 * @param chosen number of the chosen box, from 0
 */
public record PrimTrajectory(String target, List<Step> steps, int chosen) {
    private static final double HEIGHT = 480;

    /**
     * A box.
     *
     * @param coverage share of all cases that lie in it, 0 to 1
     * @param density share of its points that are cases, 0 to 1
     * @param restricted number of factors that it restricts
     */
    public record Step(double coverage, double density, int restricted) {
        /** Checks the shares. */
        public Step {
            if (!isShare(coverage) || !isShare(density) || restricted < 0) {
                throw new IllegalArgumentException("a box with coverage " + coverage + ", density " + density + " and "
                        + restricted + " restricted factors; allowed are shares from 0 to 1 and a number from 0");
            }
        }

        private static boolean isShare(double share) {
            return share >= 0 && share <= 1;
        }
    }

    /** Copies the boxes and checks that the chosen one is among them. */
    public PrimTrajectory {
        steps = List.copyOf(steps);
        if (chosen < 0 || chosen >= steps.size()) {
            throw new IllegalArgumentException(
                    "box " + chosen + " is chosen; allowed is 0 to " + (steps.size() - 1) + " of " + steps.size());
        }
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = "Each mark is a box, " + steps.size() + " along the peeling; a case is one of the " + target;
        return caption.chart(subtitle, words(), HEIGHT, new PrimTrajectoryChart(this));
    }

    Step box() {
        return steps.get(chosen);
    }

    private String words() {
        Step whole = steps.get(0);
        return "Cases are " + target + ". The chosen box holds " + Rounded.percent(box().coverage())
                + " of the cases; " + Rounded.percent(box().density()) + " of its points are cases, against "
                + Rounded.percent(whole.density()) + " at the start; it restricts " + factors(box().restricted()) + ".";
    }

    static String factors(int number) {
        return number == 1 ? "1 factor" : number + " factors";
    }
}
