package org.brinksim.cli;

import java.util.List;
import org.brinksim.experiment.RunRecord;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;

/** Asks for the summary of one scenario: every folder has what it takes. */
record SummaryInquiry(Order order, Talk talk) implements Inquiry {
    @Override
    public void accept(RunRecord run) {}

    @Override
    public void conclude(FolderWriter writer) {}

    @Override
    public String text(Tally tally) {
        return new SummaryText(talk, order).of(tally);
    }

    @Override
    public String json(EnsembleRun.Outcome outcome) {
        return SummaryJson.text(List.of(outcome));
    }
}
