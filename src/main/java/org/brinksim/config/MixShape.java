package org.brinksim.config;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.experiment.Uncertainty;

/** The declared form of a file that states a search of mixes of measures. */
final class MixShape {
    static final String LEVERS = "levers";
    static final String PATH = "path";
    static final String PATHS = "paths";
    static final String VALUES = "values";
    static final String COST = "cost";
    static final String AIMS = "aims";
    static final String LESS = "less";
    static final String MORE = "more";
    static final String BUDGET = "budget";
    static final String POPULATION = "population";
    static final String GENERATIONS = "generations";
    static final String REPLICATES = SweepShape.REPLICATES;
    static final String FIRST = "first";
    static final String FURTHER = "more";
    static final String MOST = "most";
    static final String LAST = "last";
    private static final int MOST_RUNS = 100_000;
    private static final Bare ANY = new Bare(Quantity.any());

    /** A lever: what it sets, to which values, and what it costs. */
    static final Fields LEVER = new Fields(
            List.of(
                    Fields.Field.optional(
                            PATH, new Words(200), "parameter or input it sets; * stands for any id of inputs"),
                    Fields.Field.optional(
                            PATHS, new Listing(new Words(200)), "several of them, all set to the same value"),
                    Fields.Field.optional(FactorShape.LOW, ANY, "the low end of its values"),
                    Fields.Field.optional(FactorShape.HIGH, ANY, "the high end of its values"),
                    Fields.Field.optional(
                            FactorShape.STEPS,
                            new Bare(Quantity.whole("values", 2, FactorShape.MOST_STEPS)),
                            "as many evenly spaced levels between them"),
                    Fields.Field.optional(VALUES, new Listing(ANY), "its levels, in place of low and high"),
                    Fields.Field.required(
                            COST, notBelowZero(), "cost of one unit of distance from the scenario's own value")),
            List.of(PATH, PATHS));

    private MixShape() {}

    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(SweepShape.SCHEMA, new Version(ScenarioShape.SCHEMA), "version of the file form"),
                Fields.Field.required(SweepShape.NAME, Identifier.SCENARIO, "short name, used for folders"),
                Fields.Field.required(SweepShape.TITLE, new Words(200), "one line in words"),
                Fields.Field.optional(SweepShape.QUESTION, new Words(600), "what it asks, in one sentence"),
                Fields.Field.required(
                        SweepShape.SCENARIO, new Words(1_000), "name or path of the scenario without measures"),
                Fields.Field.optional(
                        SweepShape.SET, new Listing(new Words(2_000)), "changes path=value of the scenario"),
                Fields.Field.required(LEVERS, new Named(new Words(100), LEVER, "names of measures"), "the measures"),
                Fields.Field.required(AIMS, aims(), "one or two metrics that count besides the cost"),
                Fields.Field.optional(BUDGET, notBelowZero(), "the most a mix may cost; no limit when not stated"),
                Fields.Field.optional(POPULATION, count("mixes", 4, 10_000), "mixes kept, an even number"),
                Fields.Field.optional(GENERATIONS, count("generations", 0, MOST_RUNS), "generations after the first"),
                Fields.Field.optional(REPLICATES, replicates(), "how often each mix is run"),
                Fields.Field.optional(SweepShape.SEED, new Seed(), "master seed"),
                Fields.Field.optional(
                        SweepShape.LEVEL, new Bare(Quantity.of("", 0.01, 0.999)), "level of all intervals"),
                Fields.Field.optional(
                        SweepShape.UNCERTAINTY,
                        new OneOf(Stream.of(Uncertainty.values())
                                .map(Uncertainty::key)
                                .toList()),
                        "whether parameters keep their values or are drawn in each run; posterior when not "
                                + "stated and the scenario names one, else chance")));
    }

    static Named aims() {
        return new Named(new Words(100), new OneOf(List.of(LESS, MORE)), "columns of metrics");
    }

    private static Fields replicates() {
        return Fields.of(List.of(
                Fields.Field.optional(FIRST, count("runs", 1, MOST_RUNS), "replicates of a new mix"),
                Fields.Field.optional(
                        FURTHER, count("runs", 1, MOST_RUNS), "more of a mix of the front in each generation"),
                Fields.Field.optional(MOST, count("runs", 1, MOST_RUNS), "most of a mix in the search"),
                Fields.Field.optional(LAST, count("runs", 2, MOST_RUNS), "fresh ones of each mix of the final front")));
    }

    private static Bare count(String unit, int low, int high) {
        return new Bare(Quantity.whole(unit, low, high));
    }

    private static Bare notBelowZero() {
        return new Bare(Quantity.of("", 0, Double.POSITIVE_INFINITY));
    }

    /** Whether a node has no problem of form. */
    static boolean isSound(Shape shape, Node node) {
        Problems aside = new Problems();
        shape.check(node, "", new Check(Mapping.empty(node.place()), aside));
        return aside.isEmpty();
    }
}
