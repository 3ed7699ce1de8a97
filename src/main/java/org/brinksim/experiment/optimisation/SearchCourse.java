package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.brinksim.statistics.Hypervolume;

/**
 * Takes note of how a search of mixes gets on. The hypervolume lies between the front of a generation and the worst means of the first
 * population; it may fall, because more replicates move the means.
 */
public final class SearchCourse implements Consumer<Generation> {
    private final int objectives;
    private final List<Step> steps = new ArrayList<>();
    private double[] reference = {};

    /**
     * A generation in numbers.
     *
     * @param generation its number, 0 for the first population
     * @param evaluations replicates run so far
     * @param front mixes of the first front
     * @param hypervolume area or volume that the front dominates
     */
    public record Step(int generation, long evaluations, int front, double hypervolume) {}

    /**
     * The course of a search.
     *
     * @param search the search, with one or two aims
     */
    public SearchCourse(MixSearch search) {
        this.objectives = search.aims().size() + 1;
    }

    @Override
    public void accept(Generation generation) {
        List<double[]> feasible = means(generation.solutions());
        if (reference.length == 0) {
            reference = new double[objectives];
            Arrays.fill(reference, Double.NEGATIVE_INFINITY);
            feasible.forEach(this::widen);
        }
        Ranking ranking = Ranking.of(generation.solutions(), objectives);
        List<Solution> front = ranking.fronts().get(0).stream()
                .map(generation.solutions()::get)
                .filter(Solution::feasible)
                .toList();
        double volume = Hypervolume.of(means(front), reference);
        steps.add(new Step(generation.number(), generation.evaluations(), front.size(), volume));
    }

    /** The generations so far, in order. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    private List<double[]> means(List<Solution> solutions) {
        return solutions.stream()
                .filter(Solution::feasible)
                .map(solution -> solution.means(objectives))
                .toList();
    }

    private void widen(double... means) {
        for (int i = 0; i < objectives; i++) {
            reference[i] = StrictMath.max(reference[i], means[i]);
        }
    }
}
