package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.MeanInterval;

/**
 * A search of mixes of measures: the objectives are the aims and the cost, Σ cost per unit × |value − own| over the levers.
 *
 * <p>Doing nothing is always among the mixes looked at.
 */
public final class MixSearch {
    private final List<Lever> levers;
    private final List<Aim> aims;
    private final SearchSettings settings;
    private final Nsga2 search;

    /**
     * A search.
     *
     * @param levers what a mix can set, at least one
     * @param aims metrics that count besides the cost, at least one
     * @param budget the most a mix may cost, 0 or more; ∞ for no limit
     * @param settings how long and how wide
     * @param seed seed of the search; not that of the runs
     */
    public MixSearch(List<Lever> levers, List<Aim> aims, double budget, SearchSettings settings, long seed) {
        this.levers = List.copyOf(levers);
        this.aims = List.copyOf(aims);
        if (levers.isEmpty() || aims.isEmpty() || !(budget >= 0)) {
            throw new IllegalArgumentException(levers.size() + " levers, " + aims.size() + " aims and a budget of "
                    + budget + "; allowed are one or more of each and a budget of 0 or more");
        }
        Problem problem = new Problem(
                levers.stream().map(lever -> lever.setting().levels()).toList(),
                aims.size() + 1,
                place -> cost(values(place)) - budget,
                List.of(levers.stream().map(Lever::ownPlace).toList()));
        this.settings = settings;
        this.search = new Nsga2(problem, settings, seed);
    }

    /** What a mix can set. */
    public List<Lever> levers() {
        return levers;
    }

    /** The metrics that count besides the cost. */
    public List<Aim> aims() {
        return aims;
    }

    /**
     * Searches.
     *
     * @param metrics runs trials whose values are those of the levers; gives one value for each aim, as the metric has it
     * @param observer is told of each generation; {@link #values(Solution)} makes sense of its solutions
     * @return the final front, the cheapest mix first
     */
    public List<Mix> run(Evaluator metrics, Consumer<Generation> observer) {
        return search.run(batch -> evaluate(batch, metrics), observer).members().stream()
                .map(this::mix)
                .sorted((one, other) -> Double.compare(one.cost(), other.cost()))
                .toList();
    }

    /**
     * The mix that does nothing: that of the front, else judged by the same fresh replicates as the front.
     *
     * @param metrics what the search was run with
     * @param front what it gave
     */
    public Mix nothing(Evaluator metrics, List<Mix> front) {
        List<Double> own = levers.stream().map(Lever::own).toList();
        return front.stream()
                .filter(mix -> mix.values().equals(own))
                .findFirst()
                .orElseGet(() -> judged(own, metrics, front));
    }

    private Mix judged(List<Double> values, Evaluator metrics, List<Mix> front) {
        Replicates replicates = settings.replicates();
        Outcomes fresh = metrics.evaluate(List.of(new Trial(values, replicates.most(), replicates.last())))
                .get(0);
        List<MeanInterval> means = IntStream.range(0, aims.size())
                .mapToObj(i ->
                        fresh.rows().stream().mapToDouble(row -> row.get(i)).toArray())
                .map(numbers -> MeanInterval.of(numbers, settings.level()))
                .toList();
        Mix mix = new Mix(values, cost(values), Collections.nCopies(aims.size(), Double.NaN), means, false);
        boolean dominated = front.stream().anyMatch(other -> Ranking.dominates(signed(other), signed(mix)));
        return new Mix(values, mix.cost(), mix.searched(), means, dominated);
    }

    private double[] signed(Mix mix) {
        double[] objectives = new double[aims.size() + 1];
        for (int i = 0; i < aims.size(); i++) {
            objectives[i] = aims.get(i).signed(mix.aims().get(i).mean());
        }
        objectives[aims.size()] = mix.cost();
        return objectives;
    }

    /** The values of the levers at a solution of the search. */
    public List<Double> values(Solution solution) {
        return values(solution.place());
    }

    /** What values of the levers cost. */
    public double cost(List<Double> values) {
        return IntStream.range(0, levers.size())
                .mapToDouble(i -> levers.get(i).cost(values.get(i)))
                .sum();
    }

    private List<Double> values(List<Double> place) {
        return IntStream.range(0, levers.size())
                .mapToObj(i -> levers.get(i).at(place.get(i)))
                .toList();
    }

    private List<Outcomes> evaluate(List<Trial> batch, Evaluator metrics) {
        List<Trial> trials = batch.stream()
                .map(trial -> new Trial(values(trial.values()), trial.first(), trial.replicates()))
                .toList();
        List<Outcomes> outcomes = metrics.evaluate(trials);
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> objectives(outcomes.get(i), cost(trials.get(i).values())))
                .toList();
    }

    private Outcomes objectives(Outcomes metrics, double cost) {
        return new Outcomes(metrics.rows().stream()
                .map(row -> {
                    List<Double> objectives = new ArrayList<>();
                    for (int i = 0; i < aims.size(); i++) {
                        objectives.add(aims.get(i).signed(row.get(i)));
                    }
                    objectives.add(cost);
                    return objectives;
                })
                .<List<Double>>map(List::copyOf)
                .toList());
    }

    private Mix mix(Front.Member member) {
        List<Double> values = values(member.place());
        List<Double> searched = new ArrayList<>();
        List<MeanInterval> metrics = new ArrayList<>();
        for (int i = 0; i < aims.size(); i++) {
            searched.add(aims.get(i).signed(member.searched().get(i)));
            metrics.add(
                    aims.get(i).maximise()
                            ? negative(member.objectives().get(i))
                            : member.objectives().get(i));
        }
        return new Mix(values, cost(values), searched, metrics, member.dominated());
    }

    private static MeanInterval negative(MeanInterval of) {
        Interval interval = of.interval();
        return new MeanInterval(
                of.n(),
                0 - of.mean(),
                of.standardError(),
                new Interval(0 - interval.high(), 0 - interval.low(), interval.level()));
    }
}
