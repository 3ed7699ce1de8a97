package org.brinksim.behavior;

/**
 * How patrons embolden and restrain a client.
 *
 * <p>B = χ·Σ loyalty·attention (unconditional backing emboldens: Benson 2011); R = ψ·displeasure(h)·Σ
 * dependence·attention (dependence restrains: Kinsella 1998). Both are centred on the reference conditions.
 *
 * @param backing χ
 * @param restraint ψ
 */
public record PatronPull(double backing, double restraint) {
    private static final double[] DISPLEASURE = {0, 0, 0, .02, .05, .1, .6, 1};

    /** Displeasure of patrons at a rung, 0 to 1. */
    public static double displeasure(int rung) {
        return DISPLEASURE[rung];
    }
}
