package org.brinksim.behavior;

/**
 * Ripeness of a conflict: both sides hurt, neither expects to prevail, and a way out is in sight.
 *
 * <p>ripe = min(pain_A, pain_B) · 4·p_A·p_B · way out, p_A + p_B = 1 (Zartman 1985; 2000: mutually hurting stalemate and a perceived way
 * out); the product form is an assumption. Pain is own dead per tolerance, halved every half-life and at most 1.
 */
public final class Ripeness {
    private Ripeness() {}

    /**
     * Ripeness, 0 to 1.
     *
     * @param onePain pain of one side, 0 to 1
     * @param otherPain pain of the other side, 0 to 1
     * @param oneChance chance of one side to prevail, 0 to 1
     * @param otherChance chance of the other side
     * @param wayOut share of the line for which a formula is agreed, 0 to 1
     */
    public static double of(double onePain, double otherPain, double oneChance, double otherChance, double wayOut) {
        return StrictMath.min(onePain, otherPain) * 4 * (oneChance * otherChance) * wayOut;
    }

    /** Share of a pain that is left after some days. */
    public static double left(double days, double halfLife) {
        return StrictMath.exp(-StrictMath.log(2) * days / halfLife);
    }
}
