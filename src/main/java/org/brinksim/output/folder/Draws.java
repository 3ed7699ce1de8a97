package org.brinksim.output.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A weighted sample of a joint distribution of parameters.
 *
 * @param names names of the parameters
 * @param columns for each parameter the value of each draw
 * @param weights weight of each draw; they sum to 1
 */
public record Draws(List<String> names, List<List<Double>> columns, List<Double> weights) {
    private static final String PREFIX = "parameters.";

    /** Copies the lists. */
    public Draws {
        names = List.copyOf(names);
        columns = columns.stream().map(List::copyOf).toList();
        weights = List.copyOf(weights);
    }

    /** The parameters that a table has columns of. */
    static List<String> parameters(CsvTable table) {
        return table.columns().stream()
                .filter(column -> column.startsWith(PREFIX))
                .map(Draws::plain)
                .toList();
    }

    /** The name of a parameter without what stands before it in the name of its column. */
    static String plain(String column) {
        return column.startsWith(PREFIX) ? column.substring(PREFIX.length()) : column;
    }

    /**
     * Reads the columns of some parameters; draws weigh alike where the table has no weights.
     *
     * @throws IllegalArgumentException if a weight or a value cannot be used
     */
    static Draws read(String name, CsvTable table, List<String> names) {
        List<Double> raw = table.rows()
                .map(row -> table.has("weight") ? row.number("weight") : 1)
                .toList();
        double sum = raw.stream().mapToDouble(Double::doubleValue).sum();
        if (raw.stream().anyMatch(weight -> !(weight >= 0)) || (!raw.isEmpty() && !(sum > 0 && sum < 1e300))) {
            throw new IllegalArgumentException(name + ".csv has weights that sum to " + sum
                    + "; allowed are numbers from 0 on with a sum above 0");
        }
        List<List<Double>> columns =
                names.stream().map(parameter -> column(name, table, parameter)).toList();
        return new Draws(
                names, columns, raw.stream().map(weight -> weight / sum).toList());
    }

    private static List<Double> column(String name, CsvTable table, String parameter) {
        List<Double> values =
                table.rows().map(row -> row.number(PREFIX + parameter)).toList();
        if (values.stream().anyMatch(value -> !Double.isFinite(value))) {
            throw new IllegalArgumentException(name + ".csv lacks a value of " + PREFIX + parameter);
        }
        return values;
    }

    /** Number of draws. */
    public int size() {
        return weights.size();
    }

    /** The size of an unweighted sample that tells as much: 1 over the sum of squared weights (Kong, Liu and Wong 1994). */
    public double effectiveSize() {
        return 1 / weights.stream().mapToDouble(weight -> weight * weight).sum();
    }

    /**
     * The values of a parameter, one for each draw.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public List<Double> values(String name) {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("no draws of " + name + "; there are " + names);
        }
        return columns.get(index);
    }

    /** The least value of a parameter at or below which lies at least a share of the weight. */
    public double quantile(String name, double share) {
        List<Double> values = values(name);
        List<Integer> order = new ArrayList<>(IntStream.range(0, size()).boxed().toList());
        order.sort(Comparator.comparingDouble(values::get));
        double below = 0;
        for (int draw : order) {
            below += weights.get(draw);
            if (below >= share - 1e-12) {
                return values.get(draw);
            }
        }
        return values.get(order.get(order.size() - 1));
    }

    /** Share of the weight between two values of a parameter, the upper one left out. */
    public double share(String name, double low, double high) {
        List<Double> values = values(name);
        return IntStream.range(0, size())
                .filter(draw -> values.get(draw) >= low && values.get(draw) < high)
                .mapToDouble(weights::get)
                .sum();
    }

    /** Weighted correlation (Pearson) of two parameters; NaN where one does not vary. */
    public double correlation(String one, String other) {
        double both = covariance(one, other);
        return both / StrictMath.sqrt(covariance(one, one) * covariance(other, other));
    }

    private double covariance(String one, String other) {
        List<Double> a = values(one);
        List<Double> b = values(other);
        double meanA = mean(a);
        double meanB = mean(b);
        return IntStream.range(0, size())
                .mapToDouble(draw -> weights.get(draw) * (a.get(draw) - meanA) * (b.get(draw) - meanB))
                .sum();
    }

    private double mean(List<Double> values) {
        return IntStream.range(0, size())
                .mapToDouble(draw -> weights.get(draw) * values.get(draw))
                .sum();
    }
}
