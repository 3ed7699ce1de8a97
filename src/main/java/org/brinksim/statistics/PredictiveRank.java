package org.brinksim.statistics;

/**
 * Where an observed number stands among draws of its predictive distribution.
 *
 * @param below draws below it
 * @param equal draws equal to it
 * @param draws number of draws, at least 1
 */
public record PredictiveRank(int below, int equal, int draws) {
    /** Checks the counts. */
    public PredictiveRank {
        if (below < 0 || equal < 0 || draws < 1 || below + equal > draws) {
            throw new IllegalArgumentException(
                    below + " below and " + equal + " equal of " + draws + " draws; there must be at least one draw");
        }
    }

    /**
     * Ranks an observed number.
     *
     * @param sample draws, at least one
     * @param observed the number
     */
    public static PredictiveRank of(double[] sample, double observed) {
        int below = 0;
        int equal = 0;
        for (double value : sample) {
            below += value < observed ? 1 : 0;
            equal += value == observed ? 1 : 0;
        }
        return new PredictiveRank(below, equal, sample.length);
    }

    /**
     * The probability integral transform, randomised over ties so that it is uniform when the observed number is a draw like the others (Czado,
     * Gneiting &amp; Held 2009, "Predictive model assessment for count data", Biometrics 65, 1254–1261).
     *
     * @param u uniform between 0 and 1
     */
    public double transform(double u) {
        return (below + u * (equal + 1)) / (draws + 1);
    }

    /** The rank among draws with ties broken at random, 0 to the number of draws, uniform when the observed is a draw like the others. */
    public int rank(double u) {
        return below + (int) Math.min(equal, Math.floor(u * (equal + 1)));
    }

    /**
     * The chance of a draw at or below the observed number, or at or above it, whichever is smaller, doubled: the two-sided posterior predictive
     * p-value (Gelman, Meng &amp; Stern 1996, "Posterior predictive assessment of model fitness", Statistica Sinica 6, 733–760).
     *
     * @return 0 to 1
     */
    public double twoSided() {
        double atMost = (double) (below + equal) / draws;
        double atLeast = (double) (draws - below) / draws;
        return Math.min(1, 2 * Math.min(atMost, atLeast));
    }
}
