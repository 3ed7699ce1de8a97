package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.brinksim.output.Storage;
import org.brinksim.output.report.ResultPages;
import org.brinksim.simulation.Simulation;
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
        footer = {"%nFirst command:", "  brink run kyrgyzstan-tajikistan"})
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

    /** Command line of the program itself. */
    static CommandLine commandLine() {
        return commandLine(services());
    }

    private static Services services() {
        return new Services(
                new ScenarioFiles(Path.of("")),
                scenario -> new Simulation(scenario)::run,
                (folder, formats) -> new ResultPages(folder).write(ChartFormats.of(formats)),
                Storage.files(),
                System.getenv(),
                Clock.systemUTC(),
                Path.of(""));
    }

    /**
     * Command line with every command attached.
     *
     * @param services what the commands work with
     */
    static CommandLine commandLine(Services services) {
        CommandLine brink = new CommandLine(new Main())
                .addSubcommand(new RunCommand(services))
                .addSubcommand(new ExplainCommand(services))
                .addSubcommand(new ReplayCommand(services))
                .addSubcommand(new VerifyCommand(services))
                .addSubcommand(new BenchCommand(services))
                .addSubcommand(new ChartCommand(services.folder()))
                .addSubcommand(new ReportCommand(services.folder()))
                .addSubcommand(ScenarioCommand.in(Path.of("")))
                .addSubcommand(new ParametersCommand())
                .addSubcommand(new MetricsCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new CommandLine.HelpCommand());
        Groups.show(brink);
        return brink.setCaseInsensitiveEnumValuesAllowed(true).setExecutionExceptionHandler(Main::fail);
    }

    private static int fail(Exception cause, CommandLine line, CommandLine.ParseResult words) {
        if (cause instanceof Refusal refusal) {
            refusal.lines().forEach(line.getErr()::println);
            return refusal.code().number();
        }
        if (cause instanceof IOException unreadable) {
            line.getErr().println(Failures.reason(unreadable));
            return ExitCode.INVALID_INPUT.number();
        }
        line.getErr().println("Brink failed through a fault of its own: " + cause);
        if (words.expandedArgs().stream().anyMatch(List.of("-v", "--verbose")::contains)) {
            Failures.trace(cause).forEach(line.getErr()::println);
        } else {
            line.getErr()
                    .println("Run it again with -v to see where, and report it with the command and the scenario.");
        }
        return ExitCode.BUG.number();
    }

    /** Prints the usage: what bare {@code brink} does. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
