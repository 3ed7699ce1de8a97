package org.brinksim.experiment.sensitivity;

/**
 * How to know more exactly.
 *
 * @param widest the row with the widest interval
 * @param toHalve trajectories, base rows or replicates that would halve it
 * @param toReach base rows that would bring every interval to ± {@value #TARGET}; 0 where that has no meaning
 */
public record Advice(SensitivityRow widest, long toHalve, long toReach) {
    /** A half-width of indices that is exact enough to rank by. */
    public static final double TARGET = .05;
}
