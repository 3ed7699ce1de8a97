package org.brinksim.behavior;

/**
 * Lanchester's square law in closed form (Lanchester 1916, ch. V): x' = −b·y, y' = −a·x.
 *
 * <p>A side whose strength reaches zero stays there.
 */
public final class Lanchester {
    private Lanchester() {}

    /**
     * Strength of the side after a time.
     *
     * @param own strength x at the start
     * @param other strength y at the start
     * @param ownLossRate b, losses of the side per unit of the other side and time
     * @param otherLossRate a, losses of the other side per unit of this side and time
     * @param time time in the unit of the rates
     */
    public static double after(double own, double other, double ownLossRate, double otherLossRate, double time) {
        if (ownLossRate == 0) {
            return own;
        }
        if (otherLossRate == 0) {
            return StrictMath.max(0, own - ownLossRate * other * time);
        }
        double rate = StrictMath.sqrt(ownLossRate * otherLossRate);
        double ratio = StrictMath.sqrt(ownLossRate / otherLossRate);
        double fought = StrictMath.min(time, victory(own, ratio * other) / rate);
        double left = own * StrictMath.cosh(rate * fought) - other * ratio * StrictMath.sinh(rate * fought);
        return StrictMath.max(0, StrictMath.min(own, left));
    }

    /** When a side has beaten the other, in units of 1/√(a·b): artanh of the ratio of strengths; never for the weaker. */
    private static double victory(double own, double other) {
        return other < own ? StrictMath.log((own + other) / (own - other)) / 2 : Double.POSITIVE_INFINITY;
    }
}
