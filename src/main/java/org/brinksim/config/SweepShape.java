package org.brinksim.config;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.experiment.Uncertainty;

/** The declared form of a sweep file. */
final class SweepShape {
    static final String SCHEMA = "schema";
    static final String NAME = "name";
    static final String TITLE = "title";
    static final String QUESTION = "question";
    static final String SCENARIO = "scenario";
    static final String SET = "set";
    static final String DESIGN = "design";
    static final String FACTORS = "factors";
    static final String REPLICATES = "replicates";
    static final String SEED = "seed";
    static final String LEVEL = "level";
    static final String PRECISION = "precision";
    static final String UNCERTAINTY = "uncertainty";
    static final String METRICS = "metrics";
    static final String METRIC = "metric";
    static final String WIDTH = "width";
    static final String RELATIVE = "relative";
    private static final int MOST_REPLICATES = 100_000;

    private SweepShape() {}

    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(SCHEMA, new Version(ScenarioShape.SCHEMA), "version of the file form"),
                Fields.Field.required(NAME, Identifier.SCENARIO, "short name, used for folders"),
                Fields.Field.required(TITLE, new Words(200), "one line in words"),
                Fields.Field.optional(QUESTION, new Words(600), "what it asks, in one sentence"),
                Fields.Field.required(
                        SCENARIO,
                        new OneOrMore(new Words(1_000)),
                        "name or path of the scenario; a list is a choice among scenarios with the same days and states"),
                Fields.Field.optional(
                        SET, new Listing(new Words(2_000)), "changes path=value of every scenario, the last wins"),
                Fields.Field.optional(
                        DESIGN,
                        new DesignShape(),
                        "how points are spread; when not stated factorial if every factor has levels, else lhs"),
                Fields.Field.optional(
                        FACTORS, factors(), "what varies, and over which values; choices first named change slowest"),
                Fields.Field.optional(
                        REPLICATES,
                        new Bare(Quantity.whole("runs", 1, MOST_REPLICATES)),
                        "replicates of each point; with `precision` the most"),
                Fields.Field.optional(SEED, new Seed(), "master seed"),
                Fields.Field.optional(
                        LEVEL, new Bare(Quantity.of("", 0.01, 0.999)), "level of all intervals, for example 0.9"),
                Fields.Field.optional(PRECISION, precision(), "when the replicates of a point are enough"),
                Fields.Field.optional(
                        UNCERTAINTY,
                        new OneOf(Stream.of(Uncertainty.values())
                                .map(Uncertainty::key)
                                .toList()),
                        "whether parameters that are no factors keep their values or are drawn in each run; posterior when not "
                                + "stated and the scenario names one, else chance"),
                Fields.Field.optional(
                        METRICS,
                        new OneOrMore(new Words(100)),
                        "columns of metrics the sweep asks about, the main one first; m_deaths and m_episodes_25 when "
                                + "not stated")));
    }

    private static Named factors() {
        return new Named(new Words(200), new FactorShape(), "paths or names of choices");
    }

    /** The keys of the precision. */
    static Fields precision() {
        return new Fields(
                List.of(
                        Fields.Field.optional(
                                METRIC, new Words(100), "column of a metric; the main one when not stated"),
                        Fields.Field.optional(WIDTH, positive("unit of the metric"), "widest interval of the mean"),
                        Fields.Field.optional(RELATIVE, positive("share"), "widest interval as a share of the mean")),
                List.of(WIDTH, RELATIVE));
    }

    private static Bare positive(String unit) {
        return new Bare(Quantity.of(unit, 1e-9, Double.POSITIVE_INFINITY));
    }
}
