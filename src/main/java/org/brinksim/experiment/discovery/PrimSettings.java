package org.brinksim.experiment.discovery;

/**
 * How boxes are searched.
 *
 * @param alpha share of the points of a box that one peel takes away at most where values do not repeat, above 0 to below 1/2
 * @param leastMass share of all points below which no box is peeled, above 0 to below 1
 * @param boxes most boxes searched, one after the other
 * @param choice which box of each trajectory is taken
 * @param resamples resamples of the points that show which restrictions come back, 0 for none
 */
public record PrimSettings(double alpha, double leastMass, int boxes, BoxChoice choice, int resamples) {
    /** Checks the numbers. */
    public PrimSettings {
        if (!(alpha > 0 && alpha < .5 && leastMass > 0 && leastMass < 1) || boxes < 1 || resamples < 0) {
            throw new IllegalArgumentException("Peels of " + alpha + " down to a mass of " + leastMass + ", " + boxes
                    + " boxes, " + resamples + " resamples; allowed are peels above 0 and below 0.5, "
                    + "a mass above 0 and below 1, at least 1 box and 0 resamples or more");
        }
    }

    /** Peels of 5 % down to 5 % of the points, up to 3 boxes, the balanced one of each trajectory, 100 resamples. */
    public static PrimSettings standard() {
        return new PrimSettings(.05, .05, 3, new BoxChoice.Balanced(), 100);
    }
}
