package org.brinksim.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The commented scenario to start from. */
public final class Starter {
    private static final String PLACEHOLDER = "NAME";

    private Starter() {}

    /** The text of a starter; empty when the name cannot be the name of a scenario. */
    public static Optional<String> named(String name) {
        return Pattern.matches(Identifier.SCENARIO.pattern(), name)
                ? Optional.of(template().replace(PLACEHOLDER, name))
                : Optional.empty();
    }

    /** What names of scenarios look like, in words. */
    public static String names() {
        return Identifier.SCENARIO.words();
    }

    private static String template() {
        try (InputStream stream = Starter.class.getResourceAsStream("starter.yaml")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
