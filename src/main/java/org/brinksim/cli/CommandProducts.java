package org.brinksim.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.output.reference.Transcript;
import org.brinksim.scenario.NestedModel;

/** Products that are what commands of this program print or write. */
final class CommandProducts {
    private static final String BASE = TableProducts.BASE;
    private static final int RUNS = 1_000;
    private static final double KILOBYTE = 1_000;
    private static final int GOLDEN_RUNS = 50;
    /** Tells nothing when the command is not the first thing that its Java machine does. */
    private static final String START_UP = "start of the Java machine";

    private CommandProducts() {}

    /** The tables of a small ensemble of the base scenario. */
    static Map<String, byte[]> golden(Workshop workshop) throws Refusal, IOException {
        run(workshop, BASE, workshop.runs(GOLDEN_RUNS));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String file : Products.GOLDEN) {
            files.put(
                    "golden/" + file, Files.readAllBytes(folder(workshop, BASE).resolve(file)));
        }
        return files;
    }

    /** The charts of an ensemble of the base scenario on one sheet. */
    static Map<String, byte[]> charts(Workshop workshop) throws Refusal, IOException {
        run(workshop, BASE, workshop.runs(RUNS));
        workshop.brink("chart", "results/" + BASE, "--sheet", "charts.png");
        return Map.of(
                "charts.png", Files.readAllBytes(workshop.services().folder().resolve("charts.png")));
    }

    /** The story of the worst run of each scenario. */
    static Map<String, byte[]> explain(Workshop workshop) throws Refusal, IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String scenario : Products.TOLD) {
            run(workshop, scenario, workshop.runs(RUNS));
            String story = workshop.brink("explain", "results/" + scenario, "worst", "--markdown");
            files.putAll(Workshop.page("explain/" + scenario + ".md", story));
        }
        return files;
    }

    private static void run(Workshop workshop, String scenario, int runs) throws Refusal {
        workshop.brink("run", scenario, "-r", Integer.toString(runs), "--no-charts");
    }

    private static Path folder(Workshop workshop, String scenario) {
        return workshop.services().folder().resolve("results").resolve(scenario);
    }

    /** A page whose commands are run again; its words stay. */
    static Map<String, byte[]> transcript(Workshop workshop, String file) throws Refusal, IOException {
        StringBuilder page = new StringBuilder();
        String printed = "";
        for (Transcript.Part part :
                Transcript.of(Files.readString(workshop.committed().resolve(file)))) {
            if (part.isCommands()) {
                for (Transcript.Statement statement : part.statements()) {
                    printed = workshop.brink(words(workshop, statement));
                }
            }
            page.append(part.isOutput() ? part.with(printed) : part.text());
        }
        return Workshop.page(file, page.toString());
    }

    /** The words of a command after the program's name; a quick page makes one replicate of every design point of a sweep. */
    private static String[] words(Workshop workshop, Transcript.Statement statement) throws Refusal {
        List<String> words = new ArrayList<>(List.of(statement.text().strip().split("\\s+")));
        if (!words.remove(0).equals("./brink")) {
            throw Refusal.invalid(statement.text().strip() + "; allowed is a command of ./brink");
        }
        if (workshop.quick() && words.get(0).equals("sweep")) {
            words.addAll(List.of("-r", "2"));
        }
        return words.toArray(String[]::new);
    }

    /** Speed on this machine. */
    static Map<String, byte[]> bench(Workshop workshop) throws Refusal, IOException {
        int rounds = workshop.quick() ? 1 : 5;
        StringBuilder page = new StringBuilder(
                "# Speed\n\nMade by `brink reproduce bench`, which runs `brink bench --rounds " + rounds
                        + "`. Figures belong to one machine at one time; the ratios are what carries over.\n\n```text\n");
        workshop.brink("bench", BASE, "--rounds", Integer.toString(rounds))
                .lines()
                .filter(line -> !line.contains(START_UP))
                .forEach(line -> page.append(line).append('\n'));
        page.append(
                        "```\n\nWhere the time goes: the nested models of the same scenario, each by `brink bench --rounds ")
                .append(workshop.quick() ? 1 : 3)
                .append(" --seconds 0.6 --warm-up 2` on a file that extends the base and\nnames the model.\n\n")
                .append(
                        "| Model | Runs a second | Ratio to idle schedule | kB asked for per run |\n|---|---|---|---|\n");
        for (NestedModel model : NestedModel.values()) {
            page.append(nested(workshop, model));
        }
        return Workshop.page("bench.md", page.toString());
    }

    private static String nested(Workshop workshop, NestedModel model) throws Refusal, IOException {
        String name = "bench-" + model.name().toLowerCase(Locale.ROOT);
        Files.writeString(
                workshop.services().folder().resolve(name + ".yaml"),
                Stream.of("schema: 1", "name: " + name, "extends: " + BASE, "model: " + model.name())
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
        String json = workshop.brink(
                "bench",
                name,
                "--rounds",
                workshop.quick() ? "1" : "3",
                "--seconds",
                "0.6",
                "--warm-up",
                "2",
                "--json");
        JsonNode result = new ObjectMapper().readTree(json);
        return String.format(
                Locale.ROOT,
                "| %s | %,.0f | %.2f | %,.0f |\n",
                model.name(),
                result.at("/runs_per_second_metrics/median").asDouble(),
                result.at("/ratio_metrics_idle/median").asDouble(),
                result.at("/bytes_per_run").asDouble() / KILOBYTE);
    }
}
