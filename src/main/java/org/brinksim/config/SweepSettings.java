package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.State;
import org.jspecify.annotations.Nullable;

/** Reads how the runs of a sweep are made and what is asked about. */
final class SweepSettings {
    static final List<String> USUAL = List.of("m_deaths", "m_episodes_25");
    private static final String STEM = "m_";

    private final Mapping content;
    private final List<String> columns;
    private final Problems problems;

    SweepSettings(Mapping content, List<State> states, Problems problems) {
        this.content = content;
        this.columns = Metric.columns(states).stream().map(Metric.Column::name).toList();
        this.problems = problems;
    }

    /** The columns of metrics, the main one first; problems are reported. */
    List<String> metrics() {
        List<String> metrics = new ArrayList<>();
        for (Node name : OneOrMore.of(content.get(SweepShape.METRICS))) {
            if (name instanceof Scalar word) {
                metrics.add(metric(word, SweepShape.METRICS));
            }
        }
        return metrics.isEmpty() ? USUAL : metrics;
    }

    /** The column of a metric that is named with or without {@code m_}; an unknown one is reported. */
    String metric(Scalar name, String path) {
        String column = name.text().startsWith(STEM) ? name.text() : STEM + name.text();
        if (!columns.contains(column)) {
            String hint = Nearest.hint(column, columns);
            problems.report(name.place(), path, "no metric has the column " + Scalar.quoted(column) + hint);
        }
        return column;
    }

    /** The settings, null where nothing is said; problems are reported. */
    Sweep.Settings settings(String main) {
        OptionalLong seed = Seed.of(content.get(SweepShape.SEED));
        Double replicates = number(content, SweepShape.REPLICATES);
        String uncertainty = content.text(SweepShape.UNCERTAINTY);
        return new Sweep.Settings(
                replicates == null ? null : replicates.intValue(),
                seed.isPresent() ? seed.getAsLong() : null,
                number(content, SweepShape.LEVEL),
                precision(main),
                Stream.of(Uncertainty.values())
                        .filter(source -> source.key().equals(uncertainty))
                        .findFirst()
                        .orElse(null));
    }

    private Sweep.@Nullable Precision precision(String main) {
        if (!(content.get(SweepShape.PRECISION) instanceof Mapping stated)) {
            return null;
        }
        String metric = stated.get(SweepShape.METRIC) instanceof Scalar name
                ? metric(name, SweepShape.PRECISION + "." + SweepShape.METRIC)
                : main;
        Double width = number(stated, SweepShape.WIDTH);
        Double relative = number(stated, SweepShape.RELATIVE);
        return new Sweep.Precision(metric, width == null ? 0 : width, relative == null ? 0 : relative);
    }

    private static @Nullable Double number(Mapping mapping, String key) {
        return mapping.get(key) instanceof Scalar scalar ? (Double) scalar.number() : null;
    }
}
