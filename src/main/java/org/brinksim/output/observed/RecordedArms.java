package org.brinksim.output.observed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Row;

/** Arms deliveries on record, counted in systems of the classes of the model by supplier, recipient and year. */
public final class RecordedArms {
    private static final Set<String> DELIVERED = Set.of("delivery", "gift");
    private static final int MOST_YEARS_APART = 1;
    private static final double ROUNDS = 1e5;

    private final List<Row> register;
    private final List<Row> events;

    RecordedArms(Evidence evidence) {
        this.register = table(evidence, "arms_deliveries_register").stream()
                .filter(row -> !row.text("weapon_class").equals("other"))
                .toList();
        this.events = table(evidence, "arms_events").stream()
                .filter(row -> DELIVERED.contains(row.text("kind")))
                .filter(row -> !areRounds(row))
                .filter(row -> to(row) - (long) from(row) <= MOST_YEARS_APART && to(row) >= from(row))
                .toList();
    }

    private static List<Row> table(Evidence evidence, String name) {
        return evidence.tables().contains(name) ? evidence.table(name).rows() : List.of();
    }

    /** Whether an event counts rounds: pieces in such numbers are no systems. */
    private static boolean areRounds(Row event) {
        return event.text("unit").equals("pieces") && (event.number("low") >= ROUNDS || event.number("best") >= ROUNDS);
    }

    private static int from(Row event) {
        return event.date("date_from").map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    }

    private static int to(Row event) {
        return event.date("date_to").map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
    }

    private static boolean isWithin(Row event, int first, int last) {
        return from(event) <= last && to(event) >= first;
    }

    /** Everybody who delivered to a state in the years, both ends included. */
    public Set<String> suppliers(String recipient, int first, int last) {
        Set<String> suppliers = new TreeSet<>();
        register.stream()
                .filter(row -> row.text("recipient").equals(recipient)
                        && row.number("year_from") <= last
                        && row.number("year_to") >= first)
                .forEach(row -> suppliers.add(row.text("supplier")));
        events.stream()
                .filter(row -> row.text("recipient").equals(recipient) && isWithin(row, first, last))
                .forEach(row -> suppliers.add(row.text("supplier")));
        return suppliers;
    }

    /**
     * Systems delivered in a year. A delivery that the register spreads over several years counts in each of them for
     * anything between none and all. Where the register has nothing, other reports with a number of pieces count.
     *
     * @return the range; empty where no number is on record
     */
    public Optional<Range> systems(String supplier, String recipient, int year) {
        Optional<Range> registered = register.stream()
                .filter(row -> isBetween(row, supplier, recipient)
                        && row.number("year_from") <= year
                        && row.number("year_to") >= year)
                .map(RecordedArms::share)
                .reduce(Range::plus);
        return registered.isPresent()
                ? registered
                : reports(supplier, recipient, year).stream()
                        .filter(RecordedArms::isCounted)
                        .map(row -> range(row.number("best"), row.number("low"), row.number("high")))
                        .reduce(Range::plus);
    }

    /** Whether a delivery of that year is on record without a number of systems. */
    public boolean isUnknown(String supplier, String recipient, int year) {
        return systems(supplier, recipient, year).isEmpty()
                && !reports(supplier, recipient, year).isEmpty();
    }

    private List<Row> reports(String supplier, String recipient, int year) {
        return events.stream()
                .filter(row -> isBetween(row, supplier, recipient) && isWithin(row, year, year))
                .toList();
    }

    private static boolean isBetween(Row row, String supplier, String recipient) {
        return row.text("supplier").equals(supplier) && row.text("recipient").equals(recipient);
    }

    private static boolean isCounted(Row event) {
        return from(event) == to(event) && event.text("unit").equals("pieces") && Double.isFinite(event.number("best"));
    }

    private static Range share(Row delivery) {
        double number = delivery.number("number");
        double years = delivery.number("year_to") - delivery.number("year_from") + 1;
        return years > 1 ? range(number / years, 0, number) : range(number, number, number);
    }

    private static Range range(double best, double low, double high) {
        return new Range(Double.isFinite(low) ? low : best, best, Double.isFinite(high) ? high : best, false);
    }

    /** Source keys of everything counted on the days of the years, in order of first mention. */
    public List<String> sources(int first, int last) {
        List<Row> rows = new ArrayList<>(register.stream()
                .filter(row -> row.number("year_from") <= last && row.number("year_to") >= first)
                .toList());
        events.stream().filter(row -> isWithin(row, first, last)).forEach(rows::add);
        return rows.stream()
                .flatMap(row -> row.words("source").stream())
                .distinct()
                .toList();
    }
}
