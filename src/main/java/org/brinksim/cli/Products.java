package org.brinksim.cli;

import static org.brinksim.cli.Product.Kind.BY_HAND;
import static org.brinksim.cli.Product.Kind.EXACT;
import static org.brinksim.cli.Product.Kind.MEASURED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.config.Nearest;

/** Every committed figure and table, each with what it is made from and how. */
final class Products {
    /** The folder of the committed results in a checkout. */
    static final String FOLDER = "results/reference";

    /** The golden files. */
    static final List<String> GOLDEN = List.of("runs.csv", "series.csv", "summary.csv");

    /** The scenarios whose worst runs are told. */
    static final List<String> TOLD = told();

    private static final String FORECAST = "forecast-2023-09";
    /** The day on which the committed forecast was made. */
    private static final String FORECAST_ISSUED = "2026-11-22";

    private static final String EXPERIMENTS = "experiments.md";

    private Products() {}

    private static List<String> told() {
        List<String> told = new ArrayList<>(List.of(TableProducts.BASE));
        told.addAll(TableProducts.TRIGGERS);
        return List.copyOf(told);
    }

    /** All products, in the order in which they are made. */
    static List<Product> all() {
        return Stream.of(tables(), outputs(), measurements())
                .flatMap(List::stream)
                .toList();
    }

    /** Tables that the program works out: a new one is an entry here. */
    private static List<Product> tables() {
        return List.of(
                exact("plausibility", "patterns at the starting values, and runs from recorded triggers")
                        .from("from-2010", "scenarios of the record's triggers")
                        .made(44, TableProducts::plausibility),
                exact("record", "base runs beside purchases, spending, third parties, deals and support on record")
                        .from(TableProducts.BASE, "from-2016-market", "april-2021", "september-2022", "evidence tables")
                        .made(24, TableProducts::record),
                exact("directional", "what changes do beside what they were expected to do")
                        .from("scenarios d01 to d20 and what they are compared with")
                        .made(450, TableProducts::directional),
                exact("transfer", "the same structure on other borders beside their record")
                        .from("armenia-azerbaijan", "kyrgyzstan-uzbekistan", "evidence tables")
                        .made(60, TableProducts::transfer),
                exact("forecast", "what to expect over three years from 1 September 2023")
                        .from(FORECAST)
                        .making(
                                ForecastProduct.files(FORECAST),
                                40,
                                workshop -> ForecastProduct.make(workshop, FORECAST, FORECAST_ISSUED)));
    }

    /** What commands of the program print or write. */
    private static List<Product> outputs() {
        return List.of(
                exact("golden", "tables of 50 runs of the base scenario")
                        .from(TableProducts.BASE)
                        .making(below("golden/", GOLDEN, ""), 2, CommandProducts::golden),
                exact("explain", "the worst run of each scenario of the record, told step by step")
                        .from(TOLD.toArray(String[]::new))
                        .making(below("explain/", TOLD, ".md"), 40, CommandProducts::explain),
                exact("charts", "charts of the base scenario on one sheet; carries the version of the program")
                        .from(TableProducts.BASE, "evidence tables")
                        .making(List.of("charts.png"), 15, CommandProducts::charts),
                exact("experiments", "what the shipped sweeps and searches print, with the words between")
                        .from("scenarios/experiments", "scenarios/searches", EXPERIMENTS)
                        .making(
                                List.of(EXPERIMENTS),
                                1_560,
                                workshop -> CommandProducts.transcript(workshop, EXPERIMENTS)));
    }

    /** What belongs to one machine. */
    private static List<Product> measurements() {
        return List.of(
                new Product(
                        "bench",
                        List.of("bench.md"),
                        "speed of runs and of the nested models on one machine",
                        List.of(TableProducts.BASE),
                        MEASURED,
                        160,
                        CommandProducts::bench),
                new Product(
                        "sweeps",
                        List.of("sweeps.md"),
                        "memory, kills and accuracy of sweeps, as measured by the tests that the page names",
                        List.of("MillionRunsTest", "KilledSweepTest"),
                        BY_HAND,
                        0,
                        workshop -> Map.of()));
    }

    private static List<String> below(String folder, List<String> names, String ending) {
        return names.stream().map(name -> folder + name + ending).toList();
    }

    /** A product that gives the same bytes everywhere. */
    private static Described exact(String name, String about) {
        return new Described(name, about, List.of());
    }

    /** What is said of a product before its recipe. */
    private record Described(String name, String about, List<String> inputs) {
        Described from(String... names) {
            return new Described(name, about, List.of(names));
        }

        Product made(int seconds, Text text) {
            String file = name + ".md";
            return making(List.of(file), seconds, workshop -> Workshop.page(file, text.of(workshop)));
        }

        Product making(List<String> files, int seconds, Product.Recipe recipe) {
            return new Product(name, files, about, inputs, EXACT, seconds, recipe);
        }
    }

    /** Makes the text of a page. */
    @FunctionalInterface
    private interface Text {
        String of(Workshop workshop) throws Refusal;
    }

    /** The products of these names, in the order of the list; all when none is named. */
    static List<Product> named(List<String> names) throws Refusal {
        List<String> known = all().stream().map(Product::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw Refusal.invalid("no product \"" + name + "\"; allowed are " + String.join(", ", known)
                        + Nearest.hint(name, known));
            }
        }
        return all().stream()
                .filter(product -> names.isEmpty() || names.contains(product.name()))
                .toList();
    }
}
