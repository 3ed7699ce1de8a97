package org.brinksim.output.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;

/** Tells the episodes of one run. Immutable. */
public final class Storyteller {
    private final Lexicon words;
    private final Scenario scenario;
    private final Log log;
    private final List<EpisodeOutcome> episodes;

    /**
     * A storyteller for a run.
     *
     * @param scenario the scenario of the run
     * @param events its whole event log
     * @param episodes its episodes, in order of their first day
     */
    public Storyteller(Scenario scenario, List<Event> events, List<EpisodeOutcome> episodes) {
        this.scenario = scenario;
        this.words = new Lexicon(scenario);
        this.log = new Log(events);
        this.episodes = List.copyOf(episodes);
    }

    /** The episode with the most dead; of equals the one that climbed highest, then the first. */
    public Optional<EpisodeOutcome> worst() {
        return episodes.stream()
                .max(Comparator.comparingInt(EpisodeOutcome::deadTotal)
                        .thenComparingInt(EpisodeOutcome::topRung)
                        .thenComparing(
                                Comparator.comparingInt(episodes::indexOf).reversed()));
    }

    /** The episode of a name. */
    public Optional<EpisodeOutcome> named(String name) {
        return episodes.stream().filter(episode -> episode.name().equals(name)).findFirst();
    }

    /**
     * The story of an episode.
     *
     * @param run name of the run
     * @param episode one of the episodes of the run
     * @param metrics the metric of a column of {@link org.brinksim.scenario.Metric#columns}
     */
    public Story story(String run, EpisodeOutcome episode, IntToDoubleFunction metrics) {
        List<Event> events = log.of(episode.name());
        return new Story(
                run,
                scenario.title(),
                episode.name(),
                opening(episode, events),
                new Background(words, log, places(events)).until(episode.firstDay()),
                Telling.of(words, log, log.around(episode.name(), episode.firstDay(), episode.lastDay())),
                worstMoment(events, episode.topRung())
                        .map(moment -> Telling.causes(words, log, moment))
                        .orElse(List.of()),
                Facts.of(scenario, episode),
                Facts.ofRun(scenario, metrics));
    }

    /** All episodes of the run as a table. */
    public EpisodeList list() {
        return new EpisodeList(episodes.stream().map(this::line).toList());
    }

    private EpisodeList.Line line(EpisodeOutcome episode) {
        String segment = episode.name().substring(0, episode.name().lastIndexOf('@'));
        return new EpisodeList.Line(
                episode.name(),
                words.segment(segment),
                scenario.calendar().date(episode.firstDay()),
                scenario.calendar().date(episode.lastDay()),
                episode);
    }

    private static Set<String> places(List<Event> events) {
        return events.stream()
                .map(Event::segment)
                .filter(segment -> !segment.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The first event at the highest rung that brought the episode there. */
    private static Optional<Event> worstMoment(List<Event> events, int topRung) {
        return events.stream()
                .filter(event -> event.kind() != EventKind.END && event.rung() == topRung)
                .filter(event -> !Log.isAgreement(event) && !ThirdPartyTalk.tells(event))
                .findFirst();
    }

    private String opening(EpisodeOutcome episode, List<Event> events) {
        String place =
                events.isEmpty() ? episode.name() : words.segment(events.get(0).segment());
        int days = episode.lastDay() - episode.firstDay() + 1;
        String span = days == 1 ? "ended the same day" : "lasted until " + words.date(episode.lastDay());
        return "This episode began at " + place + " on " + words.date(episode.firstDay()) + ", " + span + ", reached "
                + Lexicon.rung(episode.topRung()) + " and left " + Lexicon.count(episode.deadTotal()) + " dead: "
                + Lexicon.count(episode.dead().get(0)) + " of " + words.state(0) + ", "
                + Lexicon.count(episode.dead().get(1)) + " of " + words.state(1) + ".";
    }
}
