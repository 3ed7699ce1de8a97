package org.brinksim.experiment.record;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.brinksim.evidence.AnnualCount;
import org.brinksim.evidence.AnnualDeaths;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;

/** Runs of another border, its data alone exchanged, beside the record of that border over the same days. */
public final class Transfer {
    private static final int LARGE_DEAD = 25;
    private static final double YEAR = 365.25;

    private final Evidence evidence;
    private final RecordRuns runs;
    private final Calendar days;
    private final RecordSections page = new RecordSections();

    private Transfer(Evidence evidence, RecordRuns runs) {
        this.evidence = evidence;
        this.runs = runs;
        this.days = runs.scenario().calendar();
    }

    /**
     * The comparison of one border.
     *
     * @param evidence its record
     * @param scenario its scenario
     * @param replication makes the runs
     * @param runs how many
     */
    public static RecordSection of(Evidence evidence, Scenario scenario, Replication replication, int runs) {
        Transfer transfer = new Transfer(evidence, RecordRuns.of(replication, scenario, runs));
        transfer.page.section(
                scenario.title(),
                "Scenario `" + scenario.name() + "`, " + scenario.calendar().start() + " to "
                        + scenario.calendar().end() + ", " + runs + " runs.");
        transfer.incidents();
        transfer.episodes();
        transfer.deaths();
        transfer.deals();
        return transfer.page.all().get(0);
    }

    private void incidents() {
        List<AnnualCount> counts = evidence.annualCounts().stream()
                .filter(count -> count.wholeYear() && isWithin(count.from(), count.to()))
                .toList();
        page.spread(
                "reported incidents a year (the level is an input)",
                metric(Metric.INCIDENTS_REPORTED, YEAR / days.days()),
                range(counts.stream().map(AnnualCount::incidents).toList(), "annual_incidents"));
    }

    private void episodes() {
        page.spread(
                "episodes at rung ≥ 6",
                runs.values(run -> RecordRuns.large(run).size()),
                count(
                        incident -> incident.rung()
                                .filter(rung -> rung.level() >= RecordRuns.INCURSION)
                                .isPresent(),
                        incident -> incident.rung().isEmpty()
                                || incident.rung().get().level() >= RecordRuns.INCURSION));
        page.spread(
                "episodes with at least 25 dead",
                runs.values(run -> run.episodes().stream()
                        .filter(episode -> episode.deadTotal() >= LARGE_DEAD)
                        .count()),
                count(incident -> dead(incident) >= LARGE_DEAD, incident -> dead(incident) >= LARGE_DEAD));
    }

    private void deaths() {
        page.spread(
                "dead of the worst episode",
                runs.values(run -> run.episodes().stream()
                        .mapToInt(EpisodeOutcome::deadTotal)
                        .max()
                        .orElse(0)),
                worst());
        page.spread("dead, both sides", metric(Metric.DEATHS, 1), sum());
        for (AnnualDeaths deaths : evidence.battleDeaths()) {
            if (isWithin(LocalDate.of(deaths.year(), 1, 1), LocalDate.of(deaths.year(), 12, 31))) {
                page.spread(
                        "dead a year, beside the battle-related deaths of " + deaths.year(),
                        metric(Metric.DEATHS, YEAR / days.days()),
                        range(List.of(deaths.deaths()), "border_and_totals"));
            }
        }
    }

    private void deals() {
        List<ObservedCeasefire> deals = evidence.ceasefires().stream()
                .filter(deal -> deal.counted() && isWithin(deal.date(), deal.date()))
                .toList();
        page.spread(
                "deals",
                metric(Metric.DEALS, 1),
                Recorded.value(
                        deals.size(),
                        deals.isEmpty()
                                ? List.of("ceasefires")
                                : deals.stream().map(ObservedCeasefire::id).toList()));
    }

    private double[] metric(Metric metric, double factor) {
        int column = runs.column(metric, 0);
        return runs.values(run -> run.metric(column) * factor);
    }

    private boolean isWithin(LocalDate from, LocalDate to) {
        return !from.isBefore(days.start()) && !to.isAfter(days.end());
    }

    private List<ObservedIncident> recorded() {
        return evidence.incidents().stream()
                .filter(incident -> isWithin(incident.from(), incident.to()))
                .toList();
    }

    /** From those that certainly are to those that may be. */
    private Recorded count(Predicate<ObservedIncident> certainly, Predicate<ObservedIncident> perhaps) {
        List<ObservedIncident> all = recorded();
        long low = all.stream().filter(certainly).count();
        List<String> ids =
                all.stream().filter(perhaps).map(ObservedIncident::id).toList();
        return between((double) low, ids.size(), ids.isEmpty() ? List.of("incidents") : ids);
    }

    /** The lowest figure for the dead of both sides; the part of a side that is not on record is not in it. */
    private static double dead(ObservedIncident incident) {
        double lowest = incident.dead().map(Figure::lowest).orElse(0.);
        return Double.isNaN(lowest) ? 0 : lowest;
    }

    private Recorded worst() {
        return atLeast(recorded().stream().mapToDouble(Transfer::dead).max().orElse(0));
    }

    private Recorded sum() {
        return atLeast(recorded().stream().mapToDouble(Transfer::dead).sum());
    }

    private static Recorded atLeast(double number) {
        return new Recorded(number, Double.POSITIVE_INFINITY, Recorded.number(number) + " or more", "incident_figures");
    }

    private static Recorded range(List<Figure> figures, String source) {
        if (figures.isEmpty()) {
            return Recorded.nothing();
        }
        double low = figures.stream().mapToDouble(Figure::lowest).min().orElseThrow();
        double high = figures.stream().mapToDouble(Figure::highest).max().orElseThrow();
        return between(low, high, List.of(source));
    }

    private static Recorded between(double low, double high, List<String> sources) {
        Recorded value = Recorded.value(low, sources);
        return low == high
                ? value
                : new Recorded(low, high, Recorded.number(low) + " to " + Recorded.number(high), value.source());
    }
}
