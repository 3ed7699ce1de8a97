package org.brinksim.experiment;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hands the runs of an ensemble to its sink, in order, and tells it when a design point is done. */
final class Delivery {
    private final RunSink sink;
    private final Sufficiency sufficiency;
    private final boolean failFast;
    private @Nullable PointRuns current;

    Delivery(RunSink sink, Sufficiency sufficiency, boolean failFast) {
        this.sink = sink;
        this.sufficiency = sufficiency;
        this.failFast = failFast;
    }

    /** Hands on runs of one design point; false when a run failed and nothing more shall follow. */
    boolean accept(PointRuns point, List<RunRecord> runs) throws IOException {
        if (point != current) {
            endPoint();
            current = point;
        }
        for (RunRecord run : runs) {
            sufficiency.delivered(run);
            sink.accept(run);
            if (failFast && run.result() instanceof RunResult.Failed) {
                return false;
            }
        }
        return true;
    }

    /** Ends the design point under way. */
    void endPoint() throws IOException {
        if (current != null) {
            sink.pointDone(current.point(), current.series());
        }
    }
}
