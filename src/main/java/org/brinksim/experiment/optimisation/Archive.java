package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;

/** Every place that was looked at, with all its replicates: a place met again is not run again. */
final class Archive {
    private final Problem problem;
    private final Evaluator evaluator;
    private final Map<List<Double>, Solution> solutions = new LinkedHashMap<>();
    private long evaluations;

    Archive(Problem problem, Evaluator evaluator) {
        this.problem = problem;
        this.evaluator = evaluator;
    }

    long evaluations() {
        return evaluations;
    }

    /** The different places among these as they stand, in the order given. */
    List<Solution> at(List<List<Double>> places) {
        return places.stream()
                .distinct()
                .map(place -> solutions.computeIfAbsent(place, unseen -> Solution.at(unseen, problem)))
                .toList();
    }

    /**
     * Runs more replicates of places within the limit, all in one batch.
     *
     * @param some solutions at different places
     * @param due how many replicates each is to get, 0 for none
     * @return the solutions as they stand then, in the same order
     */
    List<Solution> run(List<Solution> some, ToIntFunction<Solution> due) {
        List<Trial> batch = new ArrayList<>();
        for (Solution solution : some) {
            int replicates = solution.violation() > 0 ? 0 : due.applyAsInt(solution);
            if (replicates > 0) {
                batch.add(new Trial(solution.place(), solution.run(), replicates));
            }
        }
        List<Outcomes> outcomes = evaluate(batch);
        for (int i = 0; i < batch.size(); i++) {
            Trial trial = batch.get(i);
            Outcomes outcome = outcomes.get(i);
            solutions.computeIfPresent(trial.values(), (place, solution) -> solution.with(trial, outcome));
        }
        return some.stream()
                .map(solution -> Objects.requireNonNull(solutions.get(solution.place())))
                .toList();
    }

    /** Runs trials that the archive does not keep. */
    List<Outcomes> evaluate(List<Trial> batch) {
        List<Outcomes> outcomes = batch.isEmpty() ? List.of() : evaluator.evaluate(batch);
        boolean fit = outcomes.stream()
                .flatMap(outcome -> outcome.rows().stream())
                .allMatch(row -> row.size() == problem.objectives());
        if (outcomes.size() != batch.size() || !fit) {
            throw new IllegalStateException("The evaluator gave " + outcomes.size() + " outcomes for " + batch.size()
                    + " trials; required is one for each, with rows of " + problem.objectives() + " objectives");
        }
        evaluations += batch.stream().mapToLong(Trial::replicates).sum();
        return outcomes;
    }
}
