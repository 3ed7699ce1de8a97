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
        told.addAll(JudgedScenarios.TRIGGERS);
        return List.copyOf(told);
    }

    /** All products, in the order in which they are made: a new one is an entry here. */
    static List<Product> all() {
        return Stream.of(tables(), stories(), FitProducts.all(), measured())
                .flatMap(List::stream)
                .toList();
    }

    /** What runs of the base scenario say. */
    private static List<Product> tables() {
        return List.of(
                new Product(
                        "golden",
                        GOLDEN.stream().map(file -> "golden/" + file).toList(),
                        "tables of 50 runs of the base scenario",
                        List.of(TableProducts.BASE),
                        EXACT,
                        2,
                        CommandProducts::golden),
                page("plausibility", "patterns at the starting values, and runs from recorded triggers")
                        .from(TableProducts.BASE, "from-2010", "scenarios of the record's triggers", "evidence tables")
                        .made(45, TableProducts::plausibility),
                page("record", "base runs beside purchases, spending, third parties, deals and support on record")
                        .from(TableProducts.BASE, "from-2016-market", "april-2021", "september-2022", "evidence tables")
                        .made(30, TableProducts::record),
                page("directional", "what changes do beside what they were expected to do")
                        .from("scenarios d01 to d20 and what they are compared with")
                        .made(490, TableProducts::directional),
                page("transfer", "the same structure on other borders beside their record")
                        .from("armenia-azerbaijan", "kyrgyzstan-uzbekistan", "evidence tables")
                        .made(15, TableProducts::transfer));
    }

    /** Single runs, charts, a forecast and experiments. */
    private static List<Product> stories() {
        return List.of(
                new Product(
                        "explain",
                        TOLD.stream().map(name -> "explain/" + name + ".md").toList(),
                        "the worst run of each scenario of the record, told step by step",
                        TOLD,
                        EXACT,
                        25,
                        CommandProducts::explain),
                new Product(
                        "charts",
                        List.of("charts.png"),
                        "charts of the base scenario on one sheet; carries the version of the program",
                        List.of(TableProducts.BASE, "evidence tables"),
                        EXACT,
                        10,
                        CommandProducts::charts),
                new Product(
                        "forecast",
                        ForecastProduct.files(FORECAST),
                        "what to expect over three years from 1 September 2023",
                        List.of(FORECAST),
                        EXACT,
                        65,
                        workshop -> ForecastProduct.make(workshop, FORECAST, FORECAST_ISSUED)),
                new Product(
                        "experiments",
                        List.of(EXPERIMENTS),
                        "what the shipped sweeps and searches print, with the words between",
                        List.of("sweeps under scenarios/experiments", "searches under scenarios/searches", EXPERIMENTS),
                        EXACT,
                        1_800,
                        workshop -> CommandProducts.transcript(workshop, EXPERIMENTS)));
    }

    /** What belongs to one machine. */
    private static List<Product> measured() {
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

    /** A product that is one page: its text is the recipe. */
    private static Page page(String name, String about) {
        return new Page(name, about, List.of());
    }

    /** The words of a page that are known before its recipe. */
    private record Page(String name, String about, List<String> inputs) {
        Page from(String... names) {
            return new Page(name, about, List.of(names));
        }

        Product made(int seconds, Text text) {
            String file = name + ".md";
            return new Product(
                    name,
                    List.of(file),
                    about,
                    inputs,
                    EXACT,
                    seconds,
                    workshop -> Workshop.page(file, text.of(workshop)));
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
