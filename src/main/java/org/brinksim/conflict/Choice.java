package org.brinksim.conflict;

import java.util.List;

/**
 * A choice with the reasons behind it.
 *
 * @param option what was chosen
 * @param alternative the best other option, the same as {@code option} when there was no other
 * @param probability chance of the chosen option under the decision rule, 0 to 1
 * @param reasons the terms of the chosen option's utility less those of the best alternative, largest first
 */
public record Choice(String option, String alternative, double probability, List<Reason> reasons) {
    /** A term and how far it moved the choice, in units of utility times precision; above 0 it spoke for the option. */
    public record Reason(Term term, double weight) {}

    public Choice {
        reasons = List.copyOf(reasons);
    }
}
