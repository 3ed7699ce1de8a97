package org.brinksim.output.folder;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An alternative that was compared with the base of a folder.
 *
 * @param name name of its scenario
 * @param runs its runs that finished
 * @param bands spread of its series over the runs, by series and day
 * @param differences its metrics against the base, in the order of the columns
 * @param parting where the worlds of the widest pair part, as sentences; empty when no pair differs
 */
public record Alternative(
        String name, RunTable runs, List<Band> bands, List<Difference> differences, List<String> parting) {
    /** Copies the lists. */
    public Alternative {
        bands = List.copyOf(bands);
        differences = List.copyOf(differences);
        parting = List.copyOf(parting);
    }

    /**
     * A metric against the base.
     *
     * @param metric name of the column or probability
     * @param n number of pairs
     * @param base mean of the base
     * @param other mean of the alternative
     * @param difference mean difference
     * @param low lower end of its interval
     * @param high upper end of its interval
     * @param direction of the pairs that differ, share along the mean difference
     * @param variance variance reduction factor
     * @param effect standardised difference
     * @param holm adjusted p-value
     * @param verdict what the test says
     */
    public record Difference(
            String metric,
            int n,
            double base,
            double other,
            double difference,
            double low,
            double high,
            double direction,
            double variance,
            double effect,
            double holm,
            String verdict) {
        /** Whether every pair is the same. */
        public boolean isSame() {
            return verdict.equals("same");
        }

        /** Whether the test tells it from chance. */
        public boolean isClear() {
            return verdict.equals("higher") || verdict.equals("lower");
        }

        private double rank() {
            return Double.isNaN(effect) ? -1 : StrictMath.abs(effect);
        }
    }

    /**
     * A pair of runs.
     *
     * @param base value of the base
     * @param other value of the alternative
     */
    public record Pair(double base, double other) {}

    /** The metrics that differ in some pair, the largest standardised difference first. */
    public List<Difference> ranked() {
        return differences.stream()
                .filter(row -> !row.isSame())
                .sorted(Comparator.comparingDouble(Difference::rank).reversed())
                .toList();
    }

    /** The band of one series, in order of days. */
    public List<Band> bands(String series) {
        return bands.stream().filter(band -> band.series().equals(series)).toList();
    }

    /** The pairs with a run of the base that have a value of a metric, in the order of the replicates. */
    public List<Pair> pairs(RunTable base, String metric) {
        Map<String, Double> first = new HashMap<>();
        double[] values = base.metric(metric);
        List<String> baseIds = base.ids();
        for (int i = 0; i < values.length; i++) {
            first.put(replicate(baseIds.get(i)), values[i]);
        }
        double[] others = runs.metric(metric);
        List<String> ids = runs.ids();
        return IntStream.range(0, others.length)
                .mapToObj(i -> new Pair(first.getOrDefault(replicate(ids.get(i)), Double.NaN), others[i]))
                .filter(pair -> Double.isFinite(pair.base()) && Double.isFinite(pair.other()))
                .toList();
    }

    private static String replicate(String runId) {
        return runId.substring(runId.indexOf('r') + 1);
    }
}
