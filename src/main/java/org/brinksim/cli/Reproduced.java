package org.brinksim.cli;

import java.util.List;

/**
 * What came of making a product again.
 *
 * @param product the product
 * @param seconds time it took
 * @param state how it compares with the committed one
 * @param different its files that are not as committed
 */
record Reproduced(Product product, double seconds, State state, List<String> different) {
    /** How a product compares with the committed one. */
    enum State {
        /** Every file has the same bytes. */
        EQUAL("equal"),
        /** Some file has other bytes, or is not committed. */
        DIFFERENT("different"),
        /** It cannot be compared: measured on a machine, or made with fewer runs. */
        NOT_COMPARED("not compared"),
        /** It was not made. */
        NOT_MADE("not made: written by hand");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in words. */
        String words() {
            return words;
        }
    }

    /** Copies the list. */
    Reproduced {
        different = List.copyOf(different);
    }
}
