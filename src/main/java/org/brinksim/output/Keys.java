package org.brinksim.output;

import java.util.List;
import org.brinksim.experiment.RunRecord;

/** The key columns that tables share. */
final class Keys {
    static final Column DESIGN = Column.integer("design_id", "", "number of the design point, from 0");
    static final Column REPLICATE = Column.integer("replicate", "", "number of the replicate, from 0");
    static final Column RUN = Column.text("run_id", "name of the run: d, design_id, r, replicate");
    static final Column SEED = Column.integer("seed", "", "master seed, 64 bits with a sign");

    private Keys() {}

    /** The cells of design_id, replicate, run_id and seed. */
    static List<String> cells(RunRecord run) {
        return List.of(
                Integer.toString(run.id().design()),
                Integer.toString(run.id().replicate()),
                run.id().toString(),
                Long.toString(run.seed()));
    }
}
