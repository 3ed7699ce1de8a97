package org.brinksim.config;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brinksim.scenario.Prior;

/** Reads priors as they are written in listings, for example {@code LN(4.9, 0.25)}. */
final class PriorText {
    /** What is allowed. */
    static final String FORM = "LN(median, sigma), N(mean, sd), HN(scale), Beta(a, b) or U(low, high)";

    private static final String NUMBER = "(-?[0-9]*\\.?[0-9]+)";
    private static final Pattern TEXT =
            Pattern.compile("(LN|N|HN|Beta|U)\\(\\s*" + NUMBER + "\\s*(?:,\\s*" + NUMBER + "\\s*)?\\)");

    private PriorText() {}

    /** The prior of a text; empty when it is none. */
    static Optional<Prior> read(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        if (!matcher.matches() || (matcher.group(3) == null) != matcher.group(1).equals("HN")) {
            return Optional.empty();
        }
        double first = Double.parseDouble(matcher.group(2));
        double second = matcher.group(3) == null ? 1 : Double.parseDouble(matcher.group(3));
        return prior(matcher.group(1), first, second);
    }

    private static Optional<Prior> prior(String family, double first, double second) {
        return switch (family) {
            case "LN" -> first > 0 && second > 0 ? Optional.of(Prior.logNormal(first, second)) : Optional.empty();
            case "HN" -> first > 0 ? Optional.of(Prior.halfNormal(first)) : Optional.empty();
            case "Beta" -> first > 0 && second > 0 ? Optional.of(Prior.beta(first, second)) : Optional.empty();
            case "U" -> first < second ? Optional.of(Prior.uniform(first, second)) : Optional.empty();
            default -> second > 0 ? Optional.of(Prior.normal(first, second)) : Optional.empty();
        };
    }
}
