package org.brinksim.experiment.record;

/**
 * A quantity of runs beside the record.
 *
 * @param what the quantity, with its unit
 * @param n number of runs or cases
 * @param mean their mean; NaN when there is none
 * @param low lower end of their range; NaN when there is none
 * @param high upper end of it
 * @param record what the record says
 * @param agrees whether the two agree, where both are known
 */
public record RecordRow(String what, long n, double mean, double low, double high, Recorded record, boolean agrees) {
    /** Whether there is something to compare on both sides. */
    public boolean isCompared() {
        return record.isKnown() && !Double.isNaN(mean);
    }

    /** Whether the runs miss the record. */
    public boolean isMiss() {
        return isCompared() && !agrees;
    }
}
