package org.brinksim.cli;

import java.nio.file.Path;
import org.brinksim.output.FolderReader;
import org.brinksim.output.Order;

/**
 * Carries out one ensemble for a command: watches for signals meanwhile, and tells what came of it.
 *
 * @param services what the command works with
 * @param means how it is carried out
 * @param talk how the command speaks
 */
record Attempt(Services services, EnsembleRun.Means means, Talk talk) {
    /** The work on an ensemble. */
    private interface Work {
        EnsembleRun.Outcome run(EnsembleRun ensemble, Interruption interruption) throws Refusal;
    }

    /** Makes an ensemble in a folder. */
    ExitCode carryOut(Undertaking undertaking, Path folder) throws Refusal {
        return attempt(
                undertaking.order(), (ensemble, interruption) -> ensemble.carryOut(undertaking, folder, interruption));
    }

    /** Finishes an ensemble that was begun in a folder. */
    ExitCode resume(Order order, FolderReader folder) throws Refusal {
        return attempt(order, (ensemble, interruption) -> ensemble.resume(order, folder, interruption));
    }

    private ExitCode attempt(Order order, Work work) throws Refusal {
        Inquiry inquiry = Inquiry.of(order, services, talk);
        EnsembleRun.Outcome outcome;
        try (Interruption interruption = Interruption.watch()) {
            outcome = work.run(new EnsembleRun(services, means, talk, inquiry), interruption);
        }
        if (talk.isJson()) {
            talk.data(inquiry.json(outcome));
        }
        talk.insist(outcome.folder().toString());
        return outcome.code();
    }
}
