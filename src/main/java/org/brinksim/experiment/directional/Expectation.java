package org.brinksim.experiment.directional;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.brinksim.scenario.Mechanism;

/**
 * What a scenario is expected to change against the scenario it is compared with.
 *
 * @param what the quantity in words
 * @param measure one of {@link Measure#keys}
 * @param of id of the state, sector or segment that it is about, empty when it is about none
 * @param expected what it should do
 * @param carriers the mechanisms that carry the effect; without them there should be none
 */
public record Expectation(String what, String measure, String of, Expected expected, Set<Mechanism> carriers) {
    /** Copies the mechanisms, in their declared order. */
    public Expectation {
        carriers = Collections.unmodifiableSet(EnumSet.copyOf(carriers));
    }
}
