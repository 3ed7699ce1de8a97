package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brinksim.experiment.EnsembleChance;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.SummaryRow;
import org.brinksim.experiment.VarianceRow;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.State;

/** The summary of an ensemble for people: what was run, and every metric with its interval. */
final class SummaryText {
    private static final String CHANCE = "p_";
    private static final List<String> SPLIT = Stream.of(
                    Metric.INCIDENTS_REPORTED, Metric.EPISODES_25, Metric.DEATHS, Metric.DISPLACED_PEAK)
            .map(Metric::stem)
            .toList();
    private static final String ROW = "%-38s %9s %18s %9s %18s";

    private final Talk talk;
    private final Order order;

    SummaryText(Talk talk, Order order) {
        this.talk = talk;
        this.order = order;
    }

    /** The lines, without a line feed at the end. */
    String of(Tally tally) {
        List<String> lines = new ArrayList<>();
        EnsemblePlan plan = order.plan();
        String percent = figure(100 * order.contents().level()) + " %";
        lines.add("Uncertainty: " + order.uncertainty().meaning() + ". "
                + String.format(Locale.ROOT, "%,d replicates, seed %d.", tally.runs(), plan.seed()));
        lines.add(plan.scenario().title() + " (" + plan.scenario().name() + "), "
                + plan.scenario().calendar().start() + " to "
                + plan.scenario().calendar().end());
        lines.add("");
        lines.add(talk.bold(String.format(
                        Locale.ROOT, ROW, "per run", "mean", percent + " interval", "median", "90 % of runs"))
                .stripTrailing());
        List<SummaryRow> rows = tally.first().orElseThrow().rows();
        rows.stream()
                .filter(row -> !row.metric().startsWith(CHANCE))
                .map(row -> metric(label(row.metric(), plan.scenario().states()), row))
                .forEach(lines::add);
        lines.add("");
        lines.add(talk.bold(String.format(Locale.ROOT, ROW, "chance of", "share", percent + " interval", "", ""))
                .stripTrailing());
        rows.stream()
                .filter(row -> row.metric().startsWith(CHANCE) && row.n() > 0)
                .map(this::chance)
                .forEach(lines::add);
        lines.addAll(variances(tally.first().orElseThrow().variances()));
        return String.join("\n", lines);
    }

    /** The variance of a few metrics in its parts; nothing where runs take no particles. */
    private List<String> variances(List<VarianceRow> rows) {
        List<String> lines = new ArrayList<>();
        if (!rows.isEmpty()) {
            lines.add("");
            lines.add(talk.bold(
                            String.format(Locale.ROOT, ROW, "variance between runs of", "chance", "parameters", "", ""))
                    .stripTrailing());
            rows.stream()
                    .filter(row -> SPLIT.contains(row.metric()))
                    .map(this::variance)
                    .forEach(lines::add);
            lines.add("… variance.csv has every metric");
        }
        return lines;
    }

    private String variance(VarianceRow row) {
        double share = row.parts().share();
        boolean isKnown = row.parts().isEstimable() && !Double.isNaN(share);
        String parameters = isKnown ? percent(share) : row.parts().isEstimable() ? "does not vary" : "not estimable";
        String name = label(row.metric(), order.plan().scenario().states());
        return String.format(Locale.ROOT, ROW, name, isKnown ? percent(1 - share) : "", parameters, "", "")
                .stripTrailing();
    }

    private static String percent(double share) {
        return StrictMath.round(100 * share) + " %";
    }

    private static String label(String column, List<State> states) {
        return Metric.columns(states).stream()
                .filter(metric -> metric.name().equals(column))
                .map(metric -> MetricPhrase.of(metric, states))
                .findFirst()
                .orElse(column);
    }

    private String metric(String name, SummaryRow row) {
        if (row.n() == 0) {
            return String.format(Locale.ROOT, ROW, name, "none", "", "", "").stripTrailing();
        }
        return String.format(
                        Locale.ROOT,
                        ROW,
                        name,
                        figure(row.mean()),
                        range(row.ciLow(), row.ciHigh()),
                        figure(row.quantiles().q50()),
                        range(row.quantiles().q05(), row.quantiles().q95()))
                .stripTrailing();
    }

    private String chance(SummaryRow row) {
        return String.format(
                        Locale.ROOT,
                        ROW,
                        chanceName(row.metric()),
                        figure(row.mean()),
                        range(row.ciLow(), row.ciHigh()),
                        "",
                        "")
                .stripTrailing();
    }

    private static String chanceName(String key) {
        for (EnsembleChance chance : EnsembleChance.values()) {
            if (chance.key().equals(key)) {
                return chance.phrase();
            }
        }
        throw new IllegalArgumentException("no chance is named " + key);
    }

    static String range(double low, double high) {
        return Double.isFinite(low) && Double.isFinite(high) ? figure(low) + " to " + figure(high) : "unknown";
    }

    /** A number with as many digits as a reader needs: two figures that count below 10, one decimal below 100. */
    static String figure(double value) {
        double size = Math.abs(value);
        if (size >= 100 || value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        int digits = size >= 1 ? 1 : size >= .1 ? 2 : size >= .01 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
