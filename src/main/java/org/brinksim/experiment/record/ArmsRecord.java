package org.brinksim.experiment.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.evidence.AnnualSpending;
import org.brinksim.evidence.Evidence;
import org.brinksim.evidence.Row;
import org.brinksim.scenario.Metric;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Transfer;

/** Arms and military spending of runs beside the record. */
final class ArmsRecord {
    private static final double RARE = .1;
    private static final int YEAR = 365;
    private static final int MARGIN = 90;

    private final Evidence evidence;
    private final RecordSections page;

    ArmsRecord(Evidence evidence, RecordSections page) {
        this.evidence = evidence;
        this.page = page;
    }

    /** What arrived over the years of the scenario, and how much of it was paid. */
    void purchases(RecordRuns runs) {
        for (int side = 0; side < 2; side++) {
            int at = side;
            Recorded record = purchased(runs, side);
            String state = runs.state(side);
            page.spread(state + ", value of the arms that arrived, US$ m", runs.values(run -> sum(run, at)), record);
            page.spread(state + ", of this paid, US$ m", runs.values(run -> paid(run, at)), record);
            double all =
                    runs.outcomes().stream().mapToDouble(run -> sum(run, at)).sum();
            double paid =
                    runs.outcomes().stream().mapToDouble(run -> paid(run, at)).sum();
            page.value(
                    state + ", share paid, all runs together", runs.outcomes().size(), paid / all, Recorded.nothing());
        }
    }

    private Recorded purchased(RecordRuns runs, int side) {
        int from = runs.scenario().calendar().start().getYear();
        int to = runs.scenario().calendar().end().getYear();
        Row row = evidence.table("arms_events").rowsWhere("recipient", runs.state(side)).stream()
                .filter(r -> r.text("kind").equals("spending")
                        && r.date("date_from").orElseThrow().getYear() == from
                        && r.date("date_to").orElseThrow().getYear() == to)
                .findFirst()
                .orElseThrow();
        double best = row.number("best");
        return Double.isNaN(best)
                ? Recorded.below(row.number("high"), row.words("source"))
                : Recorded.value(best, row.words("source"));
    }

    private static double sum(RunOutcome run, int side) {
        return run.transfers().stream()
                .filter(t -> t.recipient() == side && t.day() >= 0)
                .mapToDouble(Transfer::musd)
                .sum();
    }

    private static double paid(RunOutcome run, int side) {
        return run.transfers().stream()
                .filter(t -> t.recipient() == side && t.day() >= 0)
                .mapToDouble(Transfer::paid)
                .sum();
    }

    /** Systems that arrived, by recipient, supplier and class; those that are neither recorded nor usual are left out. */
    void systems(RecordRuns runs) {
        Map<String, double[]> flows = new TreeMap<>();
        int n = runs.outcomes().size();
        for (int r = 0; r < n; r++) {
            for (Transfer transfer : runs.outcomes().get(r).transfers()) {
                if (transfer.day() >= 0) {
                    String recipient = runs.state(transfer.recipient());
                    String system = transfer.system().key();
                    for (String supplier : List.of("all suppliers", transfer.supplier())) {
                        flows.computeIfAbsent(key(recipient, supplier, system), k -> new double[n])[r] +=
                                transfer.count();
                    }
                }
            }
        }
        Map<String, Double> register = register(runs);
        register.keySet().forEach(key -> flows.computeIfAbsent(key, k -> new double[n]));
        flows.forEach((key, counts) -> flow(key, counts, register));
    }

    private void flow(String key, double[] counts, Map<String, Double> register) {
        double mean = 0;
        for (double count : counts) {
            mean += count / counts.length;
        }
        if (mean < RARE && !register.containsKey(key)) {
            return;
        }
        boolean counted = !key.endsWith("munitions");
        double number = register.getOrDefault(key, 0.);
        List<String> source =
                evidence.table("arms_deliveries_register").rows().get(0).words("source");
        page.spread(key, counts, counted ? Recorded.value(number, source) : Recorded.nothing());
    }

    private Map<String, Double> register(RecordRuns runs) {
        int from = runs.scenario().calendar().start().getYear();
        int to = runs.scenario().calendar().end().getYear();
        Map<String, Double> register = new TreeMap<>();
        for (Row row : evidence.table("arms_deliveries_register").rows()) {
            if (row.number("year_from") >= from && row.number("year_to") <= to) {
                for (String supplier : List.of("all suppliers", row.text("supplier"))) {
                    register.merge(
                            key(row.text("recipient"), supplier, row.text("weapon_class")),
                            row.number("number"),
                            Double::sum);
                }
            }
        }
        return register;
    }

