package org.brinksim.experiment.record;

import java.util.List;

/**
 * What runs from a recorded trigger came to.
 *
 * @param scenario name of the scenario
 * @param incursion share of the runs with an episode at rung 6 or above
 * @param small share of the runs without an episode of 25 dead or more
 * @param dead dead of the first episode at rung 6 or above: 5, 50 and 95 % of the runs that have one; NaN when none has
 * @param displaced people it displaced, the same way
 */
public record TriggerRow(String scenario, double incursion, double small, List<Double> dead, List<Double> displaced) {
    /** Copies the lists. */
    public TriggerRow {
        dead = List.copyOf(dead);
        displaced = List.copyOf(displaced);
    }
}
