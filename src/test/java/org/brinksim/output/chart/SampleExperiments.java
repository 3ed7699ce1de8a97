package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brinksim.random.WorldSeed;

/** Charts of experiments from invented numbers. */
final class SampleExperiments {
    static final Measure DEAD = new Measure("dead reported", "persons");
    static final double LEVEL = .9;
    private static final String SOURCE =
            "Simulation: scenario sample-border, 2021-01-01 to 2022-12-31, 64 design points of 50 runs each, seed 1, Brink 0.1.0."
                    + " Runs differ by chance and by design point.";
    private static final List<String> PATHS = List.of(
            "parameters.climb_propensity",
            "parameters.deterrence_sensitivity",
            "segments.bridge.settled",
            "segments.dam.settled",
            "segments.*.water_share",
            "border.reported_incidents_per_year",
            "parameters.retaliation_memory_days",
            "states.ALPHA.military_spending_growth_per_year_of_the_first_period",
            "states.BETA.military_spending_growth_per_year_of_the_first_period",
            "patrons.east.attention",
            "patrons.west.attention",
            "mediator",
            "parameters.accident_rate",
            "parameters.learning",
            "parameters.local_hatred",
            "organisations.league.monitors",
            "calendar.season_shift",
            "parameters.drone_reach",
            "parameters.air_defence",
            "parameters.hotline_use");

    private SampleExperiments() {}

    static Caption caption(String name, String title) {
        return new Caption(name, title, SOURCE);
    }

    static List<String> paths(int number) {
        return PATHS.subList(0, number);
    }

    static double uniform(int factor, int replicate) {
        return new WorldSeed(7, replicate).stream(1, factor).uniform(0);
    }

    static Estimate around(double value, double half) {
        return new Estimate(value, value - half, value + half);
    }

    static HeatMap heatMap() {
        List<Double> transfers = List.of(0.0, 10.0, 25.0, 50.0, 100.0, 250.0, 500.0, 1000.0);
        List<Double> attention = List.of(.05, .2, .4, .6, .8, .95);
        List<List<Double>> means = new ArrayList<>();
        List<List<Double>> chances = new ArrayList<>();
        for (int y = 0; y < attention.size(); y++) {
            List<Double> mean = new ArrayList<>();
            List<Double> chance = new ArrayList<>();
            for (int x = 0; x < transfers.size(); x++) {
                boolean missing = x == 6 && y == 1;
                mean.add(missing ? Double.NaN : 12 + 9 * x * x * (1.1 - attention.get(y)) + 3 * uniform(x, y));
                chance.add(missing ? Double.NaN : .12 + .1 * x * (1.2 - attention.get(y)) + .02 * uniform(x, y));
            }
            means.add(mean);
            chances.add(chance);
        }
        return new HeatMap(
                DEAD,
                FactorLevels.numbers("states.ALPHA.arms_transfers", "US$ m a year", transfers),
                FactorLevels.numbers("mediator.attention", "share", attention),
                means,
                Optional.of(
                        new HeatMap.Contour("chance of at least one episode with 25 dead", List.of(.5, .25), chances)));
    }

    static HeatMap fineMap(int size) {
        List<Double> levels =
                IntStream.range(0, size).mapToObj(i -> i / (size - 1.0)).toList();
        List<List<Double>> means = new ArrayList<>();
        for (int y = 0; y < size; y++) {
            List<Double> row = new ArrayList<>();
            for (int x = 0; x < size; x++) {
                double fromX = levels.get(x) - .6;
                double fromY = levels.get(y) - .4;
                row.add(StrictMath.exp(-6 * (fromX * fromX + fromY * fromY)));
            }
            means.add(row);
        }
        return new HeatMap(
                new Measure("chance of at least one episode with 25 dead", ""),
                FactorLevels.numbers("parameters.climb_propensity", "", levels),
                FactorLevels.numbers("parameters.learning", "", levels),
                means,
                Optional.of(new HeatMap.Contour("chance", List.of(.5), means)));
    }

