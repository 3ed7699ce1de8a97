package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.config.ShippedScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code brink scenario list}: the scenarios at hand. */
@Command(
        name = "list",
        description = "List the scenarios that come with the program and those in ./scenarios.",
        footer = {"%nExamples:", "  brink scenario list", "  brink scenario list --json"})
final class ScenarioListCommand implements Callable<Integer> {
    private static final String FOLDER = "scenarios";

    private final Path folder;

    @Mixin
    private Answer answer = new Answer();

    ScenarioListCommand(Path folder) {
        this.folder = folder;
    }

    private record Line(String group, String name, String title) {}

    @Override
    public Integer call() throws IOException {
        List<Line> lines = new ArrayList<>();
        ShippedScenarios.names().forEach(name -> lines.add(line("shipped", name, ScenarioReader.readShipped(name))));
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

    private static Line line(String group, String name, Reading reading) {
        String title = reading instanceof Reading.Accepted accepted
                ? accepted.scenario().title()
                : "not valid: brink scenario check " + name;
        return new Line(group, name, title);
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
        for (String group : lines.stream().map(Line::group).distinct().toList()) {
            answer.line(group);
            answer.columns(lines.stream()
                    .filter(line -> line.group().equals(group))
                    .map(line -> List.of("", line.name(), line.title()))
                    .toList());
        }
    }

    private void printJson(List<Line> lines) {
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        lines.forEach(line -> json.addObject()
                .put("group", line.group())
                .put("name", line.name())
                .put("title", line.title()));
        answer.json(json);
    }
}
