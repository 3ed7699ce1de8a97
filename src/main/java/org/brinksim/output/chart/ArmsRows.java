package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.Strategy;
import org.brinksim.output.folder.Strategy.ArmsFlow;
import org.brinksim.output.observed.Range;
import org.brinksim.output.observed.RecordedArms;

/**
 * The rows of the chart of arms flows: a supplier in a year, with a cell for each recipient.
 *
 * @param rows rows in order of suppliers, the largest first, and years
 * @param recipients names of the recipients
 */
record ArmsRows(List<Line> rows, List<String> recipients) {
    /** Name of all classes of arms together but soldiers and rounds. */
    static final String WEAPONS = "weapons";

    private static final int MOST_SUPPLIERS = 12;

    ArmsRows {
        rows = List.copyOf(rows);
        recipients = List.copyOf(recipients);
    }

    /** A supplier in a year. */
    record Line(String supplier, int year, List<Cell> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        private boolean isShown() {
            return cells.stream().anyMatch(cell -> !cell.isEmpty());
        }
    }

    /** What reached a recipient: mean and range over the runs, and the record. */
    record Cell(double mean, double low, double high, Optional<Range> record, boolean unknown) {
        private boolean isEmpty() {
            return mean == 0 && record.isEmpty() && !unknown;
        }

        double highest() {
            return StrictMath.max(
                    StrictMath.max(mean, high), record.map(Range::high).orElse(0.0));
        }
    }

    /** What the rows are put together from. */
    private record Source(Map<String, ArmsFlow> flows, Optional<RecordedArms> record, List<String> states) {
        Cell cell(String supplier, String state, int year) {
            ArmsFlow flow = flows.getOrDefault(
                    supplier + " " + state + " " + year, new ArmsFlow(supplier, state, year, WEAPONS, 0, 0, 0));
            return new Cell(
                    flow.mean(),
                    flow.low(),
                    flow.high(),
                    record.flatMap(arms -> arms.systems(supplier, state, year)),
                    record.filter(arms -> arms.isUnknown(supplier, state, year)).isPresent());
        }
    }

    /** The rows of a folder. */
    static ArmsRows of(Drafting drafting) {
        FinishedFolder folder = drafting.folder();
        Strategy strategy = folder.strategy();
        int first = folder.origin().start().getYear();
        int last = folder.origin().end().getYear();
        Map<String, ArmsFlow> flows = new HashMap<>();
        strategy.arms().stream()
                .filter(flow -> flow.system().equals(WEAPONS))
                .forEach(flow -> flows.put(flow.supplier() + " " + flow.recipient() + " " + flow.year(), flow));
        Source source = new Source(
                flows,
                drafting.record().map(record -> record.arms()),
                folder.origin().states());
        List<Line> rows = new ArrayList<>();
        for (String supplier : suppliers(strategy, source, first, last)) {
            for (int year = first; year <= last; year++) {
                int at = year;
                rows.add(new Line(
                        strategy.name(supplier),
                        year,
                        source.states().stream()
                                .map(state -> source.cell(supplier, state, at))
                                .toList()));
            }
        }
        return new ArmsRows(
                rows.stream().filter(Line::isShown).toList(),
                source.states().stream().map(strategy::name).toList());
    }

    private static List<String> suppliers(Strategy strategy, Source source, int first, int last) {
        TreeSet<String> ids = new TreeSet<>();
        Map<String, Double> sums = new HashMap<>();
        strategy.arms().stream()
                .filter(flow -> flow.system().equals(WEAPONS) && flow.year() >= first && flow.year() <= last)
                .forEach(flow -> sums.merge(flow.supplier(), flow.mean(), Double::sum));
        ids.addAll(sums.keySet());
        source.record()
                .ifPresent(arms -> source.states().forEach(state -> ids.addAll(arms.suppliers(state, first, last))));
        return ids.stream()
                .sorted(Comparator.comparingDouble((String id) -> -sums.getOrDefault(id, 0.0)))
                .limit(MOST_SUPPLIERS)
                .toList();
    }

    double highest() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(Cell::highest)
                .max()
                .orElse(1);
    }

    boolean hasRecord() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.record().isPresent());
    }

    /** Mean number of systems that reached a recipient over all rows. */
    double total(int recipient) {
        return rows.stream()
                .mapToDouble(row -> row.cells().get(recipient).mean())
                .sum();
    }
}
