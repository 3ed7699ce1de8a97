package org.brinksim.experiment.discovery;

import java.util.List;

/**
 * The boxes found in the points of an experiment.
 *
 * @param points number of points
 * @param cases number of cases: the sum of the shares
 * @param boxes the boxes in the order they were found, each among the points that the earlier ones leave
 */
public record Discovery(int points, double cases, List<DiscoveredBox> boxes) {
    /** Copies the boxes and checks the counts. */
    public Discovery {
        boxes = List.copyOf(boxes);
        if (points < 1 || !(cases >= 0 && cases <= points)) {
            throw new IllegalArgumentException(cases + " cases in " + points
                    + " points; allowed is at least 1 point and no more cases than points");
        }
    }

    /** What the search came to. */
    public Verdict verdict() {
        if (cases == 0) {
            return Verdict.NO_CASES;
        }
        if (cases == points) {
            return Verdict.ONLY_CASES;
        }
        return boxes.isEmpty() ? Verdict.NO_BOX : Verdict.BOXES;
    }

    /** What a search can come to. */
    public enum Verdict {
        /** No replicate of any point shows the outcome. */
        NO_CASES,
        /** Every replicate of every point shows the outcome, so nothing tells where it is common. */
        ONLY_CASES,
        /** No box holds the outcome more often than the whole. */
        NO_BOX,
        /** There is at least one box. */
        BOXES
    }
}
