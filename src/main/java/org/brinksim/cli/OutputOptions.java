package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.brinksim.output.Contents;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say what is written of runs and where, the same for all commands that keep runs. */
final class OutputOptions {
    @Mixin
    private FolderOptions folder = new FolderOptions();

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            description = "Write the daily series of the first N replicates (default: ${DEFAULT-VALUE}).")
    private int trajectories;

    @Option(
            names = "--events",
            paramLabel = "N",
            arity = "0..1",
            fallbackValue = "1",
            description = "Write every event of the first N replicates (without N: 1; default: none).")
    private int events;

    @Option(names = "--episodes", description = "Write a table of all episodes.")
    private boolean episodes;

    FolderOptions folder() {
        return folder;
    }

    /** Formats of the charts, none for no charts. */
    Set<String> charts() {
        return folder.charts();
    }

    /** What the folder shall hold; the options have no problems. */
    Contents contents(double level) {
        return new Contents(folder.format(), level, true, trajectories, events, episodes, true);
    }

    /** What the folder of a sweep shall hold: without tables of places, with daily series when they are wanted. */
    Contents ofSweep(double level, boolean series) {
        return new Contents(folder.format(), level, series, trajectories, events, episodes, false);
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems() {
        List<String> problems = new ArrayList<>(folder.problems());
        if (trajectories < 0) {
            problems.add("--trajectories: " + trajectories + "; allowed is 0 or more");
        }
        if (events < 0) {
            problems.add("--events: " + events + "; allowed is 0 or more");
        }
        return problems;
    }

    /** The options that decide on the results, as words of a command. */
    List<String> canonical() {
        List<String> words = new ArrayList<>(folder.tables());
        if (trajectories > 0) {
            words.addAll(List.of("--trajectories", Integer.toString(trajectories)));
        }
        if (events > 0) {
            words.add("--events=" + events);
        }
        if (episodes) {
            words.add("--episodes");
        }
        words.addAll(folder.drawn());
        return words;
    }
}
