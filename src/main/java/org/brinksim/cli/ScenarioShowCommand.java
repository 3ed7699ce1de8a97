package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.config.ScenarioText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink scenario show}: a scenario as it stands, or with everything it inherits. */
@Command(
        name = "show",
        description = "Print a scenario file, or the whole scenario with what it extends and the ids of its timeline.",
        footer = {
            "%nExamples:",
            "  brink scenario show kyrgyzstan-tajikistan",
            "  brink scenario show --resolved june-2021 --set calendar.end=2021-06-30"
        })
final class ScenarioShowCommand implements Callable<Integer> {
    private final Path folder;

    @Parameters(paramLabel = "SCENARIO", description = "Name or path of a scenario.")
    private String scenario = "";

    @Option(names = "--resolved", description = "Print it as one file without extends, with the id of every entry.")
    private boolean resolved;

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = "Change a value; only with --resolved.")
    private List<String> sets = List.of();

    @Mixin
    private Answer answer = new Answer();

    ScenarioShowCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        if (!resolved) {
            return showFile();
        }
        Reading reading = ScenarioReader.read(scenario, folder, sets);
        if (reading instanceof Reading.Refused refused) {
            return answer.refuse(refused.problems());
        }
        return shown(((Reading.Accepted) reading).whole());
    }

    private int showFile() {
        if (!sets.isEmpty()) {
            return answer.refuse("--set changes what --resolved prints; give both", ExitCode.INVALID_INPUT);
        }
        ScenarioText file = ScenarioText.read(scenario, folder);
        return file.problems().isEmpty() ? shown(file.text()) : answer.refuse(file.problems());
    }

    private int shown(String text) {
        if (answer.isJson()) {
            answer.json(JsonNodeFactory.instance
                    .objectNode()
                    .put("scenario", scenario)
                    .put("yaml", text));
        } else {
            answer.text(text.endsWith("\n") ? text : text + "\n");
        }
        return ExitCode.DONE.number();
    }
}
