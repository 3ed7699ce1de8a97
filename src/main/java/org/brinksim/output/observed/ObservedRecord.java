package org.brinksim.output.observed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.brinksim.evidence.AnnualCount;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.IncidentFigure;
import org.brinksim.evidence.ObservedCeasefire;
import org.brinksim.evidence.ObservedIncident;

/** The record of a pair of states, cut to the days of a calendar and summed as runs are. */
public final class ObservedRecord {
    private final Evidence evidence;
    private final List<ObservedIncident> incidents;
    private final LocalDate start;
    private final LocalDate end;

    private ObservedRecord(Evidence evidence, LocalDate start, LocalDate end) {
        this.evidence = evidence;
        this.start = start;
        this.end = end;
        this.incidents = evidence.incidents().stream()
                .filter(incident ->
                        !incident.from().isBefore(start) && !incident.to().isAfter(end))
                .sorted(Comparator.comparing(ObservedIncident::to).thenComparing(ObservedIncident::id))
                .toList();
    }

    /**
     * The record of the two states, in any order, over some days; empty where none is shipped.
     *
     * @param states ids of the two states
     * @param start first day
     * @param end last day
     */
    public static Optional<ObservedRecord> of(List<String> states, LocalDate start, LocalDate end) {
        TreeSet<String> wanted = new TreeSet<>(states);
        return Evidence.dyads().stream()
                .map(Evidence::of)
                .filter(evidence -> new TreeSet<>(evidence.states()).equals(wanted))
                .map(evidence -> new ObservedRecord(evidence, start, end))
                .findFirst();
    }

    /** Arms deliveries on record, of all years. */
    public RecordedArms arms() {
        return new RecordedArms(evidence);
    }

    /** Incidents that lie wholly within the days, in order of their last day. */
    public List<ObservedIncident> incidents() {
        return incidents;
    }

    /** The ceasefires that count and whose life is known, of all days. */
    public List<ObservedCeasefire> ceasefires() {
        return evidence.ceasefires().stream()
                .filter(deal -> deal.counted() && deal.lastedHours().hasBest())
                .toList();
    }

    /** Counts of incidents over periods that lie wholly within the days. */
    public List<AnnualCount> counts() {
        return evidence.annualCounts().stream()
                .filter(count -> !count.from().isBefore(start) && !count.to().isAfter(end))
                .toList();
    }

    /** The recorded range of a quantity of an incident, summed over the sides; empty where nothing is recorded. */
    public static Optional<Range> range(ObservedIncident incident, String quantity, List<String> sides) {
        List<Range> parts = new ArrayList<>();
        sides.forEach(side -> incident.range(quantity, side).map(Range::of).ifPresent(parts::add));
        return parts.stream().reduce(Range::plus);
    }

    /** The recorded sum of a quantity over sides and incidents; empty where nothing is recorded. */
    public Optional<Range> total(String quantity, List<String> sides) {
        return incidents.stream()
                .flatMap(incident -> range(incident, quantity, sides).stream())
                .reduce(Range::plus);
    }

    /** Every statement on a quantity on the sides, all variants, in order of incidents. */
    public List<IncidentFigure> statements(String quantity) {
        return incidents.stream()
                .flatMap(incident -> incident.figures().stream())
                .filter(figure ->
                        figure.quantity().equals(quantity) && figure.group().equals("all"))
                .toList();
    }

    /** Source keys of all statements on a quantity, in order of first mention. */
    public List<String> sources(String quantity) {
        return statements(quantity).stream()
                .flatMap(figure -> figure.figure().sources().stream())
                .distinct()
                .toList();
    }
}
