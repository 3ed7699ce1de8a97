package org.brinksim.behavior;

/**
 * Mean dead of a slice and the force that is engaged at a rung.
 *
 * <p>Dead per engaged person and day at each rung; no law of force ratios (Dupuy 1990 finds none for losses over days).
 *
 * @param brawl dead a day of a villagers' fight, both sides
 * @param smallArms per engaged person and day at rung 4
 * @param mortars at rung 5
 * @param incursion at rung 6
 * @param operation at rung 7
 * @param factor factor on all deaths
 */
public record Lethality(
        double brawl, double smallArms, double mortars, double incursion, double operation, double factor) {
    private static final double SLICES_PER_DAY = 4;
    private static final double[] LEAST_ENGAGED = {0, 0, 0, 0, 20, 100, 300, 1_000};
    private static final double[] MOST_ENGAGED = {0, 0, 0, 0, 100, 400, 1_500, 5_000};

    /** Dead per engaged person and slice at a rung, 4 to 7. */
    public double perPerson(int rung) {
        double daily = switch (rung) {
            case 4 -> smallArms;
            case 5 -> mortars;
            case 6 -> incursion;
            case 7 -> operation;
            default -> 0;
        };
        return factor * daily / SLICES_PER_DAY;
    }

    /** Mean dead of one side in a slice of a villagers' fight. */
    public double brawlSide() {
        return factor * brawl / SLICES_PER_DAY / 2;
    }

    /** Smallest force that engages at a rung, in persons. */
    public static double leastEngaged(int rung) {
        return LEAST_ENGAGED[rung];
    }

    /** Largest force that engages at a rung, in persons. */
    public static double mostEngaged(int rung) {
        return MOST_ENGAGED[rung];
    }
}