    private static String key(String recipient, String supplier, String system) {
        return recipient + " from " + supplier + ": " + system;
    }

    /** What else the record has as delivered in the years of the scenario, for which no class is coded. */
    String others(RecordRuns runs) {
        StringBuilder words = new StringBuilder();
        for (Row row : evidence.table("arms_events").rowsWhere("kind", "delivery")) {
            boolean within = row.date("date_from")
                    .filter(day -> !day.isBefore(runs.scenario().calendar().start())
                            && !day.isAfter(runs.scenario().calendar().end()))
                    .isPresent();
            if (within) {
                double number = Double.isNaN(row.number("best")) ? row.number("low") : row.number("best");
                words.append(words.isEmpty() ? "" : "; ")
                        .append(row.text("supplier"))
                        .append(" to ")
                        .append(row.text("recipient"))
                        .append(": ")
                        .append(row.text("item"))
                        .append(Double.isNaN(number) ? "" : ", " + Recorded.number(number) + " " + row.text("unit"))
                        .append(" (")
                        .append(row.text("source"))
                        .append(')');
            }
        }
        return words.toString();
    }

    /** Spending at the end of runs with a lost episode against runs without. */
    void spending(RecordRuns runs) {
        for (int side = 0; side < 2; side++) {
            int at = side;
            int column = runs.column(Metric.SPENDING_SIDE_END, side);
            double[] without = runs.outcomes().stream()
                    .filter(run -> lastLoss(run, at) < 0)
                    .mapToDouble(run -> run.metric(column))
                    .toArray();
            double usual = mean(without);
            String state = runs.state(side);
            page.spread(state + ", no lost episode: US$ m a year at the end", without, before(state));
            page.spread(
                    state + ", some lost episode: times the spending without",
                    ratio(runs, at, usual, false),
                    jump(state));
            page.spread(
                    state + ", last lost episode 9 to 15 months before the end: times the spending without",
                    ratio(runs, at, usual, true),
                    jump(state));
        }
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private double[] ratio(RecordRuns runs, int side, double usual, boolean aYearAgo) {
        int column = runs.column(Metric.SPENDING_SIDE_END, side);
        int days = runs.scenario().calendar().days();
        return runs.outcomes().stream()
                .filter(run -> lastLoss(run, side) >= 0)
                .filter(run -> !aYearAgo || StrictMath.abs(days - lastLoss(run, side) - YEAR) <= MARGIN)
                .mapToDouble(run -> run.metric(column) / usual)
                .toArray();
    }

    private static int lastLoss(RunOutcome run, int side) {
        return RecordRuns.large(run).stream()
                .filter(episode -> RecordRuns.lost(episode, side))
                .mapToInt(EpisodeOutcome::lastDay)
                .max()
                .orElse(-1);
    }

    /** The year of the largest rise of spending on record. */
    private int jumpYear(String state) {
        return evidence.spending().stream()
                .filter(entry -> entry.state().equals(state) && has(state, entry.year() - 1))
                .max((a, b) -> Double.compare(rise(a), rise(b)))
                .orElseThrow()
                .year();
    }

    private double rise(AnnualSpending entry) {
        return entry.musd2022() / spent(entry.state(), entry.year() - 1).musd2022();
    }

    private Recorded before(String state) {
        AnnualSpending entry = spent(state, jumpYear(state) - 1);
        Recorded value = Recorded.value(entry.musd2022(), List.of(entry.source()));
        return value.with(value.words() + " in " + entry.year());
    }

    private Recorded jump(String state) {
        AnnualSpending entry = spent(state, jumpYear(state));
        Recorded value = Recorded.value(rise(entry), List.of(entry.source()));
        return value.with(value.words() + " in " + entry.year());
    }

    private boolean has(String state, int year) {
        return evidence.spending().stream().anyMatch(e -> e.state().equals(state) && e.year() == year);
    }

    private AnnualSpending spent(String state, int year) {
        return evidence.spending().stream()
                .filter(e -> e.state().equals(state) && e.year() == year)
                .findFirst()
                .orElseThrow();
    }
}
