package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.FactorNames;

/**
 * Shares of the variance of a metric that factors explain: alone (S1) and with their interactions (ST).
 *
 * @param measure the metric
 * @param level level of the intervals
 * @param indices the factors
 * @param chance share of the variance that is chance between runs of one design point; {@link Estimate#none} for none
 */
public record SobolBars(Measure measure, double level, List<Index> indices, Estimate chance) {
    private static final double ROW = 34;
    private static final double FRAME = 170;
    private static final int NAMED = 5;

    /**
     * The indices of a factor, as estimated, also below 0.
     *
     * @param path the path that varies
     * @param first first-order index S1
     * @param total total index ST
     */
    public record Index(String path, Estimate first, Estimate total) {}

    /** Copies the factors and checks that there is one. */
    public SobolBars {
        indices = List.copyOf(indices);
        IntervalLevel.check(level);
        Rows.check("Sobol bars", indices.stream().map(Index::path).toList());
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = measure.axis() + ": S1 and ST are shares of the variance of the mean"
                + (chance.isPresent() ? ", chance is a share of that of single runs" : "") + "; "
                + IntervalLevel.words(level)
                + "s";
        double height = FRAME + ROW * (indices.size() + (chance.isPresent() ? 1 : 0));
        return caption.chart(subtitle, words(), height, new SobolChart(this));
    }

    FactorNames names() {
        return new FactorNames(indices.stream().map(Index::path).toList());
    }

    /** The factors, the largest ST first, those without a number last. */
    List<Index> ranked() {
        return indices.stream()
                .sorted(Comparator.comparingDouble((Index index) ->
                                index.total().isPresent() ? -index.total().value() : Double.POSITIVE_INFINITY)
                        .thenComparing(Index::path))
                .toList();
    }

    private String words() {
        FactorNames names = names();
        return measure.axis() + ": "
                + ranked().stream()
                        .limit(NAMED)
                        .map(index ->
                                names.of(index.path()) + " ST " + index.total().words() + ", S1 "
                                        + index.first().words())
                        .collect(Collectors.joining("; "))
                + "." + (chance.isPresent() ? " Share of chance " + chance.words() + "." : "");
    }
}
