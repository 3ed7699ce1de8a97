package org.brinksim.config;

import com.fasterxml.jackson.core.io.NumberOutput;

/** How numbers are written. */
public final class Numbers {
    /** Whole numbers below it are written digit by digit. */
    private static final double EXACT = 1e15;

    private Numbers() {}

    /** The shortest text that gives the same number again, whole numbers without {@code .0}. */
    public static String text(double value) {
        boolean isWhole = value == StrictMath.rint(value) && StrictMath.abs(value) < EXACT;
        return isWhole ? Long.toString((long) value) : NumberOutput.toString(value, true);
    }

    /** A range in words, for example {@code 0 to 1} or {@code at least 0}. */
    public static String range(double low, double high) {
        if (Double.isInfinite(low)) {
            return Double.isInfinite(high) ? "any number" : "at most " + text(high);
        }
        return Double.isInfinite(high) ? "at least " + text(low) : text(low) + " to " + text(high);
    }
}
