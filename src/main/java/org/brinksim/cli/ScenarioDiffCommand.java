package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.config.Difference;
import org.brinksim.config.Problem;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brink scenario diff}: what two scenarios do not agree on. */
@Command(
        name = "diff",
        description = "Print the paths on which two resolved scenarios differ, with both values.",
        footer = {
            "%nExamples:",
            "  brink scenario diff kyrgyzstan-tajikistan june-2021",
            "  brink scenario diff my-border.yaml my-variant.yaml --json"
        })
final class ScenarioDiffCommand implements Callable<Integer> {
    private final Path folder;

    @Parameters(index = "0", paramLabel = "A", description = "Name or path of a scenario.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "Name or path of another.")
    private String second = "";

    @Mixin
    private Answer answer = new Answer();

    ScenarioDiffCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        Reading before = ScenarioReader.read(first, folder, List.of());
        Reading after = ScenarioReader.read(second, folder, List.of());
        if (before instanceof Reading.Accepted one && after instanceof Reading.Accepted other) {
            print(Difference.between(one.whole(), other.whole()));
            return ExitCode.DONE.number();
        }
        List<Problem> problems = new ArrayList<>();
        for (Reading reading : List.of(before, after)) {
            if (reading instanceof Reading.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        return answer.refuse(problems);
    }

    private void print(List<Difference> differences) {
        if (answer.isJson()) {
            ArrayNode json = JsonNodeFactory.instance.arrayNode();
            differences.forEach(difference -> json.addObject()
                    .put("path", difference.path())
                    .put("before", difference.before())
                    .put("after", difference.after()));
            answer.json(json);
        } else if (differences.isEmpty()) {
            answer.line("no differences");
        } else {
            differences.forEach(difference -> answer.line(
                    difference.path() + ": " + shown(difference.before()) + " -> " + shown(difference.after())));
        }
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
