package org.brinksim.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.brinksim.output.Storage;
import org.brinksim.output.report.ResultPages;
import org.brinksim.simulation.Simulations;
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
        footer = {"%nFirst command:", "  brink run kyrgyzstan-tajikistan", "%nHelp of a command: brink run --help"})
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
        StandardOutput output = StandardOutput.open();
        CommandLine brink = commandLine().setOut(output.writer());
        int code = brink.execute(arguments);
        brink.getOut().flush();
        System.exit(output.lost().map(reason -> complain(brink, reason)).orElse(code));
    }

    private static int complain(CommandLine brink, String reason) {
        brink.getErr().println("standard output cannot be written: " + reason);
        return ExitCode.OUTPUT_BLOCKED.number();
    }

    /** Command line of the program itself. */
    static CommandLine commandLine() {
        return commandLine(services());
    }

    private static Services services() {
        Simulations simulations = new Simulations();
        return new Services(
                new ScenarioFiles(Path.of("")),
                scenario -> simulations.of(scenario)::run,
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
                .addSubcommand(new CompareCommand(services))
                .addSubcommand(new ExplainCommand(services))
                .addSubcommand(new SweepCommand(services))
                .addSubcommand(new SensitivityCommand(services))
                .addSubcommand(new DiscoverCommand(services))
                .addSubcommand(new OptimizeCommand(services))
                .addSubcommand(new CalibrateCommand(services))
                .addSubcommand(new ValidateCommand(services))
                .addSubcommand(new ReproduceCommand(services))
                .addSubcommand(new ReplayCommand(services))
                .addSubcommand(new ResumeCommand(services))
                .addSubcommand(new MergeCommand(services))
                .addSubcommand(new StatusCommand(services))
                .addSubcommand(new SlurmCommand(services))
                .addSubcommand(new VerifyCommand(services))
                .addSubcommand(new BenchCommand(services))
                .addSubcommand(new ChartCommand(services.folder()))
                .addSubcommand(new ReportCommand(services.folder()))
                .addSubcommand(ScenarioCommand.in(Path.of("")))
                .addSubcommand(new ParametersCommand())
                .addSubcommand(new MetricsCommand())
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new CompletionCommand())
                .addSubcommand(new HelpCommand());
        Groups.show(brink);
        HelpCommand.offer(brink);
        return brink.setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Complaint::ofWords)
                .setExecutionExceptionHandler(Complaint::ofFailure);
    }

    /** Prints the usage: what bare {@code brink} does. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
