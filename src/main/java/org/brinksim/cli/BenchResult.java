package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.IdleSchedule;

/**
 * What a measurement of speed gave.
 *
 * @param scenario what was run
 * @param idle the schedule it is compared with
 * @param metrics runs a second that keep the metrics alone
 * @param series runs a second that also keep the daily series
 * @param ticking runs a second of the idle schedule
 * @param machinery runs a second that a sweep takes into its journal and out of it into tables
 * @param bytes memory a run asks for, in bytes; empty when unknown
 * @param startUp milliseconds from the start of the Java machine to the start of the command
 */
record BenchResult(
        Scenario scenario,
        IdleSchedule idle,
        Pace metrics,
        Pace series,
        Pace ticking,
        Pace machinery,
        OptionalLong bytes,
        long startUp) {
    private static final double KILOBYTE = 1_000;

    List<String> text() {
        List<String> lines = new ArrayList<>();
        lines.add("Scenario " + scenario.name() + ", " + idle.days() + " days; one thread; " + machine());
        lines.add("Switches on: " + String.join(", ", switches()));
        lines.add(String.format(
                Locale.ROOT,
                "Seconds of %s. Median of %d rounds, and their range (it holds the median of all rounds with %.1f %%):",
                clock(),
                metrics.rounds().size(),
                100 * metrics.coverage()));
        lines.add(line("runs a second, metrics", metrics, "%,.0f"));
        lines.add(line("runs a second, with daily series", series, "%,.0f"));
        lines.add(line("idle schedule of " + idle.agents() + " agents, a second", ticking, "%,.0f"));
        lines.add(line("ratio: metrics to idle schedule", metrics.over(ticking), "%.2f"));
        lines.add(line("ratio: daily series to idle schedule", series.over(ticking), "%.2f"));
        lines.add(line("ratio: daily series to metrics", series.over(metrics), "%.2f"));
        lines.add(line("runs a second, a sweep's journal and tables", machinery, "%,.0f"));
        lines.add(line("ratio: time for journal and tables to a run", metrics.over(machinery), "%.3f"));
        lines.add(value(
                "memory asked for per run, kB",
                bytes.isPresent() ? String.format(Locale.ROOT, "%,.0f", bytes.getAsLong() / KILOBYTE) : "unknown"));
        lines.add(value("start of the Java machine to command, ms", Long.toString(startUp)));
        return lines;
    }

    private static String line(String what, Pace pace, String format) {
        return value(what, String.format(Locale.ROOT, format, pace.median())) + "   "
                + String.format(Locale.ROOT, format, pace.lowest()) + " – "
                + String.format(Locale.ROOT, format, pace.highest());
    }

    private static String value(String what, String value) {
        return String.format(Locale.ROOT, "  %-44s %10s", what, value);
    }

    private static String clock() {
        return Stopwatch.isOfProcessor() ? "processor time" : "the clock";
    }

    private List<String> switches() {
        return scenario.switches().stream().map(Mechanism::key).toList();
    }

    private static String machine() {
        return "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name") + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.arch");
    }

    ObjectNode json() {
        ObjectNode root = SummaryJson.object();
        root.put("scenario", scenario.name())
                .put("days", idle.days())
                .put("idle_agents", idle.agents())
                .put("java", Runtime.version().toString())
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("seconds", clock())
                .put("range_coverage", metrics.coverage())
                .put("start_up_ms", startUp);
        switches().forEach(root.putArray("switches")::add);
        bytes.ifPresent(count -> root.put("bytes_per_run", count));
        put(root, "runs_per_second_metrics", metrics);
        put(root, "runs_per_second_series", series);
        put(root, "idle_per_second", ticking);
        put(root, "runs_per_second_machinery", machinery);
        put(root, "ratio_machinery_run", metrics.over(machinery));
        put(root, "ratio_metrics_idle", metrics.over(ticking));
        put(root, "ratio_series_idle", series.over(ticking));
        put(root, "ratio_series_metrics", series.over(metrics));
        return root;
    }

    private static void put(ObjectNode root, String name, Pace pace) {
        ObjectNode node = root.putObject(name);
        node.put("median", pace.median()).put("low", pace.lowest()).put("high", pace.highest());
        ArrayNode rounds = node.putArray("rounds");
        pace.rounds().forEach(rounds::add);
    }
}
