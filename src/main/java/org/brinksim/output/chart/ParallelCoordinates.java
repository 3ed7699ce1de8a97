package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.output.FactorNames;

/**
 * Design points as lines across an axis for each factor and each outcome.
 *
 * @param factors the axes of the factors, at least one
 * @param outcomes the axes of the outcomes, at least one; the first gives the colour
 * @param rows the points, a value for each factor, then for each outcome
 * @param highlight what the highlighted points have in common, for instance {@code in the box}; empty where none is
 */
public record ParallelCoordinates(List<Axis> factors, List<Axis> outcomes, List<Row> rows, String highlight) {
    /** The most lines that are drawn. */
    static final int MOST = 400;

    private static final double LANE = 38;
    private static final double FRAME = 150;

    /**
     * An axis.
     *
     * @param name path of the factor, or words of the outcome
     * @param unit its unit, empty for none
     * @param low lowest value
     * @param high highest value
     * @param words the words for the values 0, 1, 2 …, empty for numbers
     */
    public record Axis(String name, String unit, double low, double high, List<String> words) {
        /** Copies the words and checks the ends. */
        public Axis {
            words = List.copyOf(words);
            if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
                throw new IllegalArgumentException(
                        name + " from " + low + " to " + high + "; allowed are two numbers, the lower first");
            }
        }

        /** An axis of numbers. */
        public static Axis numbers(String name, String unit, double low, double high) {
            return new Axis(name, unit, low, high, List.of());
        }

        /** An axis of words; a value is the number of its word, from 0. */
        public static Axis words(String name, List<String> words) {
            return new Axis(name, "", 0, words.size() - 1.0, words);
        }

        /** The text of an end of the axis. */
        String end(double value) {
            return words.isEmpty() ? Rounded.brief(value) : FactorLevels.text(value);
        }

        /** Where a value lies, from 0 to 1. */
        double share(double value) {
            return high == low ? .5 : (value - low) / (high - low);
        }
    }

    /**
     * A design point.
     *
     * @param values a value for each axis; a line is left out where one is NaN
     * @param highlighted whether its line stands out
     */
    public record Row(List<Double> values, boolean highlighted) {
        /** Copies the values. */
        public Row {
            values = List.copyOf(values);
        }

        boolean isWhole() {
            return values.stream().allMatch(Double::isFinite);
        }
    }

    /** Copies the lists and checks that each point has a value for each axis. */
    public ParallelCoordinates {
        factors = List.copyOf(factors);
        outcomes = List.copyOf(outcomes);
        rows = List.copyOf(rows);
        int axes = factors.size() + outcomes.size();
        if (outcomes.isEmpty() || !rows.stream().allMatch(row -> row.values().size() == axes)) {
            throw new IllegalArgumentException("parallel coordinates of " + outcomes.size()
                    + " outcomes; allowed is at least one, and in each row a value for each of the " + axes + " axes");
        }
        Rows.check("parallel coordinates", factors.stream().map(Axis::name).toList());
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        int whole = (int) rows.stream().filter(Row::isWhole).count();
        String told = whole > MOST
                ? Rounded.plain(MOST) + " of " + Rounded.plain(whole) + " points, evenly chosen"
                : points(whole);
        String missing = whole == rows.size() ? "" : "; " + (rows.size() - whole) + " without a number are left out";
        String subtitle = "Each line is a point: " + told + missing + "; axes are independent of each other";
        double height = FRAME + LANE * axes().size();
        return caption.chart(subtitle, words(whole), height, new ParallelChart(this));
    }

    /** All axes, the factors first. */
    List<Axis> axes() {
        List<Axis> axes = new ArrayList<>(factors);
        axes.addAll(outcomes);
        return axes;
    }

    /** The lines to draw, evenly chosen where there are too many. */
    List<Row> drawn() {
        List<Row> whole = rows.stream().filter(Row::isWhole).toList();
        int number = StrictMath.min(MOST, whole.size());
        return IntStream.range(0, number)
                .mapToObj(i -> whole.get((int) ((long) i * whole.size() / number)))
                .toList();
    }

    /** The label of an axis. */
    String label(int axis) {
        FactorNames names = new FactorNames(factors.stream().map(Axis::name).toList());
        Axis shown = axes().get(axis);
        String name = axis < factors.size() ? names.of(shown.name()) : shown.name();
        return shown.unit().isBlank() ? name : name + " (" + shown.unit() + ")";
    }

    private String words(int whole) {
        long highlighted =
                rows.stream().filter(Row::isWhole).filter(Row::highlighted).count();
        Axis first = outcomes.get(0);
        return points(whole) + " over " + factors.size() + " factors; " + first.name() + " from "
                + first.end(first.low()) + " to " + first.end(first.high()) + "."
                + (highlight.isEmpty() ? "" : " Highlighted, " + highlight + ": " + points(highlighted) + ".");
    }

    private static String points(long count) {
        return count == 1 ? "1 point" : Rounded.plain(count) + " points";
    }
}
