package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code brink metrics}: what a run gives. */
@Command(
        name = "metrics",
        description = "List the metrics and daily series of a run with units and meaning.",
        footer = {"%nExamples:", "  brink metrics", "  brink metrics --json"})
final class MetricsCommand implements Callable<Integer> {
    @Mixin
    private Answer answer = new Answer();

    @Override
    public Integer call() {
        if (answer.isJson()) {
            printJson();
        } else {
            print();
        }
        return ExitCode.DONE.number();
    }

    private void print() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("METRIC", "UNIT", "MEANING"));
        for (Metric metric : Metric.values()) {
            rows.add(List.of(metric.stem(), metric.unit(), metric.meaning()));
        }
        rows.add(List.of());
        rows.add(List.of("SERIES", "UNIT", "MEANING"));
        for (Series series : Series.values()) {
            rows.add(List.of(series.key(), series.unit(), series.meaning()));
        }
        answer.columns(rows);
    }

    private void printJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode metrics = json.putArray("metrics");
        for (Metric metric : Metric.values()) {
            metrics.addObject()
                    .put("name", metric.stem())
                    .put("unit", metric.unit())
                    .put("meaning", metric.meaning())
                    .put("per_side", metric.isPerSide());
        }
        ArrayNode series = json.putArray("series");
        for (Series name : Series.values()) {
            series.addObject().put("name", name.key()).put("unit", name.unit()).put("meaning", name.meaning());
        }
        answer.json(json);
    }
}
