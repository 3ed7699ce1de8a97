package org.brinksim.cli;

import org.brinksim.experiment.RunRecord;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Tally;

/** Asks for the summary of one scenario: every folder has what it takes. */
record SummaryInquiry(Assignment assignment, SummaryText summary) implements Inquiry {
    @Override
    public void accept(RunRecord run) {}

    @Override
    public void conclude(FolderWriter writer) {}

    @Override
    public String text(Tally tally) {
        return summary.of(assignment, tally);
    }
}
