package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.output.Begun;
import org.brinksim.output.FolderReader;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.State;

/** Opens finished sweeps for commands that analyse them. */
final class AnalysedSweep {
    private static final String PREFIX = "m_";

    private AnalysedSweep() {}

    /**
     * A finished sweep.
     *
     * @param argument the folder as the user named it
     * @param maker the command that makes a sweep that suits the analysis
     * @throws Refusal if it is no result folder, holds no sweep, or is not finished
     */
    static SweepFolder open(Services services, Path argument, String maker) throws Refusal, IOException {
        FolderReader reader = Folders.open(services, argument);
        if (!reader.isSweep()) {
            throw Refusal.invalid(argument + " holds no sweep; name a folder made by: " + maker);
        }
        if (!reader.isComplete()) {
            Begun.State state = Begun.of(reader).state();
            throw Refusal.invalid(
                    state == Begun.State.PART_MADE
                            ? argument + " holds part " + reader.shard() + " of a sweep; put the parts together with"
                                    + " brink merge"
                            : Recorded.incomplete(argument));
        }
        try {
            return SweepFolder.open(reader);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.invalid(argument + ": its manifest cannot be used: " + damaged.getMessage());
        }
    }

    /** The columns of metrics that its runs have. */
    static List<String> metrics(SweepFolder sweep) {
        List<State> states =
                sweep.origin().states().stream().map(id -> new State(id, id)).toList();
        return Metric.names(states);
    }

    /**
     * The columns of metrics that were named, with or without their {@code m_}, each once; without a name those that the sweep asks about.
     *
     * @throws Refusal if the runs have no such metric
     */
    static List<String> metrics(SweepFolder sweep, List<String> named) throws Refusal {
        List<String> known = metrics(sweep);
        List<String> columns = (named.isEmpty() ? sweep.topic().metrics() : named)
                .stream()
                        .map(name -> name.startsWith(PREFIX) ? name : PREFIX + name)
                        .distinct()
                        .toList();
        for (String column : columns) {
            if (!known.contains(column)) {
                throw Refusal.invalid("--metric: " + column + "; allowed are " + String.join(", ", known));
            }
        }
        return columns;
    }
}
