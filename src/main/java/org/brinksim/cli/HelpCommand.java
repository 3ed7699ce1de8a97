package org.brinksim.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brink help}: the help of the program or of one command; the same as {@code --help} after the command. */
@Command(
        name = "help",
        description = "Show the help of a command.",
        footer = {"%nExamples:", "  brink help run", "  brink help scenario check"})
final class HelpCommand implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Words of a command, for example scenario check.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec;

    /** Gives a command line and all commands below it the option {@code --help}. */
    static void offer(CommandLine line) {
        if (line.getCommandSpec().findOption("--help") == null) {
            line.getCommandSpec()
                    .addOption(OptionSpec.builder("-h", "--help")
                            .usageHelp(true)
                            .description("Show this help and exit.")
                            .build());
        }
        line.getSubcommands().values().forEach(HelpCommand::offer);
    }

    @Override
    public Integer call() throws Refusal {
        CommandLine line = spec.root().commandLine();
        for (String word : words) {
            CommandLine next = line.getSubcommands().get(word);
            if (next == null) {
                throw Refusal.invalid(Complaint.unknownCommand(word, line));
            }
            line = next;
        }
        line.usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
