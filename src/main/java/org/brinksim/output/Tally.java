package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.jspecify.annotations.Nullable;

/** Counts the runs that came in, and keeps the summary of the first design point and the first failures. */
public final class Tally {
    private static final int KEPT_FAILURES = 3;

    private final List<String> failures = new ArrayList<>();
    private long runs;
    private long failed;
    private int points;
    private @Nullable PointSummary first;

    /** Starts empty. */
    public Tally() {}

    /** Takes the next run. */
    public void add(RunRecord run) {
        runs++;
        if (run.result() instanceof Failed failure) {
            failed++;
            if (failures.size() < KEPT_FAILURES) {
                failures.add(run.id() + " failed in " + failure.stage().key() + ": " + failure.error() + ": "
                        + failure.message());
            }
        }
    }

    void pointDone(@Nullable PointSummary summary) {
        if (points == 0) {
            first = summary;
        }
        points++;
    }

    /** Runs that came in, failed ones included. */
    public long runs() {
        return runs;
    }

    /** Runs that failed. */
    public long failed() {
        return failed;
    }

    /** Design points that are done. */
    public int points() {
        return points;
    }

    /** What the first failed runs say, one line each. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** The summary of the first design point, once it is done. */
    public Optional<PointSummary> first() {
        return Optional.ofNullable(first);
    }
}
