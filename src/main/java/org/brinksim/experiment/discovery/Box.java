package org.brinksim.experiment.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A part of the space of the inputs: the points that satisfy every restriction.
 *
 * @param restrictions at most one for each dimension, in their order; a dimension without one is free
 */
public record Box(List<Restriction> restrictions) {
    /** Sorts the restrictions and checks that each restricts a dimension of its own. */
    public Box {
        restrictions = restrictions.stream()
                .sorted(Comparator.comparingInt(Restriction::dimension))
                .toList();
        restrictions = List.copyOf(restrictions);
        boolean distinct =
                restrictions.stream().map(Restriction::dimension).distinct().count() == restrictions.size();
        if (!distinct || !restrictions.stream().allMatch(Restriction::restricts)) {
            throw new IllegalArgumentException("Restrictions " + restrictions
                    + "; allowed is at most one for each dimension, and none that admits every value");
        }
    }

    /** The box of every point. */
    public static Box everything() {
        return new Box(List.of());
    }

    /** The restriction of a dimension, empty if it is free. */
    public Optional<Restriction> restriction(int dimension) {
        return restrictions.stream().filter(r -> r.dimension() == dimension).findFirst();
    }

    /** The box with the restriction of one dimension lifted. */
    public Box without(int dimension) {
        return new Box(
                restrictions.stream().filter(r -> r.dimension() != dimension).toList());
    }

    /** The box with one dimension restricted in this way and no other. */
    Box with(Restriction restriction) {
        List<Restriction> all = new ArrayList<>(without(restriction.dimension()).restrictions);
        if (restriction.restricts()) {
            all.add(restriction);
        }
        return new Box(all);
    }

    /** The limits of a quantity, infinite where it is free. */
    Restriction.Range range(int dimension) {
        return restriction(dimension).orElse(null) instanceof Restriction.Range range
                ? range
                : new Restriction.Range(dimension, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
