package org.brinksim.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code brink scenario}: finds, shows, checks, compares and starts scenarios. */
@Command(
        name = "scenario",
        description = "Find, show, check, compare and start scenarios.",
        footer = {"%nExamples:", "  brink scenario list", "  brink scenario check my-border.yaml"})
final class ScenarioCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private ScenarioCommand() {}

    /**
     * The command with its subcommands.
     *
     * @param folder what relative paths start from
     */
    static CommandLine in(Path folder) {
        return new CommandLine(new ScenarioCommand())
                .addSubcommand(new ScenarioListCommand(folder))
                .addSubcommand(new ScenarioShowCommand(folder))
                .addSubcommand(new ScenarioCheckCommand(folder))
                .addSubcommand(new ScenarioDiffCommand(folder))
                .addSubcommand(new ScenarioInitCommand(folder));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
