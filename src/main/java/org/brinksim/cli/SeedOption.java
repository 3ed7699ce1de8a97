package org.brinksim.cli;

import java.time.Instant;
import java.util.List;
import org.brinksim.random.EntityKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the master seed. */
final class SeedOption {
    private static final String RANDOM = "random";
    private static final int SHIFT = 11;

    @Option(
            names = {"-s", "--seed"},
            paramLabel = "N",
            description = "Master seed, any 64 bits, or random (default: 1).")
    private @Nullable String seed;

    /** Takes over what a file says where the command line says nothing. */
    void fill(@Nullable Long stated) {
        seed = seed == null && stated != null ? Long.toString(stated) : seed;
    }

    /** What is wrong with it, one line. */
    List<String> problems() {
        return isDrawn() || word().matches("[+-]?\\d{1,19}")
                ? List.of()
                : List.of("--seed: " + word() + "; allowed is a whole number of 64 bits, or random");
    }

    /**
     * The seed; when one was asked for at random, a new one for every moment and process.
     *
     * @param now the moment
     */
    long number(Instant now) throws Refusal {
        if (isDrawn()) {
            return EntityKey.of(now + " " + ProcessHandle.current().pid()) >>> SHIFT;
        }
        try {
            return Long.parseLong(word());
        } catch (NumberFormatException tooLarge) {
            throw Refusal.invalid("--seed: " + word() + "; allowed is " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
        }
    }

    boolean isDrawn() {
        return word().equals(RANDOM);
    }

    private String word() {
        return seed == null ? "1" : seed;
    }
}
