package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brinksim.output.FactorNames;

/**
 * The mean of a metric over the levels of two factors.
 *
 * @param measure the metric
 * @param x factor to the right
 * @param y factor upwards
 * @param means mean by level of y, then by level of x; NaN where there is no run
 * @param contour the probability whose lines are drawn, empty for none
 */
public record HeatMap(
        Measure measure, FactorLevels x, FactorLevels y, List<List<Double>> means, Optional<Contour> contour) {
    private static final double TALL = 36;
    private static final int LEAST = 7;
    private static final double ROOM = 470;
    private static final double FRAME = 150;

    /**
     * A probability over the same levels.
     *
     * @param words what has the probability, for instance {@code chance of at least one episode with 25 dead}
     * @param levels probabilities at which a line is drawn, 0 to 1
     * @param chances probability by level of y, then by level of x; NaN where there is no run
     */
    public record Contour(String words, List<Double> levels, List<List<Double>> chances) {
        /** Copies the lists and checks the probabilities. */
        public Contour {
            levels = List.copyOf(levels);
            chances = chances.stream().map(List::copyOf).toList();
            if (levels.isEmpty() || !levels.stream().allMatch(level -> level > 0 && level < 1)) {
                throw new IllegalArgumentException(
                        "lines at " + levels + "; allowed are probabilities between 0 and 1, at least one");
            }
            if (chances.stream().flatMap(List::stream).anyMatch(chance -> chance < 0 || chance > 1)) {
                throw new IllegalArgumentException(
                        words + ": " + chances + "; allowed are probabilities from 0 to 1, NaN where there is no run");
            }
        }
    }

    /** Checks that every matrix has a cell for each pair of levels. */
    public HeatMap {
        means = means.stream().map(List::copyOf).toList();
        check("means", means, x, y);
        if (contour.isPresent()) {
            check("chances", contour.get().chances(), x, y);
        }
    }

    private static void check(String name, List<List<Double>> matrix, FactorLevels x, FactorLevels y) {
        if (matrix.size() != y.size() || !matrix.stream().allMatch(row -> row.size() == x.size())) {
            throw new IllegalArgumentException(name + " of " + matrix.size() + " rows do not fit " + y.size()
                    + " levels of " + y.path() + " by " + x.size() + " levels of " + x.path());
        }
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle =
                "Colour is the mean over the runs of a cell. Cells are equally wide, whatever the distance of the "
                        + "levels." + lines();
        double rows = StrictMath.min(ROOM, TALL * StrictMath.max(LEAST, y.size()));
        return caption.chart(subtitle, words(), FRAME + rows, new HeatMapChart(this));
    }

    /** The lines of the probability; none where the levels of a factor are words. */
    List<ContourLine> contours() {
        if (contour.isEmpty() || !x.isNumeric() || !y.isNumeric()) {
            return List.of();
        }
        return contour.get().levels().stream()
                .map(level -> ContourLine.of(contour.get().chances(), level))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The lines that are drawn, in words. */
    private String drawn() {
        return contours().isEmpty()
                ? ""
                : " A line shows where the " + contour.orElseThrow().words() + " is "
                        + contour.orElseThrow().levels().stream()
                                .filter(level -> !ContourLine.of(
                                                contour.orElseThrow().chances(), level)
                                        .isEmpty())
                                .map(Rounded::percent)
                                .collect(Collectors.joining(" and "))
                        + ".";
    }

    private String lines() {
        if (contour.isEmpty()) {
            return "";
        }
        Contour over = contour.get();
        if (!x.isNumeric() || !y.isNumeric()) {
            return " No line of the " + over.words() + ": levels that are words have no place between them.";
        }
        List<String> missing = over.levels().stream()
                .filter(level -> ContourLine.of(over.chances(), level).isEmpty())
                .map(Rounded::percent)
                .toList();
        return missing.isEmpty()
                ? ""
                : " The " + over.words() + " crosses " + String.join(" and ", missing) + " nowhere: "
                        + range(over.chances()) + ".";
    }

    private static String range(List<List<Double>> chances) {
        double[] all = chances.stream()
                .flatMap(List::stream)
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        return all.length == 0
                ? "no cell has a run"
                : "it goes from " + Rounded.percent(all[0]) + " to " + Rounded.percent(all[all.length - 1]);
    }

    private record Cell(int x, int y, double mean) {}

    private String words() {
        List<Cell> cells = new ArrayList<>();
        for (int j = 0; j < y.size(); j++) {
            for (int i = 0; i < x.size(); i++) {
                if (Double.isFinite(means.get(j).get(i))) {
                    cells.add(new Cell(i, j, means.get(j).get(i)));
                }
            }
        }
        int empty = x.size() * y.size() - cells.size();
        String without = empty == 0 ? "" : " " + empty + " of " + x.size() * y.size() + " cells have no run.";
        Comparator<Cell> order = Comparator.comparingDouble(Cell::mean);
        return cells.stream()
                        .min(order)
                        .map(low -> measure.axis() + ": mean lowest " + place(low))
                        .orElse("No cell has a run")
                + cells.stream()
                        .max(order)
                        .map(high -> ", highest " + place(high))
                        .orElse("")
                + "." + without + drawn() + lines();
    }

    private String place(Cell cell) {
        FactorNames names = names();
        return measure.with(cell.mean()) + " at " + names.of(x.path()) + " " + x.text(cell.x()) + " and "
                + names.of(y.path()) + " " + y.text(cell.y());
    }

    FactorNames names() {
        return new FactorNames(List.of(x.path(), y.path()));
    }
}
