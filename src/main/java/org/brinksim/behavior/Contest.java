package org.brinksim.behavior;

/**
 * Chance of prevailing in a contest of two capabilities: p = A^m / (A^m + B^m).
 *
 * <p>Contest success function in ratio form (Tullock 1980; Hirshleifer 1989, eq. 2), written in logarithms; the same
 * factor on both capabilities changes nothing.
 */
public final class Contest {
    private Contest() {}

    /**
     * The chance of the first side.
     *
     * @param logOwn logarithm of the own capability
     * @param logOther logarithm of the other capability, in the same unit
     * @param decisiveness m, above 0
     */
    public static double chance(double logOwn, double logOther, double decisiveness) {
        return 1 / (1 + StrictMath.exp(decisiveness * (logOther - logOwn)));
    }
}
