package org.brinksim.experiment.directional;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.State;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * What is measured in a run: the two parts of a ratio of sums.
 *
 * @param top numerator of a run
 * @param bottom denominator of a run, 1 for a mean
 */
record Question(ToDoubleFunction<RunOutcome> top, ToDoubleFunction<RunOutcome> bottom) {
    private static final double FAST_DAYS = 2;
    private static final int SMALL_ARMS = 4;
    private static final int INCURSION = 6;
    private static final int OPERATION = 7;

    /**
     * The question of an expectation.
     *
     * @param scenario the scenario whose members it names
     */
    static Question of(Scenario scenario, Expectation expectation) {
        String of = expectation.of();
        return Stream.of(Measure.values())
                .filter(measure -> measure.key().equals(expectation.measure()))
                .findFirst()
                .map(measure -> of(measure, scenario, of))
                .orElseGet(() -> metric(scenario, expectation.measure(), of));
    }

    private static Question of(Measure measure, Scenario scenario, String of) {
        return switch (measure) {
            case EPISODES_FROM_6 -> mean(run -> count(run, episode -> isFrom(episode, INCURSION)));
            case EPISODES_FROM_6_IN -> beganIn(scenario, of);
            case DAYS_OF_OPERATIONS ->
                mean(run -> run.episodes().stream()
                        .filter(episode -> isFrom(episode, OPERATION))
                        .mapToInt(EpisodeOutcome::days6)
                        .sum());
            case DEAD_PER_EPISODE_FROM_4 -> perEpisode(SMALL_ARMS, EpisodeOutcome::deadTotal);
            case DEAD_PER_EPISODE_FROM_6 -> {
                int side = scenario.states().stream().map(State::id).toList().indexOf(of);
                yield perEpisode(INCURSION, episode -> episode.dead().get(side));
            }
            case INCIDENTS_AT -> {
                int index =
                        scenario.segments().stream().map(Segment::id).toList().indexOf(of);
                yield mean(run -> run.incidents(index));
            }
            case INCIDENTS_ON_WATER -> incidents(scenario, true);
            case INCIDENTS_OFF_WATER -> incidents(scenario, false);
            case DEALS_FAILED_FAST ->
                new Question(run -> sum(run, EpisodeOutcome::dealsFailed2d), run -> sum(run, EpisodeOutcome::deals));
            case DAYS_OF_HOLDING_DEALS -> holding();
        };
    }

    private static Question metric(Scenario scenario, String stem, String of) {
        List<Metric.Column> columns = Metric.columns(scenario.states());
        for (int c = 0; c < columns.size(); c++) {
            Integer side = columns.get(c).side();
            boolean own = side == null || scenario.states().get(side).id().equals(of);
            if (own && columns.get(c).metric().stem().equals(stem)) {
                int column = c;
                return mean(run -> run.metric(column));
            }
        }
        throw new IllegalArgumentException("there is no measure " + stem + " of \"" + of + "\"");
    }

    private static Question mean(ToDoubleFunction<RunOutcome> top) {
        return new Question(top, run -> 1);
    }

    private static Question beganIn(Scenario scenario, String sector) {
        Set<String> segments = scenario.segments().stream()
                .filter(segment -> segment.sector().equals(sector))
                .map(Segment::id)
                .collect(Collectors.toSet());
        return mean(run -> count(
                run, e -> isFrom(e, INCURSION) && segments.contains(e.name().split("@", -1)[0])));
    }

    private static Question perEpisode(int rung, ToDoubleFunction<EpisodeOutcome> dead) {
        return new Question(
                run -> run.episodes().stream()
                        .filter(episode -> isFrom(episode, rung))
                        .mapToDouble(dead)
                        .sum(),
                run -> count(run, episode -> isFrom(episode, rung)));
    }

    private static Question incidents(Scenario scenario, boolean water) {
        return mean(run -> {
            double sum = 0;
            for (int s = 0; s < scenario.segments().size(); s++) {
                boolean wet = scenario.segments().get(s).traits().contains(Trait.WATER);
                sum += wet == water ? run.incidents(s) : 0;
            }
            return sum;
        });
    }

    private static Question holding() {
        Predicate<CeasefireLife> holds = life -> life.days() > FAST_DAYS;
        return new Question(
                run -> run.ceasefires().stream()
                        .filter(holds)
                        .mapToDouble(CeasefireLife::days)
                        .sum(),
                run -> run.ceasefires().stream().filter(holds).count());
    }

    private static double sum(RunOutcome run, ToDoubleFunction<EpisodeOutcome> value) {
        return run.episodes().stream().mapToDouble(value).sum();
    }

    private static boolean isFrom(EpisodeOutcome episode, int rung) {
        return episode.topRung() >= rung;
    }

    private static double count(RunOutcome run, Predicate<EpisodeOutcome> which) {
        return run.episodes().stream().filter(which).count();
    }
}
