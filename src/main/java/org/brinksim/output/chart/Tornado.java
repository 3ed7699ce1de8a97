package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.brinksim.output.FactorNames;

/**
 * A metric when one factor after the other is put to its low and to its high end.
 *
 * @param measure the metric
 * @param level level of the intervals
 * @param base the metric with every factor as the scenario has it
 * @param swings the factors
 */
public record Tornado(Measure measure, double level, Estimate base, List<Swing> swings) {
    private static final double ROW = 34;
    private static final double FRAME = 160;
    private static final int NAMED = 5;

    /**
     * A factor at both ends.
     *
     * @param path the path that varies
     * @param low the low end
     * @param high the high end
     */
    public record Swing(String path, End low, End high) {
        /** The span of the metric over both ends and the base; NaN without a number at either end. */
        double size(Estimate base) {
            double[] finite = DoubleStream.of(
                            low.outcome().value(), high.outcome().value(), base.value())
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            boolean present = low.outcome().isPresent() || high.outcome().isPresent();
            return present ? finite[finite.length - 1] - finite[0] : Double.NaN;
        }
    }

    /**
     * An end of a factor.
     *
     * @param value value of the factor with its unit, or the word chosen
     * @param outcome the metric there
     */
    public record End(String value, Estimate outcome) {}

    /** Copies the factors and checks that there is one. */
    public Tornado {
        swings = List.copyOf(swings);
        IntervalLevel.check(level);
        Rows.check("tornado", swings.stream().map(Swing::path).toList());
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = "Each factor alone at its low and its high end, which stand at the bars, with the "
                + IntervalLevel.words(level) + " of the difference to the base";
        return caption.chart(subtitle, words(), FRAME + ROW * swings.size(), new TornadoChart(this));
    }

    FactorNames names() {
        return new FactorNames(swings.stream().map(Swing::path).toList());
    }

    /** The factors, the largest span first, those without a number last. */
    List<Swing> ranked() {
        return swings.stream()
                .sorted(Comparator.comparingDouble((Swing swing) ->
                                Double.isNaN(swing.size(base)) ? Double.POSITIVE_INFINITY : -swing.size(base))
                        .thenComparing(Swing::path))
                .toList();
    }

    private String words() {
        FactorNames names = names();
        return measure.axis() + ": base " + base.words() + "; "
                + ranked().stream()
                        .limit(NAMED)
                        .map(swing ->
                                names.of(swing.path()) + " at " + swing.low().value() + " "
                                        + swing.low().outcome().words() + ", at "
                                        + swing.high().value() + " "
                                        + swing.high().outcome().words())
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
