package org.brinksim.cli;

import java.io.IOException;
import org.brinksim.experiment.RunRecord;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;

/** What a command makes of the runs of an ensemble, beside the tables that every result folder has. */
interface Inquiry {
    /** The inquiry that answers an order. */
    static Inquiry of(Order order, Services services, Talk talk) {
        return switch (order.kind()) {
            case RUN -> new SummaryInquiry(order, talk);
            case COMPARE -> new CompareInquiry(order, services.models(), new CompareText(talk, order));
            case SWEEP -> new SweepInquiry(order, talk);
            case OPTIMIZE, VALIDATE ->
                throw new IllegalArgumentException("a " + order.kind().key() + " order is no ensemble of runs");
        };
    }

    /** Takes note of a run, in the order in which runs are handed on. */
    void accept(RunRecord run);

    /** Writes tables of its own when every run has come in. */
    void conclude(FolderWriter writer) throws IOException;

    /** The answer for people. */
    String text(Tally tally);

    /** The answer for machines. */
    String json(EnsembleRun.Outcome outcome);
}
