package org.brinksim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.config.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the program says on standard error when a command cannot be carried out, and the exit code for it. */
final class Complaint {
    private Complaint() {}

    /** A command line that is not valid: what is wrong, and where the help is. */
    static int ofWords(ParameterException wrong, String[] words) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(reason(wrong, line));
        err.println("For the allowed words: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.INVALID_INPUT.number();
    }

    /** A command that failed: for a reason the user can mend, for a file, or through a fault of the program. */
    static int ofFailure(Exception cause, CommandLine line, ParseResult words) {
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

    /** That there is no such command, and which one may have been meant. */
    static String unknownCommand(String word, CommandLine line) {
        return "no command \"" + word + "\""
                + Nearest.hint(word, line.getSubcommands().keySet());
    }

    private static String reason(ParameterException wrong, CommandLine line) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), line);
        }
        ArgSpec spec = wrong.getArgSpec();
        if (spec == null || wrong.getValue() == null) {
            return String.valueOf(wrong.getMessage());
        }
        return name(spec) + ": " + wrong.getValue() + "; allowed is " + allowed(spec);
    }

    private static String unmatched(String word, CommandLine line) {
        if (word.startsWith("-") && word.length() > 1) {
            return "no option " + word + " of " + line.getCommandSpec().qualifiedName()
                    + Nearest.hint(word.split("=", 2)[0], options(line));
        }
        return line.getSubcommands().isEmpty() ? "too many words: " + word : unknownCommand(word, line);
    }

    private static Collection<String> options(CommandLine line) {
        Collection<String> names = new TreeSet<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }

    private static String name(ArgSpec spec) {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    private static String allowed(ArgSpec spec) {
        if (spec.type().isEnum()) {
            return Stream.of(spec.type().getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        boolean whole =
                List.of(int.class, Integer.class, long.class, Long.class).contains(spec.type());
        return whole ? "a whole number up to 2147483647" : "a number";
    }
}
