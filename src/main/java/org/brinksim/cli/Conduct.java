package org.brinksim.cli;

import picocli.CommandLine.Option;

/** Options that say how runs are carried out, without a trace in the results. */
final class Conduct {
    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto (a bar on a terminal), bar, json or none (default: auto).")
    private Progress.Mode progress = Progress.Mode.AUTO;

    @Option(names = "--fail-fast", description = "Stop at the first run that fails.")
    private boolean failFast;

    @Option(names = "--keep-going", description = "Go on when runs fail: the default; undoes --fail-fast.")
    private boolean keepGoing;

    Progress.Mode progress() {
        return progress;
    }

    boolean isFailFast() {
        return failFast && !keepGoing;
    }
}
