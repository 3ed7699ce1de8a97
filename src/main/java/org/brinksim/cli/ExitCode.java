package org.brinksim.cli;

import java.util.stream.Stream;

/** Exit code of the program: the one place that gives each outcome its number. */
public enum ExitCode {
    /** The command did what was asked. */
    DONE(0),
    /** The program failed through a fault of its own. */
    BUG(1),
    /** The command line or an input file is not valid; nothing was written. */
    INVALID_INPUT(2),
    /** The command finished, but some runs failed. */
    RUNS_FAILED(3),
    /** Recomputed results differ from the recorded ones. */
    MISMATCH(4),
    /** The command finished, but the goal it was given was not reached. */
    GOAL_NOT_REACHED(5),
    /** The output folder has content already, or cannot be written. */
    OUTPUT_BLOCKED(6),
    /** The user interrupted the command (SIGINT). */
    INTERRUPTED(130),
    /** The system asked the command to end (SIGTERM). */
    TERMINATED(143);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The exit code of a number. */
    static ExitCode of(int number) {
        return Stream.of(values())
                .filter(code -> code.number == number)
                .findFirst()
                .orElse(BUG);
    }

    /** Number handed to the operating system, 0 to 255. */
    public int number() {
        return number;
    }
}
