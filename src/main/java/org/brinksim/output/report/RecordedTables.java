package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brinksim.evidence.Figure;
import org.brinksim.evidence.IncidentFigure;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.observed.ObservedRecord;
import org.brinksim.output.observed.Range;
import org.brinksim.output.observed.SourceKeys;
import org.brinksim.statistics.Quantiles;

/** Tables that set the record beside the runs: totals, then every statement with its source. */
final class RecordedTables {
    private static final double LARGE = 25;

    private final FinishedFolder folder;
    private final ObservedRecord record;

    RecordedTables(FinishedFolder folder, ObservedRecord record) {
        this.folder = folder;
        this.record = record;
    }

    List<Grid> tables() {
        return List.of(totals(), statements());
    }

    /** A recorded range in words. */
    static String ranged(Range range) {
        String low = Rounded.plain(range.low());
        String text = range.isWide() ? low + " to " + Rounded.plain(range.high()) : low;
        return range.open() ? text + " or more" : text;
    }

    private Grid totals() {
        List<Grid.Line> lines = new ArrayList<>();
        List<String> states = folder.origin().states();
        total(lines, "Reported dead, both sides", "m_deaths_reported", "dead", states);
        for (String state : states) {
            String metric = FinishedFolder.sideMetric("m_deaths_reported", state);
            total(lines, "Reported dead, " + state, metric, "dead", List.of(state));
        }
        total(lines, "Wounded, both sides", "m_wounded", "wounded", states);
        for (String state : states) {
            String metric = FinishedFolder.sideMetric("m_displaced", state);
            total(lines, "Displaced, " + state, metric, "evacuated", List.of(state));
        }
        return new Grid(
                "Totals over the same days: record and runs. The record's range leaves out interim counts, unofficial"
                        + " counts and claims of the opponent, all of which stand in the next table.",
                List.of(
                        "Quantity (persons)",
                        "Record",
                        "Median run",
                        "5 to 95 % of runs",
                        "Runs within the record's range"),
                lines);
    }

    private void total(List<Grid.Line> lines, String head, String metric, String quantity, List<String> sides) {
        Optional<Range> range = record.total(quantity, sides);
        if (range.isEmpty() || !folder.runs().has(metric)) {
            return;
        }
        double[] values = Quantiles.sorted(Arrays.stream(folder.runs().metric(metric))
                .filter(Double::isFinite)
                .toArray());
        if (values.length == 0) {
            return;
        }
        Range known = range.get();
        double high = known.open() ? Double.POSITIVE_INFINITY : known.high();
        long within =
                Arrays.stream(values).filter(v -> v >= known.low() && v <= high).count();
        lines.add(new Grid.Line(
                head,
                List.of(
                        ranged(known),
                        Rounded.rounded(Quantiles.median(values)),
                        Rounded.rounded(Quantiles.of(values, .05)) + " to "
                                + Rounded.rounded(Quantiles.of(values, .95)),
                        Rounded.percent(within / (double) values.length)),
                false));
    }

    /** Every statement on dead, wounded and evacuated of the incidents with at least 25 dead. */
    private Grid statements() {
        List<Grid.Line> lines = new ArrayList<>();
        for (ObservedIncident incident : record.incidents()) {
            Optional<Range> dead = ObservedRecord.range(incident, "dead", incident.states());
            if (dead.isPresent() && dead.get().high() >= LARGE) {
                incident.figures().stream()
                        .filter(figure ->
                                List.of("dead", "wounded", "evacuated").contains(figure.quantity()))
                        .filter(figure -> figure.group().equals("all"))
                        .forEach(figure -> lines.add(line(incident, figure)));
            }
        }
        return new Grid(
                "Every statement on record about the fighting with at least 25 dead. Set off: not counted in the range.",
                List.of("Fighting", "Quantity", "Side", "Number", "Stated by", "In words", "Sources"),
                lines);
    }

    private static Grid.Line line(ObservedIncident incident, IncidentFigure statement) {
        return new Grid.Line(
                incident.from() + " to " + incident.to(),
                List.of(
                        statement.quantity(),
                        statement.side(),
                        number(statement.figure()),
                        statement.attribution().name().toLowerCase(Locale.ROOT),
                        statement.figure().wording(),
                        SourceKeys.brief(statement.figure().sources())),
                !statement.attribution().spansRange());
    }

    private static String number(Figure figure) {
        return ranged(Range.of(figure));
    }
}
