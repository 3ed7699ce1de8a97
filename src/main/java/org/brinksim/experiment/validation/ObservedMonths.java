package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.brinksim.evidence.AnnualCount;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.ObservedIncident;

/**
 * The record month by month.
 *
 * <p>Dead of an incident that lasts into another month are split by its days. Where the record prefers a range without a best value, its lower
 * end stands for it. Incidents count in the month of their first day.
 */
public final class ObservedMonths {
    private final Evidence evidence;

    /** Which of the statements on record is taken. */
    public enum Variant {
        /** The preferred statement for each side. */
        PREFERRED,
        /** The lowest of all statements that count. */
        LOWEST,
        /** The highest of them. */
        HIGHEST
    }

    /** The months of a record. */
    public ObservedMonths(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The dead of both sides in each month. */
    public double[] dead(Months months, Variant variant) {
        double[] values = new double[months.number()];
        for (ObservedIncident incident : evidence.incidents()) {
            months.spread(dead(incident, variant), incident.from(), incident.to(), values);
        }
        return values;
    }

    /** Recorded incidents that begin in each month. */
    public double[] incidents(Months months) {
        double[] values = new double[months.number()];
        for (ObservedIncident incident : evidence.incidents()) {
            int month = months.index(incident.from());
            if (month >= 0) {
                values[month]++;
            }
        }
        return values;
    }

    /** The dead of each incident that begins on some days, both included. */
    double[] marks(LocalDate from, LocalDate to) {
        return evidence.incidents().stream()
                .filter(incident ->
                        !incident.from().isBefore(from) && !incident.from().isAfter(to))
                .mapToDouble(incident -> dead(incident, Variant.PREFERRED))
                .toArray();
    }

    /**
     * The share of counted incidents that the record describes one by one, over the days of the latest yearly count before a day.
     *
     * @param before the day
     * @return the share with its days; empty when there is no count
     */
    Optional<Listing> listing(LocalDate before) {
        return counts().stream()
                .filter(count ->
                        count.to().isBefore(before) && count.incidents().hasBest())
                .max(Comparator.comparing(AnnualCount::to))
                .map(count -> new Listing(
                        count.from(),
                        StrictMath.min(
                                1,
                                marks(count.from(), count.to()).length
                                        / count.incidents().best())));
    }

    /**
     * How much of what is counted is also described.
     *
     * @param from first day of the count
     * @param share described incidents over counted ones, 0 to 1
     */
    record Listing(LocalDate from, double share) {}

    /** The yearly counts of the longest series. */
    List<AnnualCount> counts() {
        return evidence.annualCounts().stream()
                .collect(Collectors.groupingBy(AnnualCount::series, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    static double dead(ObservedIncident incident, Variant variant) {
        return incident.dead().map(figure(variant)::applyAsDouble).orElse(0.);
    }

    private static ToDoubleFunction<Figure> figure(Variant variant) {
        return switch (variant) {
            case PREFERRED -> figure -> figure.hasBest() ? figure.best() : figure.lowest();
            case LOWEST -> Figure::lowest;
            case HIGHEST -> figure -> Double.isNaN(figure.highest()) ? figure.lowest() : figure.highest();
        };
    }
}
