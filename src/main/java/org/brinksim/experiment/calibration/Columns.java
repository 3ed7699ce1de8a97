package org.brinksim.experiment.calibration;

import java.util.List;

/**
 * Mean and standard deviation of every summary over worlds that have it.
 *
 * @param mean mean of each; 0 where no world has it
 * @param spread standard deviation of each; 1 where they are all equal
 */
@SuppressWarnings("ArrayRecordComponent")
record Columns(double[] mean, double[] spread) {
    static Columns of(List<Guess> worlds, int size) {
        double[] mean = new double[size];
        double[] spread = new double[size];
        for (int i = 0; i < size; i++) {
            int column = i;
            double[] values = worlds.stream()
                    .mapToDouble(guess -> guess.summaries()[column])
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            mean[i] = values.length == 0 ? 0 : sum / values.length;
            double squares = 0;
            for (double value : values) {
                squares += (value - mean[i]) * (value - mean[i]);
            }
            spread[i] = squares > 0 ? StrictMath.sqrt(squares / values.length) : 1;
        }
        return new Columns(mean, spread);
    }

    /** Summaries in standard deviations from the mean; 0 where there is nothing to measure. */
    double[] standardised(double[] summaries) {
        double[] x = new double[summaries.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = Double.isNaN(summaries[i]) ? 0 : (summaries[i] - mean[i]) / spread[i];
        }
        return x;
    }
}
