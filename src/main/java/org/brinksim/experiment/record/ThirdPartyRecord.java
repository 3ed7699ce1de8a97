package org.brinksim.experiment.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.brinksim.conflict.EventKind;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.evidence.Row;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.RunOutcome;

/** What patrons and organisations did in runs beside the diplomacy table. */
final class ThirdPartyRecord {
    private static final String ANYBODY = "anybody";
    private static final int DAYS_AFTER = 30;

    private final Evidence evidence;
    private final RecordSections page;
    private final RecordRuns runs;

    ThirdPartyRecord(Evidence evidence, RecordSections page, RecordRuns runs) {
        this.evidence = evidence;
        this.page = page;
        this.runs = runs;
    }

    /** Acts a run, by actor, where the record or at least one run in a hundred has one. */
    void acts(EventKind kind) {
        for (String actor : actors(kind)) {
            double[] counts = runs.values(run -> count(run, actor, kind, false));
            List<Row> rows = rows(actor, kind);
            double sum = 0;
            for (double count : counts) {
                sum += count;
            }
            if (sum < counts.length / 100. && rows.isEmpty()) {
                continue;
            }
            page.spread(kind.key() + ", " + actor + ": acts a run", counts, recorded(kind, rows));
            if (kind == EventKind.OFFER) {
                accepted(actor, rows);
            }
        }
    }

    private void accepted(String actor, List<Row> rows) {
        double all = total(actor, EventKind.OFFER, false);
        double taken = total(actor, EventKind.OFFER, true);
        List<Row> answered =
                rows.stream().filter(row -> !row.text("taken_up").isEmpty()).toList();
        long yes = answered.stream()
                .filter(row -> row.text("taken_up").equals("yes"))
                .count();
        page.share(
                "offer, " + actor + ": share accepted",
                (long) taken,
                (long) all,
                Recorded.share(yes, answered.size(), sources(answered)));
    }

    /** Shares of the episodes at rung 6 or above with at least one act, by actor. */
    void episodes(EventKind kind) {
        for (String actor : actors(kind)) {
            long touched = 0;
            long large = 0;
            for (RunOutcome run : runs.outcomes()) {
                Set<String> named = run.acts().stream()
                        .filter(act -> is(act, actor, kind))
                        .map(Act::episode)
                        .collect(Collectors.toSet());
                large += RecordRuns.large(run).size();
                touched += RecordRuns.large(run).stream()
                        .filter(episode -> named.contains(episode.name()))
                        .count();
            }
            List<Row> rows = rows(actor, kind);
            if (touched < large / 100. && rows.isEmpty()) {
                continue;
            }
            page.share(
                    kind.key() + ", " + actor + ": share of episodes at rung ≥ 6 with one",
                    touched,
                    large,
                    isTold(kind) ? clashes(rows) : Recorded.nothing());
        }
    }

    /** Statements of patrons, which the model does not have. */
    void statementsOfPatrons() {
        List<Row> rows = rows(Set.copyOf(patrons()), EventKind.STATEMENT);
        page.spread(
                "statement, patrons: acts a run (no mechanism)",
                runs.values(run -> run.acts().stream()
                        .filter(act ->
                                act.kind() == EventKind.STATEMENT && patrons().contains(act.actor()))
                        .count()),
                recorded(EventKind.STATEMENT, rows));
    }

    /** Missions outside the fighting: troops to a member in unrest. */
    void missionsAtHome() {
        page.spread(
                "mission outside the fighting, to a member in unrest: acts a run",
                runs.values(run -> run.acts().stream()
                        .filter(act ->
                                act.kind() == EventKind.MISSION && act.episode().isEmpty())
                        .count()),
                Recorded.nothing());
    }

    private List<String> patrons() {
        return runs.scenario().patrons().stream().map(Patron::id).sorted().toList();
    }

    private Recorded clashes(List<Row> rows) {
        List<LocalDate> days = clashDays();
        long with = days.stream()
                .filter(day -> rows.stream().anyMatch(row -> isAbout(row, day)))
                .count();
        return Recorded.share(with, days.size(), rows.isEmpty() ? "diplomacy" : sources(rows));
    }

    /** First days of the large clashes, those of one course once. */
    private List<LocalDate> clashDays() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (ObservedIncident clash : evidence.clashes()) {
            LocalDate before = days.floor(clash.from());
            if (before == null || before.plusDays(DAYS_AFTER).isBefore(clash.from())) {
                days.add(clash.from());
            }
        }
        return List.copyOf(days);
    }

    private static boolean isAbout(Row row, LocalDate day) {
        LocalDate from = row.date("date_from").orElseThrow();
        LocalDate to = row.date("date_to").orElseThrow();
        return !to.isBefore(day.minusDays(2)) && !from.isAfter(day.plusDays(DAYS_AFTER));
    }

    /** All acts of a kind over all runs. */
    private double total(String actor, EventKind kind, boolean acceptedOnly) {
        return runs.outcomes().stream()
                .mapToDouble(run -> count(run, actor, kind, acceptedOnly))
                .sum();
    }

    private static double count(RunOutcome run, String actor, EventKind kind, boolean acceptedOnly) {
        return run.acts().stream()
                .filter(act -> is(act, actor, kind) && (act.accepted() || !acceptedOnly))
                .count();
    }

    private static boolean is(Act act, String actor, EventKind kind) {
        return act.kind() == kind
                && !(kind == EventKind.MISSION && act.episode().isEmpty())
                && (actor.equals(ANYBODY) || act.actor().equals(actor));
    }

    private Recorded recorded(EventKind kind, List<Row> rows) {
        return isTold(kind)
                ? Recorded.value(rows.size(), rows.isEmpty() ? List.of("diplomacy") : List.of(sources(rows)))
                : Recorded.nothing();
    }

    /** Whether the diplomacy table has a kind of row for such acts. */
    private static boolean isTold(EventKind kind) {
        return kind == EventKind.OFFER || kind == EventKind.STATEMENT;
    }

    private static String sources(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.words("source").stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Rows of the table in the years of the runs about an actor of the scenario, or about any of them. */
    private List<Row> rows(String actor, EventKind kind) {
        Set<String> wanted = actor.equals(ANYBODY) ? new TreeSet<>(actors(kind)) : Set.of(actor);
        return rows(wanted, kind);
    }

    private List<Row> rows(Set<String> wanted, EventKind kind) {
        Scenario scenario = runs.scenario();
        return evidence.table("diplomacy").rowsWhere("kind", kind.key()).stream()
                .filter(row -> row.words("actor").stream().anyMatch(wanted::contains))
                .filter(row -> !row.date("date_from")
                                .orElseThrow()
                                .isBefore(scenario.calendar().start())
                        && !row.date("date_to")
                                .orElseThrow()
                                .isAfter(scenario.calendar().end()))
                .toList();
    }

    /** Patrons and organisations offer, only organisations state and send, only patrons press. */
    private List<String> actors(EventKind kind) {
        TreeSet<String> ids = new TreeSet<>();
        if (kind == EventKind.OFFER || kind == EventKind.PRESSURE) {
            ids.addAll(patrons());
        }
        if (kind != EventKind.PRESSURE) {
            runs.scenario().organisations().stream().map(Organisation::id).forEach(ids::add);
        }
        List<String> actors = new ArrayList<>(List.of(ANYBODY));
        actors.addAll(ids);
        return actors;
    }
}
