package org.brinksim.experiment.sensitivity;

import java.util.Arrays;

/**
 * What part of the runs an analysis rests on.
 *
 * @param used trajectories, rows or design points used
 * @param dropped those left out because a response is missing or infinite
 * @param replicates replicates of each design point used, as many as the point with the fewest has
 * @param most replicates of the design point with the most
 * @param missing runs without a response: failed ones, and those in which the metric has no value
 */
public record Coverage(int used, int dropped, int replicates, int most, long missing) {
    /**
     * The runs of an analysis.
     *
     * @param responses one array of replicates for each design point, before any is left out
     * @param used trajectories, rows or design points used
     * @param all those that there are
     */
    static Coverage of(double[][] responses, int used, int all) {
        int[] replicates = Arrays.stream(responses)
                .mapToInt(point -> point.length)
                .sorted()
                .toArray();
        long missing = Arrays.stream(responses)
                .flatMapToDouble(Arrays::stream)
                .filter(response -> !Double.isFinite(response))
                .count();
        return new Coverage(used, all - used, replicates[0], replicates[replicates.length - 1], missing);
    }
}
