package org.brinksim.experiment.discovery;

/**
 * A change of one restriction of a box, with what it takes away or adds.
 *
 * @param restriction the restriction after the change
 * @param points points taken away or added
 * @param cases cases among them
 */
record Peel(Restriction restriction, int points, double cases) {
    /** The point halfway between a value inside and one outside. */
    static double limit(double inside, double outside) {
        double middle = inside + (outside - inside) / 2;
        return middle == outside ? inside : middle;
    }
}
