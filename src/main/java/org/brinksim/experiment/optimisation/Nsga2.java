package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brinksim.statistics.MeanInterval;

/**
 * The search NSGA-II (Deb, Pratap, Agarwal &amp; Meyarivan 2002, IEEE Transactions on Evolutionary Computation 6, 182–197) for objectives
 * subject to chance.
 *
 * <p>Chance makes lucky places look good. So each place keeps all its replicates and is ranked by their means; in each generation the places
 * of the first front of parents and children get more replicates, up to a most, before the next parents are chosen (re-evaluation of the
 * elite: Fieldsend &amp; Everson 2015, "The rolling tide evolutionary algorithm", IEEE Transactions on Evolutionary Computation 19,
 * 103–117; Siegmund, Ng &amp; Deb 2015, "Hybrid dynamic resampling for guided evolutionary multi-objective optimization", LNCS 9018).
 * All places share the numbers of their replicates. At the end the front is run again with numbers that the search has not used, and
 * judged by these alone.
 *
 * <p>Equal arguments give equal results, whatever the number of threads of the evaluator.
 */
public final class Nsga2 {
    private final Problem problem;
    private final SearchSettings settings;
    private final Breeding breeding;

    /**
     * A search.
     *
     * @param problem what is searched
     * @param settings how long and how wide
     * @param seed seed of the first places and of variation
     */
    public Nsga2(Problem problem, SearchSettings settings, long seed) {
        this.problem = problem;
        this.settings = settings;
        this.breeding = new Breeding(problem, settings, seed);
    }

    /**
     * Searches.
     *
     * @param evaluator runs the replicates
     * @param observer is told of each generation
     */
    public Front run(Evaluator evaluator, Consumer<Generation> observer) {
        Archive archive = new Archive(problem, evaluator);
        List<Solution> population = next(archive, breeding.first());
        observer.accept(new Generation(0, population, archive.evaluations()));
        for (int number = 1; number <= settings.generations(); number++) {
            List<List<Double>> places =
                    new ArrayList<>(population.stream().map(Solution::place).toList());
            places.addAll(breeding.children(population, rank(population), number));
            population = next(archive, places);
            observer.accept(new Generation(number, population, archive.evaluations()));
        }
        return judge(archive, first(population));
    }

    /** The best of some places: new ones are run, the first front is run again, then fronts and crowding decide. */
    private List<Solution> next(Archive archive, List<List<Double>> places) {
        Replicates replicates = settings.replicates();
        List<Solution> all = archive.run(archive.at(places), s -> s.run() == 0 ? replicates.first() : 0);
        archive.run(first(all), s -> replicates.due(s.run()));
        List<Solution> now = archive.at(places);
        return IntStream.range(0, now.size())
                .boxed()
                .sorted(rank(now).order())
                .limit(settings.population())
                .map(now::get)
                .toList();
    }

    private Ranking rank(List<Solution> solutions) {
        return Ranking.of(solutions, problem.objectives());
    }

    /** The places that keep the limit and that none dominates. */
    private List<Solution> first(List<Solution> solutions) {
        return rank(solutions).fronts().get(0).stream()
                .map(solutions::get)
                .filter(Solution::feasible)
                .toList();
    }

    private Front judge(Archive archive, List<Solution> front) {
        Replicates replicates = settings.replicates();
        List<Outcomes> fresh = archive.evaluate(front.stream()
                .map(s -> new Trial(s.place(), replicates.most(), replicates.last()))
                .toList());
        List<List<MeanInterval>> means = fresh.stream().map(this::means).toList();
        List<Front.Member> members = IntStream.range(0, front.size())
                .mapToObj(i -> member(front.get(i), means.get(i), isDominated(means.get(i), means)))
                .toList();
        return new Front(members, archive.evaluations());
    }

    private Front.Member member(Solution solution, List<MeanInterval> means, boolean dominated) {
        List<Double> searched =
                Arrays.stream(solution.means(problem.objectives())).boxed().toList();
        return new Front.Member(solution.place(), searched, means, dominated);
    }

    private List<MeanInterval> means(Outcomes fresh) {
        return IntStream.range(0, problem.objectives())
                .mapToObj(i ->
                        fresh.rows().stream().mapToDouble(row -> row.get(i)).toArray())
                .map(values -> MeanInterval.of(values, settings.level()))
                .toList();
    }

    /** Whether another has better means; one without any finished replicate counts as dominated. */
    private static boolean isDominated(List<MeanInterval> one, List<List<MeanInterval>> all) {
        boolean none = one.get(0).n() == 0;
        return none || all.stream().anyMatch(other -> Ranking.dominates(means(other), means(one)));
    }

    private static double[] means(List<MeanInterval> intervals) {
        return intervals.stream().mapToDouble(MeanInterval::mean).toArray();
    }
}
