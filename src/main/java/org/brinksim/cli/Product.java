package org.brinksim.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A committed figure or table: what it is, and how it is made from committed inputs.
 *
 * @param name what the user calls it
 * @param files its files, as paths below the folder of the committed results with {@code /}
 * @param about what it is, in a few words
 * @param inputs what it depends on: scenarios, sweeps, evidence tables
 * @param kind whether making it again gives the same bytes
 * @param seconds how long it takes on one core, as measured when it was last committed
 * @param recipe makes its files
 */
record Product(
        String name, List<String> files, String about, List<String> inputs, Kind kind, int seconds, Recipe recipe) {
    /** Whether a product can be made again. */
    enum Kind {
        /** The same bytes on every machine. */
        EXACT("exact"),
        /** Times or memory of one machine: made again, but not the same. */
        MEASURED("measured"),
        /** Written by hand from measurements that tests make: not made here. */
        BY_HAND("by hand");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        String words() {
            return words;
        }
    }

    /** Makes the files of a product. */
    @FunctionalInterface
    interface Recipe {
        /** The content of each file, by its path. */
        Map<String, byte[]> make(Workshop workshop) throws Refusal, IOException;
    }

    /** Copies the lists. */
    Product {
        files = List.copyOf(files);
        inputs = List.copyOf(inputs);
    }
}
