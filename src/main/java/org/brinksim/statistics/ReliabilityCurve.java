package org.brinksim.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Stated probabilities beside observed shares (Murphy &amp; Winkler 1977, "Reliability of subjective probability forecasts", Applied Statistics
 * 26, 41–47).
 *
 * @param bins the bins that hold forecasts, in order
 */
public record ReliabilityCurve(List<Bin> bins) {
    /** Copies the bins. */
    public ReliabilityCurve {
        bins = List.copyOf(bins);
    }

    /**
     * The forecasts between two probabilities.
     *
     * @param low lower end, included
     * @param high upper end, not included except by the last bin
     * @param forecastMean mean of the forecasts
     * @param observed how many of the events happened, with its exact binomial interval
     */
    public record Bin(double low, double high, double forecastMean, ExactProportion observed) {}

    /**
     * Sorts forecasts into bins.
     *
     * @param forecasts probabilities, at least one
     * @param happened whether each event happened
     * @param cuts ends of the bins, ascending from 0 to 1
     * @param level level of the intervals, between 0 and 1
     */
    public static ReliabilityCurve of(double[] forecasts, boolean[] happened, double[] cuts, double level) {
        BrierScore.check(forecasts, happened);
        List<Bin> bins = new ArrayList<>();
        for (int b = 0; b + 1 < cuts.length; b++) {
            boolean last = b + 2 == cuts.length;
            double sum = 0;
            int n = 0;
            int events = 0;
            for (int i = 0; i < forecasts.length; i++) {
                if (forecasts[i] >= cuts[b] && (forecasts[i] < cuts[b + 1] || (last && forecasts[i] == cuts[b + 1]))) {
                    sum += forecasts[i];
                    n++;
                    events += happened[i] ? 1 : 0;
                }
            }
            if (n > 0) {
                bins.add(new Bin(cuts[b], cuts[b + 1], sum / n, new ExactProportion(events, n, level)));
            }
        }
        return new ReliabilityCurve(bins);
    }
}
