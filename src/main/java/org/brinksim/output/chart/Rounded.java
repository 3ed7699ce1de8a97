package org.brinksim.output.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Rounded as people read them: rounded, with commas between thousands. */
public final class Rounded {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double LEAST_BRIEF = 1e-3;
    private static final double MOST_BRIEF = 1e6;

    private Rounded() {}

    /** A number with three significant digits, whole from 100 on; a dash where there is none. */
    public static String rounded(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        if (StrictMath.abs(number) >= 99.95) {
            return plain(StrictMath.rint(number));
        }
        return plain(new BigDecimal(number).round(new MathContext(3, RoundingMode.HALF_EVEN)));
    }

    /** A number with two significant digits below 100, whole from there on; a dash where there is none. */
    public static String compact(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        if (StrictMath.abs(number) >= 99.5) {
            return plain(StrictMath.rint(number));
        }
        return plain(new BigDecimal(number).round(new MathContext(2, RoundingMode.HALF_EVEN)));
    }

    /** A number as {@link #compact}, with a power of ten where that would be long: 1.2 × 10⁻⁹. */
    public static String brief(double number) {
        double size = StrictMath.abs(number);
        if (!Double.isFinite(number) || size == 0 || (size >= LEAST_BRIEF && size < MOST_BRIEF)) {
            return compact(number);
        }
        BigDecimal digits = new BigDecimal(number).round(new MathContext(2, RoundingMode.HALF_EVEN));
        int exponent = digits.precision() - digits.scale() - 1;
        return plain(digits.scaleByPowerOfTen(-exponent)) + " × " + powerOfTen(exponent);
    }

    /** Ten to the power of a whole number, with a raised exponent. */
    static String powerOfTen(int exponent) {
        StringBuilder text = new StringBuilder("10");
        String.valueOf(exponent)
                .chars()
                .forEach(letter -> text.append(letter == '-' ? '⁻' : RAISED.charAt(letter - '0')));
        return text.toString();
    }

    /** A rate: two decimals below 1, one below 100, else whole; a dash where there is none. */
    public static String rate(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        double size = StrictMath.abs(number);
        int decimals = size < .995 ? 2 : size < 99.95 ? 1 : 0;
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** A number as it is, without superfluous digits. */
    public static String plain(double number) {
        return Double.isFinite(number)
                ? plain(new BigDecimal(number).round(new MathContext(9, RoundingMode.HALF_EVEN)))
                : "–";
    }

    /** A whole number with commas between thousands. */
    public static String plain(long number) {
        return plain(BigDecimal.valueOf(number));
    }

    /** A share as a percentage: whole from 10 to 90 %, else with one more digit. */
    public static String percent(double share) {
        if (!Double.isFinite(share)) {
            return "–";
        }
        boolean fine = share * 100 < 9.95 || share * 100 > 90.05;
        int digits = fine && share > 0 && share < 1 ? 1 : 0;
        return new BigDecimal(share * 100)
                        .setScale(digits, RoundingMode.HALF_EVEN)
                        .toPlainString() + " %";
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        String text = number.stripTrailingZeros().abs().toPlainString();
        int point = text.indexOf('.');
        StringBuilder grouped = new StringBuilder(text);
        for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return (number.signum() < 0 ? "−" : "") + grouped;
    }
}
