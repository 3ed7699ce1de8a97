package org.brinksim.scenario;

import java.math.BigDecimal;

/**
 * The prior distribution of a parameter.
 *
 * @param family the distribution
 * @param first median (log-normal), scale (half-normal), a (beta), low (uniform), mean (normal)
 * @param second log standard deviation, unused, b, high, standard deviation
 */
public record Prior(Family family, double first, double second) {
    /** The families of priors. */
    public enum Family {
        /** Log-normal with a median and a standard deviation of the logarithm. */
        LOG_NORMAL("LN"),
        /** Half-normal with a scale. */
        HALF_NORMAL("HN"),
        /** Beta. */
        BETA("Beta"),
        /** Uniform between two bounds. */
        UNIFORM("U"),
        /** Normal. */
        NORMAL("N");

        private final String symbol;

        Family(String symbol) {
            this.symbol = symbol;
        }
    }

    /** Log-normal prior. */
    public static Prior logNormal(double median, double sigma) {
        return new Prior(Family.LOG_NORMAL, median, sigma);
    }

    /** Half-normal prior. */
    public static Prior halfNormal(double scale) {
        return new Prior(Family.HALF_NORMAL, scale, 0);
    }

    /** Beta prior. */
    public static Prior beta(double a, double b) {
        return new Prior(Family.BETA, a, b);
    }

    /** Uniform prior. */
    public static Prior uniform(double low, double high) {
        return new Prior(Family.UNIFORM, low, high);
    }

    /** Normal prior. */
    public static Prior normal(double mean, double sd) {
        return new Prior(Family.NORMAL, mean, sd);
    }

    /** The prior in the usual notation, for example {@code LN(10, .5)}. */
    @Override
    public String toString() {
        String one = family.symbol + "(" + plain(first);
        return family == Family.HALF_NORMAL ? one + ")" : one + ", " + plain(second) + ")";
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
