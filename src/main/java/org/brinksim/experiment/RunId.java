package org.brinksim.experiment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a run within a result folder, written {@code d0r17}.
 *
 * @param design number of the design point, from 0
 * @param replicate number of the replicate, from 0
 */
public record RunId(int design, int replicate) implements Comparable<RunId> {
    private static final Pattern FORM = Pattern.compile("d(0|[1-9]\\d{0,8})r(0|[1-9]\\d{0,8})");

    /** Checks that no number is negative. */
    public RunId {
        if (design < 0 || replicate < 0) {
            throw new IllegalArgumentException("design " + design + " and replicate " + replicate + " count from 0");
        }
    }

    /** The id written in a text; empty when the text is none. */
    public static Optional<RunId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new RunId(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(RunId other) {
        return design == other.design
                ? Integer.compare(replicate, other.replicate)
                : Integer.compare(design, other.design);
    }

    @Override
    public String toString() {
        return "d" + design + "r" + replicate;
    }
}
