package org.brinksim.experiment.design;

import java.util.List;

/** Makes the point set of a method. */
final class PointSets {
    private PointSets() {}

    static PointSet of(Method method, List<Factor> factors, long seed) {
        throw new UnsupportedOperationException(method.key() + factors + seed);
    }
}
