package org.brinksim.experiment.discovery;

import java.util.List;

/**
 * A box that was found, how it was found and how far it can be trusted.
 *
 * @param trajectory the boxes of the peeling, from the widest to the narrowest; masses and coverages refer to all points, also those that
 *     an earlier box holds already
 * @param chosen number of the box taken from the trajectory, from 0
 * @param found that box after pasting
 * @param tests one for each restricted dimension of the box found, in their order
 * @param reproduced for every dimension the share of resamples whose box restricts it; empty without resamples
 */
public record DiscoveredBox(
        List<ScoredBox> trajectory, int chosen, ScoredBox found, List<RestrictionTest> tests, List<Double> reproduced) {
    /** Copies the lists and checks that they fit. */
    public DiscoveredBox {
        trajectory = List.copyOf(trajectory);
        tests = List.copyOf(tests);
        reproduced = List.copyOf(reproduced);
        if (chosen < 0 || chosen >= trajectory.size() || tests.size() != found.restricted()) {
            throw new IllegalArgumentException("Box " + chosen + " of " + trajectory.size() + " with " + tests.size()
                    + " tests for " + found.restricted() + " restrictions; allowed is a box of the trajectory and a "
                    + "test for each restriction");
        }
    }
}
