package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.config.Asked;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say what a sweep varies and how; each goes before the file. */
final class SweepOptions {
    @Option(
            names = "--vary",
            paramLabel = "PATH=VALUES",
            description =
                    "A factor: PATH=a:b:n for n values from a to b, PATH=a:b for a range, PATH=v1,v2 for values or words, PATH"
                            + " alone for the prior of a parameter; repeatable.")
    private List<String> varies = new ArrayList<>();

    @Option(
            names = "--design",
            paramLabel = "METHOD",
            description =
                    "factorial, oat, lhs, sobol, halton, morris, saltelli or file (default: factorial when every factor has"
                            + " values, else lhs).")
    private @Nullable String method;

    @Option(
            names = "--points",
            paramLabel = "N",
            description = "Points of lhs, sobol and halton, trajectories of morris, base rows of saltelli.")
    private @Nullable Integer points;

    @Option(names = "--levels", paramLabel = "N", description = "Levels of the grid of morris, an even number.")
    private @Nullable Integer levels;

    @Option(names = "--maximin", negatable = true, description = "Take the best spread of several lhs designs, or not.")
    private @Nullable Boolean maximin;

    @Option(names = "--second-order", negatable = true, description = "With saltelli look at pairs of factors, or not.")
    private @Nullable Boolean secondOrder;

    @Option(names = "--file", paramLabel = "CSV", description = "Points of the design file, a column for each path.")
    private @Nullable String file;

    @Mixin
    private SetOptions sets = new SetOptions();

    /** What the command line says. */
    Asked asked(List<String> metrics) {
        return new Asked(
                sets.sets(), varies, metrics, new Asked.Spread(method, points, levels, maximin, secondOrder, file));
    }
}