    static HeatMap wordedMap() {
        return new HeatMap(
                DEAD,
                FactorLevels.words(
                        "mediator", List.of("none", "neighbour with a long name", "organisation", "great power")),
                FactorLevels.words(
                        "scenario", List.of("ceasefire as signed", "with monitors", "with monitors and a hotline")),
                List.of(
                        List.of(41.0, 38.5, 22.2, 30.1),
                        List.of(33.0, 30.5, Double.NaN, 21.0),
                        List.of(29.0, 12.5, 9.8, 1.4)),
                Optional.of(new HeatMap.Contour(
                        "chance of an episode",
                        List.of(.5),
                        List.of(List.of(.9, .4, .3, .6), List.of(.8, .4, .3, .6), List.of(.7, .4, .3, .6)))));
    }

    static MorrisPlot morris(int number) {
        return new MorrisPlot(
                DEAD,
                LEVEL,
                IntStream.range(0, number)
                        .mapToObj(i -> {
                            double size = 40 * StrictMath.pow(.75, i) + uniform(i, 1);
                            return new MorrisPlot.Effect(
                                    PATHS.get(i),
                                    around(size, size * (.05 + .3 * uniform(i, 2))),
                                    size * (.05 + 1.4 * uniform(i, 3)),
                                    i % 5 != 4);
                        })
                        .toList());
    }

    static SobolBars sobol(int number) {
        return new SobolBars(
                DEAD,
                LEVEL,
                IntStream.range(0, number)
                        .mapToObj(i -> {
                            double first = .38 * StrictMath.pow(.6, i) - .015;
                            double total = first + .11 * uniform(i, 4);
                            return new SobolBars.Index(PATHS.get(i), around(first, .03), around(total, .045));
                        })
                        .toList(),
                around(.31, .02));
    }

    static Tornado tornado(int number) {
        return new Tornado(
                DEAD,
                LEVEL,
                around(42, 2),
                IntStream.range(0, number)
                        .mapToObj(i -> {
                            double size = 30 * StrictMath.pow(.8, i);
                            double same = i == 2 ? -1 : 1;
                            return new Tornado.Swing(
                                    PATHS.get(i),
                                    new Tornado.End(
                                            i == 11 ? "great power" : Rounded.plain(.1 + i), around(42 - size, 3)),
                                    new Tornado.End(
                                            i == 11 ? "none" : Rounded.plain(1.5 + 10 * i) + " km",
                                            around(42 + same * size * (.3 + uniform(i, 5)), 3)));
                        })
                        .toList());
    }

    static PrimTrajectory trajectory() {
        List<PrimTrajectory.Step> steps = new ArrayList<>();
        for (int i = 0; i < 42; i++) {
            double coverage = StrictMath.pow(.955, i);
            double density = .18 + .8 * (1 - StrictMath.exp(-i / 17.0));
            steps.add(new PrimTrajectory.Step(coverage, density, i == 0 ? 0 : 1 + StrictMath.min(4, i / 8)));
        }
        return new PrimTrajectory("runs with at least 25 dead", steps, 18);
    }

    static PrimBoxes boxes() {
        return new PrimBoxes(
                "runs with at least 25 dead",
                List.of(
                        new PrimBoxes.Between(
                                new PrimBoxes.Whole("parameters.climb_propensity", "", 0, 1),
                                .62,
                                1,
                                support(.00004, .98)),
                        new PrimBoxes.Between(
                                new PrimBoxes.Whole("states.ALPHA.arms_transfers", "US$ m a year", 0, 1250),
                                212.5,
                                1250,
                                support(.003, .9)),
                        new PrimBoxes.OneOf(
                                "mediator",
                                List.of("none", "neighbour", "organisation", "great power"),
                                List.of("none", "organisation"),
                                support(.04, .71)),
                        new PrimBoxes.Between(
                                new PrimBoxes.Whole("segments.bridge.settled", "share", .2, .4),
                                .2,
                                .214,
                                support(.21, .33)),
                        new PrimBoxes.Between(
                                new PrimBoxes.Whole("parameters.retaliation_memory_days", "days", 5, 400),
                                180,
                                260,
                                support(Double.NaN, Double.NaN))));
    }

