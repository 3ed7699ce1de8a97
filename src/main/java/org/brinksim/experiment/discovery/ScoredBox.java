package org.brinksim.experiment.discovery;

import java.util.Arrays;

/**
 * A box with what it holds (terms of Bryant &amp; Lempert 2010).
 *
 * @param box the box
 * @param points number of points inside
 * @param cases number of cases inside: the sum of the shares
 * @param mass share of all points that lie inside
 * @param coverage share of all cases that lie inside; NaN if there is no case
 * @param density share of the outcome over the points inside: cases/points
 */
public record ScoredBox(Box box, int points, double cases, double mass, double coverage, double density) {
    private static final double ROUNDING = 1e-9;

    /** Checks the numbers. */
    public ScoredBox {
        boolean counts = points > 0 && cases >= 0 && cases <= points && mass > 0 && mass <= 1;
        if (!counts || coverage < 0 || coverage > 1 + ROUNDING || density != cases / points) {
            throw new IllegalArgumentException("A box of " + points + " points and " + cases + " cases with mass "
                    + mass + ", coverage " + coverage + " and density " + density
                    + "; allowed are shares from 0 to 1 and density = cases/points");
        }
    }

    static ScoredBox of(Box box, Cases left, Cases all) {
        int[] inside = left.inside(box);
        double cases = Arrays.stream(inside).mapToDouble(left::share).sum();
        double mass = (double) inside.length / all.size();
        return new ScoredBox(box, inside.length, cases, mass, cases / all.total(), cases / inside.length);
    }

    /** Number of dimensions that are restricted. */
    public int restricted() {
        return box.restrictions().size();
    }
}
