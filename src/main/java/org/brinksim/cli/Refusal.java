package org.brinksim.cli;

import java.util.List;

/** A command that cannot go on for a reason the user can mend: what to say, and the exit code. */
final class Refusal extends Exception {
    private final ExitCode code;
    private final List<String> lines;

    Refusal(ExitCode code, List<String> lines) {
        super(String.join("\n", lines));
        this.code = code;
        this.lines = List.copyOf(lines);
    }

    Refusal(ExitCode code, String line) {
        this(code, List.of(line));
    }

    static Refusal invalid(String line) {
        return new Refusal(ExitCode.INVALID_INPUT, line);
    }

    ExitCode code() {
        return code;
    }

    List<String> lines() {
        return lines;
    }
}
