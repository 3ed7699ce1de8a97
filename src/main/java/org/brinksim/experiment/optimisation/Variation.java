package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.random.Stream;

/**
 * How children differ from their parents: simulated binary crossover (Deb &amp; Agrawal 1995, "Simulated binary crossover for continuous
 * search space", Complex Systems 9, 115–148; cut at the bounds as in Deb 2000, Computer Methods in Applied Mechanics and Engineering 186,
 * 311–338) and polynomial mutation (Deb &amp; Goyal 1996, "A combined genetic adaptive search (GeneAS) for engineering design", Computer
 * Science and Informatics 26, 30–45; its steps cut at the bounds as well).
 *
 * @param crossover probability that two parents cross, 0 to 1
 * @param crossoverIndex distribution index of the crossover, 0 or more; a large one keeps children near their parents
 * @param mutations variables that mutate in a child on average, 0 or more
 * @param mutationIndex distribution index of the mutation, 0 or more; a large one makes small steps
 */
public record Variation(double crossover, double crossoverIndex, double mutations, double mutationIndex) {
    private static final double SAME = 1e-14;

    /** Checks the numbers. */
    public Variation {
        if (!(crossover >= 0 && crossover <= 1 && crossoverIndex >= 0 && mutations >= 0 && mutationIndex >= 0)) {
            throw new IllegalArgumentException("Crossover " + crossover + " with index " + crossoverIndex + ", "
                    + mutations + " mutations with index " + mutationIndex
                    + "; allowed are a probability and numbers of 0 or more");
        }
    }

    /** The values of Deb, Pratap, Agarwal &amp; Meyarivan (2002): .9, 20, one variable a child, 20. */
    public static Variation standard() {
        return new Variation(.9, 20, 1, 20);
    }

    /** Two children of two parents; their mean is the parents' in every continuous variable. */
    List<List<Double>> cross(List<Double> one, List<Double> other, Stream chance) {
        List<Double> first = new ArrayList<>(one);
        List<Double> second = new ArrayList<>(other);
        if (chance.uniform(0) < crossover) {
            for (int i = 0; i < first.size(); i++) {
                cross(first, second, i, chance.child(i));
            }
        }
        return List.of(first, second);
    }

    private void cross(List<Double> first, List<Double> second, int variable, Stream chance) {
        double low = StrictMath.min(first.get(variable), second.get(variable));
        double high = StrictMath.max(first.get(variable), second.get(variable));
        if (chance.uniform(0) >= .5 || high - low <= SAME) {
            return;
        }
        double half = spread(low, high, chance.uniform(1)) * (high - low) / 2;
        boolean swap = chance.uniform(2) < .5;
        double middle = low + (high - low) / 2;
        first.set(variable, within(middle + (swap ? half : -half)));
        second.set(variable, within(middle + (swap ? -half : half)));
    }

    /** Distance of the children over that of the parents, cut so that neither child leaves 0 to 1. */
    private double spread(double low, double high, double u) {
        double widest = 1 + 2 * StrictMath.min(low, 1 - high) / (high - low);
        double alpha = 2 - StrictMath.pow(widest, -(crossoverIndex + 1));
        double base = u * alpha <= 1 ? u * alpha : 1 / (2 - u * alpha);
        return StrictMath.pow(base, 1 / (crossoverIndex + 1));
    }

    /** A place after mutation; a variable with levels takes one of them, all alike. */
    List<Double> mutate(List<Double> place, Problem problem, Stream chance) {
        List<Double> mutant = new ArrayList<>();
        for (int i = 0; i < place.size(); i++) {
            double value = place.get(i);
            if (chance.uniform(2L * i) < mutations / place.size()) {
                double u = chance.uniform(2L * i + 1);
                value = problem.levels().get(i) > 0 ? u : within(value + step(value, u));
            }
            mutant.add(problem.onLevel(i, value));
        }
        return mutant;
    }

    private double step(double value, double u) {
        double power = mutationIndex + 1;
        if (u < .5) {
            return StrictMath.pow(2 * u + (1 - 2 * u) * StrictMath.pow(1 - value, power), 1 / power) - 1;
        }
        return 1 - StrictMath.pow(2 * (1 - u) + (2 * u - 1) * StrictMath.pow(value, power), 1 / power);
    }

    private static double within(double place) {
        return StrictMath.max(0, StrictMath.min(1, place));
    }
}
