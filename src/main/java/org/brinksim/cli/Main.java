package org.brinksim.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code brink} program. */
@Command(
        name = "brink",
        description = "Agent-based simulator of interstate border-conflict escalation.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = CommandLine.HelpCommand.class)
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    private Main() {}

    /**
     * Runs one command and ends the Java process with its exit code.
     *
     * @param arguments the words after the program's name
     */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** Command line with every command attached. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .addSubcommand(ScenarioCommand.in(Path.of("")))
                .addSubcommand(new ParametersCommand())
                .addSubcommand(new MetricsCommand())
                .addSubcommand(new SchemaCommand());
    }

    /** Prints the usage: what bare {@code brink} does. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
