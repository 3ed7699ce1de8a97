package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** What patrons and organisations did over runs, by actor and kind; whole numbers, so that counts merge in any order. */
public final class ActCounts {
    /** Stands for all patrons and organisations together. */
    public static final String ANYBODY = "anybody";

    private static final List<EventKind> OF_PATRONS = List.of(EventKind.OFFER, EventKind.PRESSURE);
    private static final List<EventKind> OF_ORGANISATIONS =
            List.of(EventKind.STATEMENT, EventKind.OFFER, EventKind.MISSION);

    private final SortedMap<Doing, long[]> counts = new TreeMap<>();
    private long runs;
    private long episodes;

    /**
     * Who does what.
     *
     * @param actor id of the patron or organisation, or {@link #ANYBODY}
     * @param kind an offer, a statement, pressure or a mission
     */
    public record Doing(String actor, EventKind kind) implements Comparable<Doing> {
        private static final Comparator<Doing> ORDER =
                Comparator.comparing(Doing::actor).thenComparing(Doing::kind);

        @Override
        public int compareTo(Doing other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What somebody did over all runs.
     *
     * @param doing who and what
     * @param runs number of runs
     * @param acts acts in all runs
     * @param accepted acts that both states accepted
     * @param episodes episodes at rung 6 or above in all runs
     * @param touched episodes of these with at least one such act
     */
    public record Row(Doing doing, long runs, long acts, long accepted, long episodes, long touched) {
        /** Mean number of acts a run. */
        public double perRun() {
            return acts / (double) runs;
        }

        /** Share of the acts that both states accepted; NaN for what needs no answer. */
        public double acceptedShare() {
            return doing.kind() == EventKind.OFFER && acts > 0 ? accepted / (double) acts : Double.NaN;
        }

        /** Share of the episodes at rung 6 or above with at least one such act; NaN without such episodes. */
        public double episodesShare() {
            return episodes == 0 ? Double.NaN : touched / (double) episodes;
        }
    }

    /**
     * Starts with nothing done by the patrons and organisations of a scenario.
     *
     * @param scenario the scenario of the runs
     */
    public ActCounts(Scenario scenario) {
        for (Patron patron : scenario.patrons()) {
            OF_PATRONS.forEach(kind -> start(patron.id(), kind));
        }
        for (Organisation organisation : scenario.organisations()) {
            OF_ORGANISATIONS.forEach(kind -> start(organisation.id(), kind));
        }
    }

    private void start(String actor, EventKind kind) {
        counts.put(new Doing(actor, kind), new long[3]);
        counts.put(new Doing(ANYBODY, kind), new long[3]);
    }

    /** Adds a run. */
    public void add(RunOutcome outcome) {
        Set<String> large = outcome.episodes().stream()
                .filter(episode -> episode.topRung() >= Rung.INCURSION.level())
                .map(EpisodeOutcome::name)
                .collect(Collectors.toUnmodifiableSet());
        runs++;
        episodes += large.size();
        SortedMap<Doing, Set<String>> touched = new TreeMap<>();
        for (Act act : outcome.acts()) {
            for (String actor : List.of(act.actor(), ANYBODY)) {
                Doing doing = new Doing(actor, act.kind());
                long[] count = counts.computeIfAbsent(doing, key -> new long[3]);
                count[0]++;
                count[1] += act.accepted() ? 1 : 0;
                if (large.contains(act.episode())) {
                    touched.computeIfAbsent(doing, key -> new HashSet<>()).add(act.episode());
                }
            }
        }
        touched.forEach((doing, names) -> counts.computeIfAbsent(doing, key -> new long[3])[2] += names.size());
    }

    /** Adds all that another one has seen. */
    public void merge(ActCounts other) {
        runs += other.runs;
        episodes += other.episodes;
        other.counts.forEach((doing, theirs) -> {
            long[] count = counts.computeIfAbsent(doing, key -> new long[3]);
            for (int i = 0; i < count.length; i++) {
                count[i] += theirs[i];
            }
        });
    }

    /** Every actor and kind, in order of actors and kinds. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        counts.forEach((doing, count) -> rows.add(new Row(doing, runs, count[0], count[1], episodes, count[2])));
        return rows;
    }
}
