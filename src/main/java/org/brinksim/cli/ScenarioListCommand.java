package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioGroup;
import org.brinksim.config.ScenarioReader;
import org.brinksim.config.ShippedScenarios;
import org.brinksim.config.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brink scenario list}: the scenarios at hand. */
@Command(
        name = "list",
        description = "List the scenarios that come with the program and those in ./scenarios.",
        footer = {"%nExamples:", "  brink scenario list", "  brink scenario list --long"})
final class ScenarioListCommand implements Callable<Integer> {
    private static final String FOLDER = "scenarios";
    private static final String SHIPPED = "shipped";

    private final Path folder;

    @Mixin
    private Answer answer = new Answer();

    ScenarioListCommand(Path folder) {
        this.folder = folder;
    }

    @Option(names = "--long", description = "Also print what each scenario asks.")
    private boolean isLong;

    private static final String SHIPPED_SWEEPS = "shipped: sweeps, for brink sweep";

    /** What stands in the list: where the scenario is found, its kind, its name, its title and what it asks. */
    private record Line(String place, String group, String name, String title, String question) {}

    @Override
    public Integer call() throws IOException {
        List<Line> lines = new ArrayList<>();
        ShippedScenarios.names().forEach(name -> lines.add(line(SHIPPED, name, ScenarioReader.readShipped(name))));
        lines.sort(Comparator.comparingInt(ScenarioListCommand::order));
        for (String name : ShippedScenarios.sweeps()) {
            SweepReader.about(name, folder)
                    .ifPresent(about ->
                            lines.add(new Line(SHIPPED_SWEEPS, "sweep", name, about.title(), about.question())));
        }
        for (String name : files()) {
            lines.add(line("in ./" + FOLDER, name, ScenarioReader.read(name, folder, List.of())));
        }
        if (answer.isJson()) {
            printJson(lines);
        } else {
            print(lines);
        }
        return ExitCode.DONE.number();
    }

    private static Line line(String place, String name, Reading reading) {
        if (!(reading instanceof Reading.Accepted accepted)) {
            return new Line(place, "", name, "not valid: brink scenario check " + name, "");
        }
        Reading.About about = accepted.about();
        String group = about.group() == null ? "" : about.group().key();
        return new Line(place, group, name, accepted.scenario().title(), about.question());
    }

    /** Groups in their order, scenarios without one last. */
    private static int order(Line line) {
        return group(line).map(ScenarioGroup::ordinal).orElse(ScenarioGroup.values().length);
    }

    private static Optional<ScenarioGroup> group(Line line) {
        return Stream.of(ScenarioGroup.values())
                .filter(candidate -> candidate.key().equals(line.group()))
                .findFirst();
    }

    private static String heading(Line line) {
        String group = line.place().equals(SHIPPED)
                ? group(line).map(found -> ": " + found.title()).orElse("")
                : "";
        return line.place() + group;
    }

    private List<String> files() throws IOException {
        if (!Files.isDirectory(folder.resolve(FOLDER))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
            return files.map(file -> FOLDER + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private void print(List<Line> lines) {
        Map<String, List<Line>> parts = lines.stream()
                .collect(Collectors.groupingBy(ScenarioListCommand::heading, LinkedHashMap::new, Collectors.toList()));
        parts.forEach((heading, part) -> {
            answer.line(heading);
            if (isLong) {
                part.forEach(this::printLong);
            } else {
                answer.columns(part.stream()
                        .map(line -> List.of("", line.name(), line.title()))
                        .toList());
            }
        });
    }

    private void printLong(Line line) {
        answer.line("  " + line.name() + ": " + line.title());
        if (!line.question().isEmpty()) {
            answer.line("      " + line.question());
        }
    }

    private void printJson(List<Line> lines) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> json.addObject()
                .put("place", line.place())
                .put("group", line.group())
                .put("name", line.name())
                .put("title", line.title())
                .put("question", line.question()));
        answer.json(json);
    }
}
