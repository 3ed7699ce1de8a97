package org.brinksim.config;

import com.fasterxml.jackson.core.io.NumberOutput;

/** How numbers are written. */
final class Numbers {
    private Numbers() {}

    /** The shortest text that gives the same number again, without a needless {@code .0}. */
    static String text(double value) {
        String text = NumberOutput.toString(value, true);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** A range in words, for example {@code 0 to 1} or {@code at least 0}. */
    static String range(double low, double high) {
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? "any number" : "at most " + text(high);
        }
        return Double.isInfinite(high) ? "at least " + text(low) : text(low) + " to " + text(high);
    }
}
