package org.brinksim.output;

import com.fasterxml.jackson.core.io.NumberOutput;

/** Numbers as text: the same characters on every Java, and the same number when read back. */
public final class Numbers {
    private static final double LARGEST_WHOLE = 1e15;

    private Numbers() {}

    /** A number as text; whole numbers without a fraction, nothing for NaN and the infinities. */
    public static String text(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        long whole = (long) value;
        return whole == value && Math.abs(value) < LARGEST_WHOLE
                ? Long.toString(whole)
                : NumberOutput.toString(value, true);
    }

    /** The number a cell holds; NaN for an empty one. @throws NumberFormatException if it holds something else */
    public static double parse(String cell) {
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
