package org.brinksim.statistics;

/**
 * The rule that decides how many replicates are enough: whole batches, until the interval of a mean is narrow enough.
 *
 * <p>Sequential procedure of fixed width (Chow &amp; Robbins 1965, Annals of Mathematical Statistics 36, 457–462; Law 2015, Simulation Modeling
 * and Analysis, 9.4.1). It looks only after whole batches, so the answer does not depend on threads or shards. Coverage falls a little below the
 * level because chance decides when to stop; a first batch of 30 or more keeps that small.
 *
 * @param batch replicates in a batch, at least 2
 * @param mostBatches batches after which to stop in any case, at least 1
 * @param level level of the t interval, between 0 and 1
 * @param absoluteWidth half-width that is enough in the unit of the mean, not negative
 * @param relativeWidth half-width that is enough as a share of the size of the mean, not negative
 */
public record ReplicateControl(int batch, int mostBatches, double level, double absoluteWidth, double relativeWidth) {
    /** Checks the numbers. */
    public ReplicateControl {
        if (batch < 2 || mostBatches < 1) {
            throw new IllegalArgumentException("Batches of " + batch + ", at most " + mostBatches
                    + "; allowed are batches of at least 2 replicates and at least 1 batch");
        }
        Interval.checkLevel(level);
        if (!(absoluteWidth >= 0 && relativeWidth >= 0)) {
            throw new IllegalArgumentException("Half-widths of " + absoluteWidth + " and relative " + relativeWidth
                    + "; allowed is 0 or more, for instance relative 0.05");
        }
    }

    /**
     * Returns whether the mean is known well enough, no matter how many batches there are.
     *
     * @param seen the values so far
     * @return true if the half-width is at most the larger of the two widths
     */
    public boolean narrow(Accumulator seen) {
        MeanInterval mean = MeanInterval.of(seen, level);
        return seen.n() >= 2 && mean.halfWidth() <= Math.max(absoluteWidth, relativeWidth * Math.abs(mean.mean()));
    }

    /**
     * Returns whether to stop after the replicates so far: after a whole batch, if the mean is known well enough or no batch is left.
     *
     * @param seen the values so far, in whole batches
     * @return true to stop
     */
    public boolean stop(Accumulator seen) {
        boolean whole = seen.n() > 0 && seen.n() % batch == 0;
        return whole && (seen.n() / batch >= mostBatches || narrow(seen));
    }

    /**
     * Returns how many batches the rule takes of values that are there already.
     *
     * @param values one value for each replicate, in the order of replicates
     * @return number of batches; one more than there are whole batches if the rule asks for more
     */
    public int batches(double[] values) {
        Accumulator seen = new Accumulator();
        for (double value : values) {
            seen.add(value);
            if (stop(seen)) {
                break;
            }
        }
        int whole = (int) (seen.n() / batch);
        return stop(seen) ? whole : whole + 1;
    }
}
