package org.brinksim.config;

import static org.brinksim.config.MarkdownTable.capital;
import static org.brinksim.config.MarkdownTable.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Series;

/** The reference pages, in Markdown, made from the declarations. */
public final class ReferencePages {
    private ReferencePages() {}

    /** Every page, by file name. */
    public static Map<String, String> all() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("parameters.md", parameters());
        pages.put("metrics.md", metrics());
        pages.put("scenario-file.md", ScenarioFilePage.text());
        pages.put("sweep-file.md", SweepFilePage.text());
        return pages;
    }

    /** The page of the declared parameters. */
    static String parameters() {
        Map<String, List<Parameter>> parts = Parameters.all().stream()
                .collect(Collectors.groupingBy(Parameter::mechanism, LinkedHashMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder("# Parameters\n\n")
                .append(
                        "Every number of the model that a scenario may change under `parameters`, as it is declared in ")
                .append(
                        "the code. *Shows in* names the metric that moves, and whether it rises, falls or moves either ")
                .append(
                        "way when the parameter is raised. A parameter marked *fitted* is one of those that are fitted ")
                .append("to the record; a default whose source says assumption or trial is no measurement.\n\n");
        parts.forEach((part, members) -> {
            MarkdownTable table =
                    new MarkdownTable("Name", "Meaning", "Unit", "Default", "Allowed", "Prior", "Shows in", "Source");
            members.forEach(parameter -> table.row(cells(parameter)));
            page.append("## ").append(capital(part)).append("\n\n").append(table);
        });
        return ended(page);
    }

    private static List<String> cells(Parameter parameter) {
        String direction = parameter.shows().direction().name().toLowerCase(Locale.ROOT);
        return List.of(
                code(parameter.name()),
                parameter.meaning() + (parameter.calibrated() ? " (*fitted*)" : ""),
                parameter.unit(),
                Numbers.text(parameter.initial()),
                Numbers.range(parameter.low(), parameter.high()),
                parameter.prior() == null ? "constant" : parameter.prior().toString(),
                code(parameter.shows().metric()) + ", " + direction,
                parameter.source());
    }

    /** The page of metrics, series and columns. */
    static String metrics() {
        MarkdownTable metrics = new MarkdownTable("Column", "Unit", "Meaning");
        for (Metric metric : Metric.values()) {
            metrics.row(List.of(code(metric.stem()), metric.unit(), metric.meaning()));
        }
        MarkdownTable series = new MarkdownTable("Series", "Unit", "Meaning");
        for (Series name : Series.values()) {
            series.row(List.of(code(name.key()), name.unit(), name.meaning()));
        }
        StringBuilder page = new StringBuilder("# Metrics, series and columns\n\n")
                .append("## Metrics\n\nOne column each in `runs.csv`, one value a run. A column that ends in `_side` ")
                .append("stands once for each state, with the id of the state in lower case in the place of `side`, ")
                .append("for example `m_deaths_kgz`.\n\n")
                .append(metrics)
                .append("## Series\n\nOne value a day, all whole numbers; `series.csv` holds their mean and quantiles ")
                .append("over the runs of a design point.\n\n")
                .append(series)
                .append("## Names of columns\n\nColumns of metrics begin with `m_`. A column of a design begins with ")
                .append("`p_`, followed by the path of what was varied, with `_` for everything that is neither a ")
                .append("letter nor a digit: `segments.mill.stake` stands in `p_segments_mill_stake`.\n");
        return ended(page);
    }

    static String ended(StringBuilder page) {
        return page.toString().stripTrailing() + "\n";
    }
}
