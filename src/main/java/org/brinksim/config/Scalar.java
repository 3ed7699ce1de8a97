package org.brinksim.config;

import java.math.BigInteger;

/**
 * A single value.
 *
 * @param place where it stands
 * @param text its text, without quotes
 * @param type what it is under the core schema of YAML 1.2
 */
record Scalar(Place place, String text, Type type) implements Node {
    private static final int LONGEST_SHOWN = 60;

    /** The types of the core schema. */
    enum Type {
        TEXT,
        NUMBER,
        TRUTH,
        NULL
    }

    static Scalar text(Place place, String text) {
        return new Scalar(place, text, Type.TEXT);
    }

    boolean isNull() {
        return type == Type.NULL;
    }

    /** The value of a number; may be infinite or NaN. */
    double number() {
        String digits = text.startsWith("+") ? text.substring(1) : text;
        if (digits.startsWith("0x")) {
            return new BigInteger(digits.substring(2), 16).doubleValue();
        }
        if (digits.startsWith("0o")) {
            return new BigInteger(digits.substring(2), 8).doubleValue();
        }
        if (digits.regionMatches(true, digits.length() - 4, ".nan", 0, 4)) {
            return Double.NaN;
        }
        if (digits.regionMatches(true, digits.length() - 4, ".inf", 0, 4)) {
            return digits.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return Double.parseDouble(digits) + 0.0;
    }

    @Override
    public String shown() {
        return switch (type) {
            case TEXT -> "the text " + quoted(text);
            case NUMBER -> "the number " + clipped(text);
            case TRUTH, NULL -> text.isEmpty() ? "nothing" : clipped(text);
        };
    }

    /** A text in quotes, cut to a readable length. */
    static String quoted(String text) {
        return '"' + clipped(text) + '"';
    }

    private static String clipped(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= LONGEST_SHOWN ? plain : plain.substring(0, LONGEST_SHOWN) + "…";
    }
}
