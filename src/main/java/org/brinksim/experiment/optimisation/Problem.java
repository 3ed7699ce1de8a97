package org.brinksim.experiment.optimisation;

import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What is searched: places in the unit cube whose objectives are to be small.
 *
 * @param levels for each variable the number of its levels, 0 where it is continuous; level i of n has the place (i + ½)/n
 * @param objectives number of objectives, at least 1
 * @param violation how far a place breaks a limit; 0 or less where it keeps it; such places are never evaluated
 * @param starts places the search starts with, besides random ones
 */
public record Problem(
        List<Integer> levels, int objectives, ToDoubleFunction<List<Double>> violation, List<List<Double>> starts) {
    /** Copies the lists and checks the numbers. */
    public Problem {
        levels = List.copyOf(levels);
        starts = starts.stream().map(List::copyOf).toList();
        int variables = levels.size();
        if (variables == 0 || objectives < 1 || levels.stream().anyMatch(n -> n < 0)) {
            throw new IllegalArgumentException("Variables with levels " + levels + " and " + objectives
                    + " objectives; allowed are one or more of each, and no negative number of levels");
        }
        if (starts.stream().anyMatch(start -> start.size() != variables)) {
            throw new IllegalArgumentException("A start has other than " + variables + " values");
        }
    }

    /** A problem of continuous variables without limits. */
    public static Problem free(int variables, int objectives) {
        return new Problem(Collections.nCopies(variables, 0), objectives, place -> 0, List.of());
    }

    int variables() {
        return levels.size();
    }

    /** The place moved to the nearest level of its variable. */
    double onLevel(int variable, double place) {
        int n = levels.get(variable);
        return n == 0 ? place : (StrictMath.min(n - 1, (int) (place * n)) + .5) / n;
    }
}
