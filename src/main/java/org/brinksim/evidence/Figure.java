package org.brinksim.evidence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A quantity as the record states it: a range, a value, or both.
 *
 * <p>Low, best and high follow the use of the Uppsala Conflict Data Program. Bounds that the record leaves open are
 * NaN: "more than 300" has a low of 300 and no high, "about 30" has a best and no bounds.
 *
 * @param low lower bound, NaN when not stated
 * @param best the value to prefer, NaN when not stated
 * @param high upper bound, NaN when not stated
 * @param sources keys of the sources
 * @param wording the figure in words
 */
public record Figure(double low, double best, double high, List<String> sources, String wording) {
    public Figure {
        if (low > best || best > high || low > high) {
            throw new IllegalArgumentException(
                    "low " + low + ", best " + best + ", high " + high + " are out of order: low <= best <= high");
        }
        sources = List.copyOf(sources);
    }

    static Figure of(Row row, String wordingColumn) {
        return new Figure(
                row.number("low"),
                row.number("best"),
                row.number("high"),
                row.words("source"),
                row.text(wordingColumn));
    }

    /** The lowest value on record: low, or best where no lower bound is stated; NaN when neither is. */
    public double lowest() {
        return Double.isNaN(low) ? best : low;
    }

    /** The highest value on record: high, or best where no upper bound is stated; NaN when it is open. */
    public double highest() {
        return Double.isNaN(high) ? best : high;
    }

    /** True when the record has one value to prefer. */
    public boolean hasBest() {
        return !Double.isNaN(best);
    }

    /**
     * The sum of figures of different things, such as the dead of both sides; what is open in one is open in the sum.
     *
     * <p>The bounds are the sums of the bounds, and no average is taken.
     */
    public static Figure sum(Collection<Figure> parts) {
        return new Figure(
                parts.stream()
                        .mapToDouble(Figure::lowest)
                        .filter(v -> !Double.isNaN(v))
                        .sum(),
                total(parts, Figure::best),
                total(parts, Figure::highest),
                sourcesOf(parts),
                wordingOf(parts));
    }

    /** The same figure as a lower bound only, for a sum in which a part is not on record. */
    Figure asAtLeast() {
        return new Figure(low, Double.NaN, Double.NaN, sources, wording);
    }

    static List<String> sourcesOf(Collection<Figure> figures) {
        Set<String> keys = new LinkedHashSet<>();
        figures.forEach(figure -> keys.addAll(figure.sources));
        return List.copyOf(keys);
    }

    static String wordingOf(Collection<Figure> figures) {
        return String.join("; ", figures.stream().map(Figure::wording).toList());
    }

    private static double total(Collection<Figure> parts, Function<Figure, Double> value) {
        return parts.stream().mapToDouble(value::apply).sum();
    }
}
