package org.brinksim.config;

import java.util.List;

/** The declared form of a file that states a calibration. */
final class CalibrationShape {
    static final String RECORD = "record";
    static final String COURSE = "course";
    static final String COURSE_SET = "course_set";
    static final String TRIGGERS = "triggers";
    static final String PRIORS = "priors";
    static final String HELD = "held";
    static final String RIVALS = "rivals";
    static final String WAVES = "waves";
    static final String WAVE_WORLDS = "wave_worlds";
    static final String POOL = "pool";
    static final String POPULATION = "population";
    static final String QUANTILE = "quantile";
    static final String GENERATIONS = "generations";
    static final String LEAST_ACCEPTANCE = "least_acceptance";
    private static final int MOST_WORLDS = 10_000_000;

    private CalibrationShape() {}

    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(SweepShape.SCHEMA, new Version(ScenarioShape.SCHEMA), "version of the file form"),
                Fields.Field.required(
                        SweepShape.NAME, Identifier.SCENARIO, "short name; targets of this split and of any are seen"),
                Fields.Field.required(SweepShape.TITLE, new Words(200), "one line in words"),
                Fields.Field.optional(SweepShape.QUESTION, new Words(600), "what it asks, in one sentence"),
                Fields.Field.required(RECORD, new Words(100), "name of the evidence that has the targets"),
                Fields.Field.required(COURSE, new Words(1_000), "scenario of all years"),
                Fields.Field.optional(COURSE_SET, changes(), "changes path=value of the scenario of all years alone"),
                Fields.Field.required(
                        TRIGGERS, new Listing(new Words(1_000)), "scenarios with one recorded trigger each"),
                Fields.Field.optional(SweepShape.SET, changes(), "changes path=value of every scenario"),
                Fields.Field.optional(
                        PRIORS,
                        new Named(new Words(100), new Words(100), "names of parameters"),
                        "priors in place of the declared ones, for example Beta(3, 3)"),
                Fields.Field.optional(
                        HELD,
                        new Named(new Words(100), new Words(300), "names of parameters"),
                        "nuisances that keep their values, each with the reason"),
                Fields.Field.optional(
                        RIVALS,
                        new Named(new Words(100), changes(), "names of structures"),
                        "other structures of the model, each with its changes path=value, to compare it with"),
                Fields.Field.optional(WAVES, whole("waves", 0, 20), "waves of history matching"),
                Fields.Field.optional(WAVE_WORLDS, whole("worlds", 1, MOST_WORLDS), "worlds of each wave"),
                Fields.Field.optional(
                        POOL, whole("worlds", 2, MOST_WORLDS), "worlds from which the first population is taken"),
                Fields.Field.optional(POPULATION, whole("particles", 2, MOST_WORLDS), "particles of a generation"),
                Fields.Field.optional(QUANTILE, share(), "quantile of the distances that is the next threshold"),
                Fields.Field.optional(GENERATIONS, whole("generations", 1, 100), "most generations"),
                Fields.Field.optional(
                        LEAST_ACCEPTANCE, share(), "share of accepted proposals below which a generation is given up"),
                Fields.Field.optional(SweepShape.SEED, new Seed(), "master seed")));
    }

    private static Shape changes() {
        return new Listing(new Words(2_000));
    }

    private static Bare whole(String unit, int low, int high) {
        return new Bare(Quantity.whole(unit, low, high));
    }

    private static Bare share() {
        return new Bare(Quantity.of("", 0.001, 0.999));
    }
}
