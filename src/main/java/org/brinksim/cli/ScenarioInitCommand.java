package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brinksim.config.Starter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code brink scenario init}: writes a commented scenario to start from. */
@Command(
        name = "init",
        description = "Write a commented scenario of an invented border, to start from.",
        footer = {"%nExamples:", "  brink scenario init", "  brink scenario init caucasus"})
final class ScenarioInitCommand implements Callable<Integer> {
    private static final String ENDING = ".yaml";

    private final Path folder;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "my-border",
            description = "Name of the scenario; the file is NAME.yaml (default: ${DEFAULT-VALUE}).")
    private String name = "";

    @Mixin
    private Answer answer = new Answer();

    ScenarioInitCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public Integer call() {
        String plain = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        Optional<String> text = Starter.named(plain);
        if (text.isEmpty()) {
            String message = "\"" + name + "\" cannot name a scenario; allowed are " + Starter.names();
            return answer.refuse(message, ExitCode.INVALID_INPUT);
        }
        return written(plain + ENDING, text.get());
    }

    private int written(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException taken) {
            return answer.refuse(file + " exists already; give another name", ExitCode.OUTPUT_BLOCKED);
        } catch (IOException blocked) {
            String reason = blocked.getClass().getSimpleName();
            return answer.refuse(file + " cannot be written: " + reason, ExitCode.OUTPUT_BLOCKED);
        }
        if (answer.isJson()) {
            answer.json(JsonNodeFactory.instance.objectNode().put("file", file));
        } else {
            answer.line("wrote " + file + "; next: brink run " + file);
        }
        return ExitCode.DONE.number();
    }
}
