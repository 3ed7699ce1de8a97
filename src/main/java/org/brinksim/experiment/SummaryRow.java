package org.brinksim.experiment;

import java.util.Arrays;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.MeanInterval;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;
import org.brinksim.statistics.StudentQuantiles;

/**
 * What a metric comes to over the runs of a design point; NaN where there is no value.
 *
 * @param metric column name of the metric, or name of a probability
 * @param n runs that have a value
 * @param mean mean, or share of the runs
 * @param sd standard deviation between runs
 * @param se standard error of the mean
 * @param ciLow lower end of the interval of the mean
 * @param ciHigh upper end of the interval of the mean
 * @param quantiles quantiles of the runs
 */
public record SummaryRow(
        String metric, long n, double mean, double sd, double se, double ciLow, double ciHigh, Quantile5 quantiles) {
    /** The quantiles that are reported. */
    public record Quantile5(double q05, double q25, double q50, double q75, double q95) {
        private static final Quantile5 NONE = new Quantile5(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    static SummaryRow ofValues(String metric, double[] values, StudentQuantiles student) {
        Accumulator seen = Accumulator.of(values);
        MeanInterval mean = MeanInterval.of(seen, student);
        return new SummaryRow(
                metric,
                values.length,
                mean.mean(),
                Math.sqrt(seen.variance()),
                mean.standardError(),
                mean.interval().low(),
                mean.interval().high(),
                values.length == 0 ? Quantile5.NONE : quantiles(values));
    }

    static SummaryRow ofShare(String metric, long hits, long n, double level) {
        ProportionInterval share = new ProportionInterval(hits, n, level);
        double sd = Math.sqrt(share.estimate() * (1 - share.estimate()));
        return new SummaryRow(
                metric,
                n,
                share.estimate(),
                sd,
                sd / Math.sqrt((double) n),
                n == 0 ? Double.NaN : share.interval().low(),
                n == 0 ? Double.NaN : share.interval().high(),
                Quantile5.NONE);
    }

    private static Quantile5 quantiles(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quantile5(
                Quantiles.of(sorted, .05),
                Quantiles.of(sorted, .25),
                Quantiles.of(sorted, .5),
                Quantiles.of(sorted, .75),
                Quantiles.of(sorted, .95));
    }
}
