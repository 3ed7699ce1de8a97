package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.statistics.Accumulator;

/**
 * A place with what its replicates came to so far.
 *
 * @param place one number from 0 to 1 for each variable
 * @param violation how far it breaks the limit, 0 where it keeps it
 * @param run number of replicates run
 * @param rows the objectives of each finished replicate
 */
public record Solution(List<Double> place, double violation, int run, List<List<Double>> rows) {
    /** Copies the lists and checks the numbers. */
    public Solution {
        place = List.copyOf(place);
        rows = List.copyOf(rows);
        if (!(violation >= 0) || run < rows.size()) {
            throw new IllegalArgumentException("A violation of " + violation + ", " + run + " replicates run and "
                    + rows.size() + " finished; allowed is 0 or more, and no more finished than run");
        }
    }

    static Solution at(List<Double> place, Problem problem) {
        return new Solution(place, StrictMath.max(0, problem.violation().applyAsDouble(place)), 0, List.of());
    }

    Solution with(Trial trial, Outcomes outcomes) {
        List<List<Double>> all = new ArrayList<>(rows);
        all.addAll(outcomes.rows());
        return new Solution(place, violation, run + trial.replicates(), all);
    }

    /** Whether it keeps the limit and has a value: has not been run in vain. */
    public boolean feasible() {
        return violation == 0 && (run == 0 || !rows.isEmpty());
    }

    /** The violation by which places outside the limit are ranked; without limit for a place whose replicates all failed. */
    double rankedViolation() {
        return feasible() ? 0 : violation > 0 ? violation : Double.POSITIVE_INFINITY;
    }

    /** The mean of an objective over the replicates so far, NaN without one. */
    public double mean(int objective) {
        double sum = 0;
        for (List<Double> row : rows) {
            sum += row.get(objective);
        }
        return sum / rows.size();
    }

    /** The standard error of that mean, NaN below two replicates. */
    public double standardError(int objective) {
        return Accumulator.of(values(objective)).standardError();
    }

    double[] values(int objective) {
        return rows.stream().mapToDouble(row -> row.get(objective)).toArray();
    }

    double[] means(int objectives) {
        double[] means = new double[objectives];
        for (int i = 0; i < objectives; i++) {
            means[i] = mean(i);
        }
        return means;
    }
}
