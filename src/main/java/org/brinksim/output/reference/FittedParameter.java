package org.brinksim.output.reference;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.output.folder.CsvTable;

/**
 * Values of one parameter with their weights.
 *
 * @param values the values
 * @param weights weights above 0
 */
record FittedParameter(List<Double> values, List<Double> weights) {
    private static final String WEIGHT = "weight";
    private static final String PREFIX = "parameters.";

    /** Copies the lists. */
    FittedParameter {
        values = List.copyOf(values);
        weights = List.copyOf(weights);
    }

    /** The values of a table; all weigh the same where it has no weights. */
    static FittedParameter of(CsvTable table, String name) {
        return new FittedParameter(
                table.rows().map(row -> row.number(PREFIX + name)).toList(),
                table.rows()
                        .map(row -> table.has(WEIGHT) ? row.number(WEIGHT) : 1)
                        .toList());
    }

    /** The parameters of a table of the prior, in their order. */
    static List<String> names(CsvTable prior) {
        return prior.columns().stream()
                .filter(column -> column.startsWith(PREFIX))
                .map(column -> column.substring(PREFIX.length()))
                .toList();
    }

    private double total() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The smallest value at or below which a share of the weight lies. */
    double quantile(double share) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        double reach = share * total();
        double sum = 0;
        for (int i : order) {
            sum += weights.get(i);
            if (sum >= reach) {
                return values.get(i);
            }
        }
        return values.get(order.get(order.size() - 1));
    }

    /** The quantiles at 5, 50 and 95 % as cells. */
    String quantiles() {
        return Lines.figure(quantile(.05)) + ", " + Lines.figure(quantile(.5)) + ", " + Lines.figure(quantile(.95));
    }

    /** Standard deviation, of the logarithms where a prior has no value at or below 0. */
    private double spread(boolean logarithmic) {
        double[] scores = values.stream()
                .mapToDouble(value -> logarithmic ? StrictMath.log(value) : value)
                .toArray();
        double mean = mean(scores);
        double[] squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .toArray();
        return StrictMath.sqrt(mean(squares));
    }

    private double mean(double[] numbers) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            sum += weights.get(i) * numbers[i];
        }
        return sum / total();
    }

    /** Its spread over that of its prior, of logarithms for a parameter whose prior is above 0. */
    double ratio(FittedParameter prior) {
        boolean logarithmic = prior.values.stream().allMatch(value -> value > 0);
        return spread(logarithmic) / prior.spread(logarithmic);
    }

    /** Effective number of values: one over the sum of squared shares (Kish 1965, "Survey sampling"). */
    double effectiveSize() {
        double squares = weights.stream().mapToDouble(weight -> weight * weight).sum();
        return total() * total() / squares;
    }
}
