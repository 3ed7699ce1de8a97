package org.brinksim.cli;

import org.brinksim.experiment.RunRecord;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;

/** Asks what changes over the points of a design. */
record SweepInquiry(Order order) implements Inquiry {
    @Override
    public void accept(RunRecord run) {}

    @Override
    public void conclude(FolderWriter writer) {}

    @Override
    public String text(Tally tally) {
        return "";
    }

    @Override
    public String json(EnsembleRun.Outcome outcome) {
        return "";
    }
}
