package org.brinksim.conflict;

import java.util.List;

/**
 * A choice with the reasons behind it.
 *
 * @param option what was chosen
 * @param probability chance of that option under the decision rule, 0 to 1
 * @param reasons the terms of the chosen option's utility less those of the best alternative, largest first
 */
public record Choice(String option, double probability, List<Reason> reasons) {
    /** A term and how far it moved the choice, in units of utility times precision; above 0 it spoke for the option. */
    public record Reason(Term term, double weight) {}

    public Choice {
        reasons = List.copyOf(reasons);
    }
}
