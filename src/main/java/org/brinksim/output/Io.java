package org.brinksim.output;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns unchecked errors of input and output into checked ones. */
final class Io {
    private Io() {}

    static void run(Runnable step) throws IOException {
        try {
            step.run();
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        }
    }
}
