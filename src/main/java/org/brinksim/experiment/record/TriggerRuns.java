package org.brinksim.experiment.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.Quantiles;

/** Runs from recorded triggers. */
public final class TriggerRuns {
    private static final int LARGE_DEAD = 25;
    private static final double LOW = .05;

    private TriggerRuns() {}

    /** Runs a scenario so many times and says what came of it. */
    public static TriggerRow of(Replication replication, Scenario scenario, int runs) {
        List<RunOutcome> outcomes = replication.outcomes(scenario, runs, Detail.METRICS);
        long small = outcomes.stream()
                .filter(run -> run.episodes().stream().allMatch(episode -> episode.deadTotal() < LARGE_DEAD))
                .count();
        List<EpisodeOutcome> worst = new ArrayList<>();
        outcomes.forEach(run -> run.episodes().stream()
                .filter(episode -> episode.topRung() >= RecordRuns.INCURSION)
                .findFirst()
                .ifPresent(worst::add));
        return new TriggerRow(
                scenario.name(),
                (double) worst.size() / runs,
                (double) small / runs,
                spread(worst, EpisodeOutcome::deadTotal),
                spread(worst, e -> e.displaced().get(0) + e.displaced().get(1)));
    }

    private static List<Double> spread(List<EpisodeOutcome> episodes, ToDoubleFunction<EpisodeOutcome> value) {
        double[] sorted = episodes.stream().mapToDouble(value).sorted().toArray();
        return sorted.length == 0
                ? List.of(Double.NaN, Double.NaN, Double.NaN)
                : List.of(Quantiles.of(sorted, LOW), Quantiles.median(sorted), Quantiles.of(sorted, 1 - LOW));
    }
}
