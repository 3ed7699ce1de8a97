package org.brinksim.experiment.optimisation;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.experiment.design.Factor;

/**
 * A measure that a mix may use: which paths it sets, to which values, and what a unit of it costs.
 *
 * @param label what it is called in results
 * @param setting a range or levels of its first path
 * @param further further paths that take the same value
 * @param own the value the scenario has without it; inside the range or one of the levels, so that doing nothing is among the mixes
 * @param costPerUnit cost of one unit of difference from {@code own}, 0 or more, in a unit of the user's choice
 */
public record Lever(String label, Factor setting, List<String> further, double own, double costPerUnit) {
    private static final double ROUNDING = 1e-12;

    /** Copies the paths and checks the numbers. */
    public Lever {
        further = List.copyOf(further);
        boolean inside = setting instanceof Factor.Range range
                ? own >= range.low() && own <= range.high()
                : setting instanceof Factor.Levels levels && levels.values().contains(own);
        if (!inside) {
            throw new IllegalArgumentException(label + ": " + setting + " with the own value " + own
                    + "; allowed is a range or levels that include the own value; widen them");
        }
        if (!(costPerUnit >= 0 && Double.isFinite(costPerUnit))) {
            throw new IllegalArgumentException(
                    label + ": a cost of " + costPerUnit + " per unit; allowed is a number of 0 or more");
        }
    }

    /** Name of its column: {@code l_} and the label, with {@code _} for all but letters and digits. */
    public String column() {
        return "l_" + label.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** Every path that takes the value. */
    public List<String> paths() {
        return Stream.concat(Stream.of(setting.path()), further.stream()).toList();
    }

    /** The value at a place from 0 to 1; the own value where it differs by rounding alone. */
    public double at(double place) {
        double value = setting.at(place);
        return StrictMath.abs(value - own) <= ROUNDING * StrictMath.max(1, StrictMath.abs(own)) ? own : value;
    }

    /** The place of the own value, from 0 to 1. */
    double ownPlace() {
        if (setting instanceof Factor.Levels levels) {
            return (levels.values().indexOf(own) + .5) / levels.levels();
        }
        Factor.Range range = (Factor.Range) setting;
        return (own - range.low()) / (range.high() - range.low());
    }

    /** What a value costs: cost per unit × |value − own|. */
    public double cost(double value) {
        return costPerUnit * StrictMath.abs(value - own);
    }
}
