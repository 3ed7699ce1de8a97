package org.brinksim.experiment;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Hands the runs of an ensemble to its sink, in order, and tells it when a design point is done. */
final class Delivery {
    private final RunSink sink;
    private final Sufficiency sufficiency;
    private final boolean failFast;
    private final Set<PointRuns> underWay = new LinkedHashSet<>();

    Delivery(RunSink sink, Sufficiency sufficiency, boolean failFast) {
        this.sink = sink;
        this.sufficiency = sufficiency;
        this.failFast = failFast;
    }

    /** Hands on runs of one design point; false when a run failed and nothing more shall follow. */
    boolean accept(PointRuns point, List<RunRecord> runs) throws IOException {
        if (!underWay.contains(point) && !sufficiency.isJoint()) {
            endPoints();
        }
        underWay.add(point);
        for (RunRecord run : runs) {
            sufficiency.delivered(run);
            sink.accept(run);
            if (failFast && run.result() instanceof RunResult.Failed) {
                return false;
            }
        }
        return true;
    }

    /** Ends the design points under way, in order. */
    void endPoints() throws IOException {
        for (PointRuns point : underWay) {
            sink.pointDone(point.point(), point.series());
        }
        underWay.clear();
    }
}
