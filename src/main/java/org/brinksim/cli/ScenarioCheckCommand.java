package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.config.Problem;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink scenario check}: everything that is wrong with scenarios. */
@Command(
        name = "check",
        description = "Check scenarios and print every problem with its place.",
        footer = {
            "%nExamples:",
            "  brink scenario check my-border.yaml",
            "  brink scenario check kyrgyzstan-tajikistan --set parameters.excitation=0.4"
        })
final class ScenarioCheckCommand implements Callable<Integer> {
    private final Path folder;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Names or paths of scenarios.")
    private List<String> scenarios = List.of();

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value before checking.")
    private List<String> sets = List.of();

    @Mixin
    private Answer answer = new Answer();

    ScenarioCheckCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        ArrayNode json = JsonNodeFactory.instance.arrayNode();
        for (String name : scenarios) {
            Reading reading = ScenarioReader.read(name, folder, sets);
            List<Problem> found = reading instanceof Reading.Refused refused ? refused.problems() : List.of();
            problems.addAll(found);
            json.add(json(name, found));
            if (reading instanceof Reading.Accepted accepted && !answer.isJson()) {
                answer.line(name + ": ok, " + counts(accepted.scenario()));
            }
        }
        if (answer.isJson()) {
            answer.json(json);
            return (problems.isEmpty() ? ExitCode.DONE : ExitCode.INVALID_INPUT).number();
        }
        return problems.isEmpty() ? ExitCode.DONE.number() : answer.refuse(problems);
    }

    private static String counts(Scenario scenario) {
        long unsourced = scenario.figures().stream()
                .filter(figure -> figure.source().isEmpty())
                .count();
        return "days " + scenario.calendar().days() + ", sectors "
                + scenario.sectors().size() + ", segments "
                + scenario.segments().size() + ", patrons " + scenario.patrons().size() + ", organisations "
                + scenario.organisations().size() + ", timeline entries "
                + scenario.timeline().size() + ", numbers " + scenario.figures().size() + " (without a source "
                + unsourced + ")";
    }

    private static ObjectNode json(String name, List<Problem> problems) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("scenario", name).put("ok", problems.isEmpty());
        ArrayNode list = json.putArray("problems");
        problems.forEach(problem -> list.addObject()
                .put("file", problem.file())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("path", problem.path())
                .put("message", problem.message()));
        return json;
    }
}