    private static PrimBoxes.Support support(double quasiP, double resamples) {
        return new PrimBoxes.Support(quasiP, resamples);
    }

    static ParetoFront front() {
        return new ParetoFront(
                new Measure("cost of the mix", "US$ m a year"),
                DEAD,
                LEVEL,
                IntStream.range(0, 24)
                        .mapToObj(i -> new ParetoFront.Solution(
                                i % 5 == 0 ? i / 5 + 1 : 0,
                                Estimate.of(2 + 4 * i + 2 * uniform(i, 6)),
                                around(5 + 60 * StrictMath.exp(-i / 7.0), 2 + uniform(i, 7))))
                        .toList(),
                new ParetoFront.Solution(0, Estimate.of(0), around(72, 4)));
    }

    static ParallelCoordinates parallel(int number, int rows, boolean boxed) {
        List<ParallelCoordinates.Axis> factors = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            factors.add(
                    PATHS.get(i).equals("mediator")
                            ? ParallelCoordinates.Axis.words(PATHS.get(i), List.of("none", "neighbour", "great power"))
                            : ParallelCoordinates.Axis.numbers(
                                    PATHS.get(i), i % 3 == 0 ? "" : "days", i * .1, 1 + i * 3.5));
        }
        List<ParallelCoordinates.Row> lines = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < number; i++) {
                double u = uniform(i, 100 + r);
                values.add(PATHS.get(i).equals("mediator") ? (int) (u * 3) : i * .1 + u * (1 + i * 3.4));
            }
            double dead = 100 * uniform(0, 100 + r) * uniform(0, 100 + r);
            values.add(dead);
            lines.add(new ParallelCoordinates.Row(values, boxed && uniform(0, 100 + r) > .8));
        }
        return new ParallelCoordinates(
                factors,
                List.of(ParallelCoordinates.Axis.numbers("dead reported", "persons", 0, 100)),
                lines,
                boxed ? "points inside the box" : "");
    }

    static MainEffects mainEffects(int number) {
        return new MainEffects(
                DEAD,
                LEVEL,
                IntStream.range(0, number)
                        .mapToObj(i -> new MainEffects.Effect(
                                levels(i), means(i, levels(i).size())))
                        .toList());
    }

    private static FactorLevels levels(int i) {
        if (PATHS.get(i).equals("mediator") || i == 3) {
            return FactorLevels.words(PATHS.get(i), List.of("none", "neighbour", "great power"));
        }
        int size = i == 4 ? 10 : i == 5 ? 1 : 4;
        return FactorLevels.numbers(
                PATHS.get(i),
                i % 2 == 0 ? "" : "days",
                IntStream.range(0, size).mapToObj(k -> 1 + k * k * (1.5 + i)).toList());
    }

    private static List<Estimate> means(int factor, int size) {
        return IntStream.range(0, size)
                .mapToObj(k -> around(40 + (10 - factor) * k + 5 * uniform(factor, k), 3))
                .toList();
    }

    /** Every kind of chart with everyday numbers. */
    static List<Chart> all() {
        return List.of(
                heatMap().chart(caption("heat-map", "Dead by arms transfers and attention of the mediator")),
                morris(8).chart(caption("morris", "Which factors move the number of dead")),
                sobol(8).chart(caption("sobol", "What the variance of the number of dead comes from")),
                tornado(8).chart(caption("tornado", "One factor at a time: dead")),
                trajectory().chart(caption("prim-trajectory", "Boxes with many deadly runs")),
                boxes().chart(caption("prim-boxes", "Where deadly runs lie")),
                front().chart(caption("pareto", "Cost against dead")),
                parallel(8, 300, true).chart(caption("parallel", "Design points by number of dead")),
                mainEffects(8).chart(caption("main-effects", "Dead by factor")));
    }
}
