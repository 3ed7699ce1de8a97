package org.brinksim.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a command speaks: data on standard output, talk on standard error. */
final class Talk {
    /** When to colour. */
    enum Color {
        /** On a terminal, unless NO_COLOR is set. */
        AUTO(Ansi.AUTO),
        /** Always. */
        ALWAYS(Ansi.ON),
        /** Never. */
        NEVER(Ansi.OFF);

        private final Ansi ansi;

        Color(Ansi ansi) {
            this.ansi = ansi;
        }
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "Say nothing but errors and the path of the results.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say more; show where an error inside the program came from.")
    private boolean verbose;

    @Option(names = "--json", description = "Print a summary for machines on standard output.")
    private boolean json;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never (default: auto).")
    private Color color = Color.AUTO;

    boolean isJson() {
        return json;
    }

    boolean isQuiet() {
        return quiet;
    }

    boolean isVerbose() {
        return verbose;
    }

    /** Prints data. */
    void data(String text) {
        PrintWriter out = line().getOut();
        out.println(text);
        out.flush();
    }

    /** Says something, unless quiet. */
    void say(String text) {
        if (!quiet) {
            insist(text);
        }
    }

    /** Says something even when quiet. */
    void insist(String text) {
        PrintWriter err = line().getErr();
        err.println(text);
        err.flush();
    }

    /** A text in bold where colours are wanted. */
    String bold(String text) {
        return color.ansi.enabled() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    PrintWriter out() {
        return line().getOut();
    }

    /** The words after the program's name, as given. */
    List<String> arguments() {
        return List.copyOf(spec.root().commandLine().getParseResult().originalArgs());
    }

    private CommandLine line() {
        return spec.commandLine();
    }
}
