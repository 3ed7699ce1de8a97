package org.brinksim.output.chart;

import java.util.List;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.Origin;
import org.brinksim.output.observed.SourceKeys;

/** The line under each chart that says where its numbers come from. */
final class SourceLine {
    private SourceLine() {}

    static String of(FinishedFolder folder, String note, List<String> keys) {
        Origin from = folder.origin();
        StringBuilder line = new StringBuilder("Simulation: scenario " + from.name() + ", " + from.start() + " to "
                + from.end() + ", n = " + Rounded.plain(folder.runs().size()) + " runs, seed " + from.seed()
                + ", Brink " + from.version() + ". ");
        line.append(note);
        if (!keys.isEmpty()) {
            line.append(" Record: ").append(SourceKeys.brief(keys)).append('.');
        }
        return line.toString();
    }

    /** What varies between the runs, in words. */
    static String uncertainty(FinishedFolder folder) {
        return switch (folder.origin().uncertainty()) {
            case "prior" -> "Runs differ by chance and by parameters drawn from their priors.";
            case "posterior" -> "Runs differ by chance and by parameters drawn from the posterior.";
            default -> "Runs differ by chance alone; parameters are fixed.";
        };
    }
}
