package org.brinksim.cli;

import static org.brinksim.cli.Product.Kind.EXACT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.config.CalibrationReader;
import org.brinksim.config.CalibrationReading;
import org.brinksim.output.reference.ReferenceTables;
import org.brinksim.output.reference.ValidationPage;

/** The fits to the record, what they are worth, and the page about it. */
final class FitProducts {
    /** Worlds of the bank that synthetic worlds are fitted by. */
    static final int BANK = 200_000;

    private static final int QUICK_BANK = 400;
    private static final int RUNS = 1_000;
    private static final String BOTH = "both";
    private static final String BLIND = "2021-only";
    private static final String VALIDATION = "validation";
    private static final String VERDICT = "verdict.txt";
    private static final String PAGE = "validation.md";
    private static final String CHARTS = "charts.png";
    /** The settings of a fit that is only to show the form. */
    private static final Map<String, Integer> THINNED =
            Map.of("population", 40, "pool", 80, "wave_worlds", 400, "generations", 2);

    private static final List<String> FIT = List.of(
            "calibration.yaml",
            "columns.csv",
            "posterior.csv",
            "prior.csv",
            "waves.csv",
            "implausibility.csv",
            "generations.csv",
            "summaries.csv");
    private static final List<String> TRUST =
            List.of("sbc.csv", "sbc_tests.csv", "recovery.csv", "coverage.csv", "identified.csv");
    private static final List<String> JUDGED = List.of(
            "scorecard.csv", "scores.csv", "reliability.csv", "discrimination.csv", "coverage.csv", "ablation.csv");

    private FitProducts() {}

    /** The products in the order in which one needs another. */
    static List<Product> all() {
        return List.of(
                fit(BOTH, "fit to all of the record, and rival structures", 1_200, with(FIT, "rivals.csv"), "--rivals"),
                fit(BLIND, "fit to what was known by 30 September 2021", 900, FIT),
                new Product(
                        "trust",
                        below(calibration(BOTH), TRUST),
                        "whether worlds of known truth are recovered",
                        List.of(calibrations(BOTH)),
                        EXACT,
                        5_000,
                        FitProducts::trust),
                new Product(
                        VALIDATION,
                        below(VALIDATION, with(JUDGED, VERDICT)),
                        "patterns, scores, probabilities, coverage and ablation",
                        List.of("calibration-both", "calibration-2021-only", "evidence tables"),
                        EXACT,
                        600,
                        FitProducts::validation),
                new Product(
                        "validation-page",
                        List.of(PAGE),
                        "what holds, what fails, what is not identified",
                        List.of("calibration-both", "calibration-2021-only", "trust", VALIDATION),
                        EXACT,
                        1,
                        FitProducts::page),
                charts("calibration-charts", calibration(BOTH), List.of("calibration-both", "trust")),
                charts("validation-charts", VALIDATION, List.of(VALIDATION)));
    }

    private static Product fit(String name, String about, int seconds, List<String> files, String... options) {
        return new Product(
                "calibration-" + name,
                below(calibration(name), files),
                about,
                List.of(calibrations(name), "evidence tables"),
                EXACT,
                seconds,
                workshop -> calibrated(workshop, name, files, options));
    }

    private static Product charts(String name, String folder, List<String> inputs) {
        return new Product(
                name,
                List.of(folder + "/" + CHARTS),
                "charts of " + folder + " on one sheet",
                inputs,
                EXACT,
                30,
                workshop -> sheet(workshop, folder));
    }

    private static String calibration(String name) {
        return "calibration/" + name;
    }

    private static String calibrations(String name) {
        return "scenarios/calibrations/" + name + ".yaml";
    }

    private static List<String> with(List<String> files, String another) {
        return Stream.concat(files.stream(), Stream.of(another)).toList();
    }

    private static List<String> below(String folder, List<String> files) {
        return files.stream().map(file -> folder + "/" + file).toList();
    }

    private static Map<String, byte[]> calibrated(Workshop workshop, String name, List<String> files, String... options)
            throws Refusal, IOException {
        List<String> words = new ArrayList<>(List.of("calibrate", workshop.quick() ? thinned(workshop, name) : name));
        words.addAll(List.of(options));
        workshop.brink(words.toArray(String[]::new));
        return collected(workshop, name, calibration(name), files);
    }

    /** The name of a copy of a shipped calibration that needs few worlds. */
    private static String thinned(Workshop workshop, String name) throws Refusal, IOException {
        Path folder = workshop.services().folder();
        if (!(CalibrationReader.read(name, folder) instanceof CalibrationReading.Accepted accepted)) {
            throw Refusal.invalid("the shipped calibration " + name + " is not accepted");
        }
        String text = accepted.spec().yaml();
        for (Map.Entry<String, Integer> setting : THINNED.entrySet()) {
            text = text.replaceFirst(
                    "(?m)^" + setting.getKey() + ": .*$", setting.getKey() + ": " + setting.getValue());
        }
        Files.writeString(folder.resolve(name + ".yaml"), text);
        return name + ".yaml";
    }

    private static Map<String, byte[]> collected(Workshop workshop, String made, String folder, List<String> files)
            throws IOException {
        Path results = workshop.services().folder().resolve("results").resolve(made);
        Map<String, byte[]> collected = new LinkedHashMap<>();
        for (String file : files) {
            collected.put(folder + "/" + file, Files.readAllBytes(results.resolve(file)));
        }
        return collected;
    }

    private static Map<String, byte[]> trust(Workshop workshop) throws Refusal, IOException {
        return calibrated(workshop, BOTH, TRUST, "--bank", Integer.toString(workshop.quick() ? QUICK_BANK : BANK));
    }

    /** Judges the model; a pattern that fails is a result like any other. */
    private static Map<String, byte[]> validation(Workshop workshop) throws Refusal, IOException {
        String verdict = workshop.brink(
                EnumSet.of(ExitCode.DONE, ExitCode.GOAL_NOT_REACHED),
                "validate",
                BOTH,
                "--blind",
                BLIND,
                "-r",
                Integer.toString(workshop.runs(RUNS)));
        Map<String, byte[]> files = new LinkedHashMap<>(collected(workshop, VALIDATION, VALIDATION, JUDGED));
        files.putAll(Workshop.page(VALIDATION + "/" + VERDICT, verdict));
        return files;
    }

    private static Map<String, byte[]> page(Workshop workshop) throws Refusal, IOException {
        for (String file : ReferenceTables.needed()) {
            if (!Files.isRegularFile(workshop.committed().resolve(file))) {
                throw Refusal.invalid(workshop.committed().resolve(file) + " is missing; make it with: brink reproduce "
                        + VALIDATION);
            }
        }
        return Workshop.page(PAGE, ValidationPage.text(new ReferenceTables(workshop.committed()), BANK));
    }

    /** The charts of committed tables. */
    private static Map<String, byte[]> sheet(Workshop workshop, String folder) throws Refusal, IOException {
        Path tables = workshop.committed().resolve(folder).toAbsolutePath();
        workshop.brink("chart", tables.toString(), "--sheet", CHARTS);
        return Map.of(
                folder + "/" + CHARTS,
                Files.readAllBytes(workshop.services().folder().resolve(CHARTS)));
    }
}
