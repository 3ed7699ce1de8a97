package org.brinksim.experiment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * What a directional test measures in a run: the two parts of a ratio of sums.
 *
 * @param words what the ratio is, in words
 * @param top numerator of a run
 * @param bottom denominator of a run, 1 for a mean
 */
record Question(String words, ToDoubleFunction<RunOutcome> top, ToDoubleFunction<RunOutcome> bottom) {
    private static final double FAST_DAYS = 2;
    private static final int INCURSION = 6;
    private static final int OPERATION = 7;

    private static Question mean(String words, ToDoubleFunction<RunOutcome> top) {
        return new Question(words, top, run -> 1);
    }

    static Question metric(Scenario scenario, String name, String words) {
        List<String> names = Metric.columns(scenario.states()).stream()
                .map(Metric.Column::name)
                .toList();
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("no metric " + name);
        }
        return mean(words, run -> run.metric(column));
    }

    static Question episodesFrom6() {
        return mean("episodes at rung ≥ 6", run -> count(run, Question::isFrom6));
    }

    static Question episodesFrom6In(Scenario scenario, String sector) {
        Set<String> segments = scenario.segments().stream()
                .filter(segment -> segment.sector().equals(sector))
                .map(Segment::id)
                .collect(Collectors.toSet());
        return mean(
                "episodes at rung ≥ 6 that began in " + sector,
                run -> count(run, e -> isFrom6(e) && segments.contains(e.name().split("@", -1)[0])));
    }

    static Question daysOfOperations() {
        return mean(
                "days at rung ≥ 6 of episodes that reached rung 7",
                run -> run.episodes().stream()
                        .filter(episode -> episode.topRung() >= OPERATION)
                        .mapToInt(EpisodeOutcome::days6)
                        .sum());
    }

    static Question deadPerEpisode(Scenario scenario, String state) {
        int side = scenario.states().stream()
                .map(s -> s.id().toLowerCase(Locale.ROOT))
                .toList()
                .indexOf(state);
        return new Question(
                "dead of " + state.toUpperCase(Locale.ROOT) + " per episode at rung ≥ 6",
                run -> run.episodes().stream()
                        .filter(Question::isFrom6)
                        .mapToInt(episode -> episode.dead().get(side))
                        .sum(),
                run -> count(run, Question::isFrom6));
    }

    static Question deadPerEpisode() {
        return new Question(
                "dead per episode at rung ≥ 4",
                run -> run.episodes().stream()
                        .filter(e -> e.topRung() >= 4)
                        .mapToInt(EpisodeOutcome::deadTotal)
                        .sum(),
                run -> count(run, e -> e.topRung() >= 4));
    }

    static Question incidentsAt(Scenario scenario, String segment) {
        int index = scenario.segments().stream().map(Segment::id).toList().indexOf(segment);
        return mean("incidents at " + segment, run -> run.incidents(index));
    }

    static Question incidentsOnWater(Scenario scenario, boolean water) {
        return mean(water ? "incidents on water segments" : "incidents on other segments", run -> {
            double sum = 0;
            for (int s = 0; s < scenario.segments().size(); s++) {
                boolean wet = scenario.segments().get(s).traits().contains(Trait.WATER);
                sum += wet == water ? run.incidents(s) : 0;
            }
            return sum;
        });
    }

    static Question dealsThatFailFast() {
        return new Question(
                "share of deals that fail within 2 days",
                run -> run.episodes().stream()
                        .mapToInt(EpisodeOutcome::dealsFailed2d)
                        .sum(),
                run -> run.episodes().stream().mapToInt(EpisodeOutcome::deals).sum());
    }

    static Question daysOfDealsThatHold() {
        Predicate<CeasefireLife> holds = life -> life.days() > FAST_DAYS;
        return new Question(
                "days that a deal holds once it has held 2",
                run -> run.ceasefires().stream()
                        .filter(holds)
                        .mapToDouble(CeasefireLife::days)
                        .sum(),
                run -> run.ceasefires().stream().filter(holds).count());
    }

    private static boolean isFrom6(EpisodeOutcome episode) {
        return episode.topRung() >= INCURSION;
    }

    private static double count(RunOutcome run, Predicate<EpisodeOutcome> which) {
        return run.episodes().stream().filter(which).count();
    }
}
