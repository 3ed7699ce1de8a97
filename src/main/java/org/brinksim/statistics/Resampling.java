package org.brinksim.statistics;

/**
 * How a sample is resampled.
 *
 * @param resamples number of resamples, at least 2
 * @param blockLength values in a row that are drawn together; 1 for independent values
 * @param level nominal coverage of the interval, between 0 and 1
 */
public record Resampling(int resamples, int blockLength, double level) {
    /** Checks the numbers. */
    public Resampling {
        if (resamples < 2 || blockLength < 1) {
            throw new IllegalArgumentException("Resampling with " + resamples + " resamples and blocks of "
                    + blockLength + "; allowed are at least 2 resamples and blocks of at least 1");
        }
        Interval.checkLevel(level);
    }

    /**
     * Returns a plan for independent values.
     *
     * @param resamples number of resamples, at least 2
     * @param level nominal coverage of the interval, between 0 and 1
     * @return the plan with blocks of 1
     */
    public static Resampling independent(int resamples, double level) {
        return new Resampling(resamples, 1, level);
    }
}
