package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brinksim.conflict.Rung;
import org.brinksim.evidence.AnnualCount;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.evidence.ObservedIncident;

/** What the record has of the statistics of the patterns. */
final class Recorded {
    static final int LARGE_DEAD = 25;
    private static final double FAST_HOURS = 48;

    private final Evidence evidence;

    Recorded(Evidence evidence) {
        this.evidence = evidence;
    }

    List<String> states() {
        return evidence.states();
    }

    /** Mean of the yearly counts of the longest series over some years, those that end with the year; NaN when there is none. */
    double reportedAYear(int from, int to) {
        return new ObservedMonths(evidence)
                .counts().stream()
                        .filter(count -> count.year() >= from && count.year() <= to)
                        .filter(count -> count.to().equals(LocalDate.of(count.year(), 12, 31)))
                        .map(AnnualCount::incidents)
                        .mapToDouble(Figure::best)
                        .average()
                        .orElse(Double.NaN);
    }

    /** Incidents with at least 25 dead that begin in some years. */
    long large(int from, int to) {
        return large().stream()
                .filter(incident ->
                        incident.from().getYear() >= from && incident.from().getYear() <= to)
                .count();
    }

    List<ObservedIncident> large() {
        return evidence.incidents().stream()
                .filter(incident -> ObservedMonths.dead(incident, ObservedMonths.Variant.PREFERRED) >= LARGE_DEAD)
                .toList();
    }

    /** Incidents that begin on some days, both included. */
    List<ObservedIncident> between(LocalDate from, LocalDate to) {
        return evidence.incidents().stream()
                .filter(incident ->
                        !incident.from().isBefore(from) && !incident.from().isAfter(to))
                .toList();
    }

    static boolean isClash(Collection<ObservedIncident> incidents) {
        return incidents.stream()
                .flatMap(incident -> incident.rung().stream())
                .anyMatch(rung -> rung.level() >= Rung.INCURSION.level());
    }

    /** A quantity of one side summed over incidents; empty when none of them has it. */
    static Optional<Figure> sum(List<ObservedIncident> incidents, String quantity, List<String> sides) {
        List<Figure> figures = incidents.stream()
                .flatMap(incident -> sides.stream().flatMap(side -> incident.range(quantity, side).stream()))
                .toList();
        return figures.isEmpty() ? Optional.empty() : Optional.of(Figure.sum(figures));
    }

    /** The value that stands for a figure: its best, else its lowest. */
    static double preferred(Figure figure) {
        return figure.hasBest() ? figure.best() : figure.lowest();
    }

    /** The share of counted deals that failed within two days; NaN when none is on record. */
    double failedFast() {
        List<ObservedCeasefire> known = evidence.ceasefires().stream()
                .filter(deal -> deal.counted() && deal.lastedHours().hasBest())
                .filter(deal -> !deal.censored() || deal.lastedHours().best() > FAST_HOURS)
                .toList();
        long fast = known.stream()
                .filter(deal -> !deal.censored() && deal.lastedHours().best() <= FAST_HOURS)
                .count();
        return known.isEmpty() ? Double.NaN : (double) fast / known.size();
    }

    /** The dead of the fatal incidents since a day. */
    double[] fatal(LocalDate since) {
        return evidence.incidents().stream()
                .filter(incident -> !incident.from().isBefore(since))
                .mapToDouble(incident -> ObservedMonths.dead(incident, ObservedMonths.Variant.PREFERRED))
                .filter(dead -> dead > 0)
                .toArray();
    }

    /** The state on whose side the record has more people displaced by clashes, of a list; −1 when none. */
    int moreDisplaced(List<String> ids) {
        List<Double> displaced = ids.stream()
                .map(id -> sum(evidence.clashes(), "evacuated", List.of(id))
                        .map(Recorded::preferred)
                        .orElse(0.))
                .toList();
        return displaced.get(0).equals(displaced.get(1)) ? -1 : displaced.get(0) > displaced.get(1) ? 0 : 1;
    }

    /** The ratio of the wounded to the dead in each large incident that has both. */
    double[] woundedOverDead() {
        return large().stream()
                .flatMap(incident -> Stream.of(incident)
                        .filter(i -> i.wounded().isPresent())
                        .map(i -> preferred(i.wounded().orElseThrow())
                                / ObservedMonths.dead(i, ObservedMonths.Variant.PREFERRED)))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
