package org.brinksim.output.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.brinksim.conflict.EventKind;
import org.brinksim.output.folder.DailyRung;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.LoggedEvent;

/**
 * One run on the ladder.
 *
 * @param runId id of the run
 * @param days highest rung of each day with a rung above 0
 * @param events its event log, empty when none was kept
 */
record LadderRun(String runId, Map<LocalDate, Integer> days, List<LoggedEvent> events) {
    /** Kinds of events whose rung is the rung of the day. */
    static final Set<String> ON_LADDER = Set.of("incident", "move", "decision", "accident", "exchange", "spread");

    LadderRun {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
        events = List.copyOf(events);
    }

    /** The kept run that climbed highest; the first of them on a tie. Empty when no run was kept. */
    static Optional<LadderRun> highest(FinishedFolder folder) {
        Map<String, LadderRun> runs = new TreeMap<>();
        Map<String, List<LoggedEvent>> events = new TreeMap<>();
        folder.events()
                .forEach(event -> events.computeIfAbsent(event.runId(), id -> new ArrayList<>())
                        .add(event));
        events.forEach((id, log) -> runs.put(id, new LadderRun(id, fromEvents(log), log)));
        if (runs.isEmpty()) {
            Map<String, Map<LocalDate, Integer>> days = new TreeMap<>();
            for (DailyRung rung : folder.rungs()) {
                days.computeIfAbsent(rung.runId(), id -> new TreeMap<>()).merge(rung.date(), rung.rung(), Math::max);
            }
            days.forEach((id, rungs) -> runs.put(id, new LadderRun(id, rungs, List.of())));
        }
        return runs.values().stream()
                .max(Comparator.<LadderRun>comparingInt(LadderRun::top)
                        .thenComparing(run -> replicate(run.runId()), Comparator.reverseOrder()));
    }

    private static int replicate(String runId) {
        int at = runId.lastIndexOf('r');
        return runId.substring(at + 1).matches("\\d{1,9}") ? Integer.parseInt(runId.substring(at + 1)) : 0;
    }

    private static Map<LocalDate, Integer> fromEvents(List<LoggedEvent> events) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        events.stream()
                .filter(event -> ON_LADDER.contains(event.kind()))
                .forEach(event -> days.merge(event.date(), event.rung(), Math::max));
        return days;
    }

    /** The highest rung of the run. */
    int top() {
        return days.values().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    /** Dead over the whole run, by the event log. */
    int killed() {
        return events.stream().mapToInt(LoggedEvent::dead).sum();
    }

    /** The events of the episode that climbed highest, the deadlier on a tie, to its end; empty without events. */
    List<LoggedEvent> worstEpisode() {
        Map<String, List<LoggedEvent>> episodes = new TreeMap<>();
        events.stream()
                .filter(event -> !event.episode().isEmpty())
                .forEach(event -> episodes.computeIfAbsent(event.episode(), name -> new ArrayList<>())
                        .add(event));
        return episodes.values().stream()
                .max(Comparator.<List<LoggedEvent>>comparingInt(LadderRun::highestOf)
                        .thenComparingInt(LadderRun::deadOf))
                .map(LadderRun::untilItsEnd)
                .orElse(List.of());
    }

    /** Leaves out the failure of the last ceasefire long after the fighting, which would stretch the axis over months. */
    private static List<LoggedEvent> untilItsEnd(List<LoggedEvent> episode) {
        int end = episode.size();
        while (end > 1 && episode.get(end - 1).kind().equals(EventKind.DEAL_FAILED.key())) {
            end--;
        }
        return episode.subList(0, end);
    }

    private static int highestOf(List<LoggedEvent> events) {
        return events.stream()
                .filter(event -> ON_LADDER.contains(event.kind()))
                .mapToInt(LoggedEvent::rung)
                .max()
                .orElse(0);
    }

    private static int deadOf(List<LoggedEvent> events) {
        return events.stream().mapToInt(LoggedEvent::dead).sum();
    }
}
