package org.brinksim.experiment.calibration;

/** One simulated world of a calibration. */
public final class Guess {
    private final long world;
    private final double[] scores;
    private final double[] summaries;

    /**
     * A world.
     *
     * @param world number of the world
     * @param scores scores of the fitted parameters; not copied
     * @param summaries value of each target on its scale, NaN where there is nothing to measure; not copied
     */
    public Guess(long world, double[] scores, double[] summaries) {
        this.world = world;
        this.scores = scores;
        this.summaries = summaries;
    }

    /** Number of the world. */
    public long world() {
        return world;
    }

    /** Scores of the fitted parameters, which must not be changed. */
    public double[] scores() {
        return scores;
    }

    /** Value of each target on its scale, NaN where there is nothing to measure; they must not be changed. */
    public double[] summaries() {
        return summaries;
    }
}
