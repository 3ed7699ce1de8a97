package org.brinksim.experiment.discovery;

import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.discovery.Restriction.Options;
import org.brinksim.experiment.discovery.Restriction.Range;

/** Turns the factors of a sweep into dimensions, and a box back into factors for the next sweep. */
public final class Narrowing {
    private Narrowing() {}

    /** One dimension for each factor, in their order: choices stay choices, everything else is a quantity. */
    public static List<Dimension> dimensions(List<Factor> factors) {
        return factors.stream().map(Narrowing::dimension).toList();
    }

    /**
     * The factors kept within a box. A restricted prior becomes a plain range, which ends where the points did on an open side.
     *
     * @param factors the factors of the sweep that the box was found in
     * @param box a box whose dimensions are those factors, in their order
     * @return the factors in the same order; a free one stays as it is
     * @throws IllegalArgumentException if a factor has no value inside the box
     */
    public static List<Factor> factors(List<Factor> factors, Box box) {
        return IntStream.range(0, factors.size())
                .mapToObj(i -> box.restriction(i)
                        .map(restriction -> within(factors.get(i), restriction))
                        .orElse(factors.get(i)))
                .toList();
    }

    private static Dimension dimension(Factor factor) {
        return factor instanceof Factor.Choice choice
                ? new Dimension.Choice(choice.path(), choice.options())
                : new Dimension.Quantity(factor.path());
    }

    private static Factor within(Factor factor, Restriction restriction) {
        if (factor instanceof Factor.Choice choice && restriction instanceof Options options) {
            return new Factor.Choice(
                    choice.path(),
                    options.kept().stream().map(choice.options()::get).toList());
        }
        if (factor instanceof Factor.Levels levels) {
            return new Factor.Levels(
                    levels.path(),
                    levels.values().stream().filter(restriction::admits).toList());
        }
        if (factor instanceof Factor.Range range && restriction instanceof Range limits) {
            return within(range.path(), range.low(), range.high(), limits);
        }
        if (factor instanceof Factor.Distributed prior && restriction instanceof Range limits) {
            return within(prior.path(), prior.at(0), prior.at(1), limits);
        }
        throw new IllegalArgumentException(
                factor.path() + ": " + restriction + " does not fit; a choice has options, other factors have limits");
    }

    private static Factor within(String path, double low, double high, Range limits) {
        return new Factor.Range(path, StrictMath.max(low, limits.low()), StrictMath.min(high, limits.high()));
    }
}
