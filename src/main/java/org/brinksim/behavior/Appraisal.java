package org.brinksim.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Term;

/**
 * The options of one choice with the named terms of their utilities, and the one rule by which every actor chooses.
 *
 * <p>Quantal response (Signorino 1999, eq. 5): P(k) ∝ exp(η·U_k) with U_k = Σ_t x_t(k), drawn as the largest of
 * η·U_k + G_k with standard Gumbel noise G_k. An accumulator: clear it, open options, add terms, choose.
 */
public final class Appraisal {
    private static final int TERMS = Term.values().length;
    private static final int OPTIONS = Option.values().length;

    private final double[] terms = new double[OPTIONS * TERMS];
    private final double[] utility = new double[OPTIONS];
    private final boolean[] open = new boolean[OPTIONS];

    /** Closes all options. */
    public void clear() {
        Arrays.fill(terms, 0);
        Arrays.fill(utility, 0);
        Arrays.fill(open, false);
    }

    /** Opens an option with its standing inclination, in units of utility. */
    public void open(Option option, double inclination) {
        open[option.ordinal()] = true;
        add(option, Term.INCLINATION, inclination);
    }

    /** Whether an option is open. */
    public boolean isOpen(Option option) {
        return open[option.ordinal()];
    }

    /** Adds a term to the utility of an option. */
    public void add(Option option, Term term, double value) {
        terms[option.ordinal() * TERMS + term.ordinal()] += value;
        utility[option.ordinal()] += value;
    }

    /** The utility of an option, the sum of its terms. */
    public double utility(Option option) {
        return utility[option.ordinal()];
    }

    /**
     * The chosen option.
     *
     * @param precision η, above 0
     * @param noise standard Gumbel noise of each option
     * @throws IllegalStateException if no option is open
     */
    public Option choose(double precision, ToDoubleFunction<Option> noise) {
        Option best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Option option : Option.values()) {
            if (open[option.ordinal()]) {
                double value = precision * utility[option.ordinal()] + noise.applyAsDouble(option);
                if (best == null || value > most) {
                    best = option;
                    most = value;
                }
            }
        }
        if (best == null) {
            throw new IllegalStateException("a choice without an open option");
        }
        return best;
    }

    /** The probability of an open option under the rule. */
    public double probability(Option option, double precision) {
        double weight = 0;
        for (Option other : Option.values()) {
            if (open[other.ordinal()]) {
                weight += StrictMath.exp(precision * (utility[other.ordinal()] - utility[option.ordinal()]));
            }
        }
        return 1 / weight;
    }

    /** The choice with its probability and its reasons: its terms less those of the best other option, largest first. */
    public Choice explain(Option chosen, double precision) {
        Option rival = rival(chosen);
        List<Choice.Reason> reasons = new ArrayList<>();
        for (Term term : Term.values()) {
            double weight = precision * (term(chosen, term) - (rival == chosen ? 0 : term(rival, term)));
            if (weight != 0) {
                reasons.add(new Choice.Reason(term, weight));
            }
        }
        reasons.sort(Comparator.comparingDouble((Choice.Reason reason) -> -StrictMath.abs(reason.weight()))
                .thenComparing(Choice.Reason::term));
        return new Choice(chosen.key(), rival.key(), probability(chosen, precision), reasons);
    }

    private double term(Option option, Term term) {
        return terms[option.ordinal() * TERMS + term.ordinal()];
    }

    private Option rival(Option chosen) {
        Option best = chosen;
        for (Option option : Option.values()) {
            boolean better = best == chosen || utility[option.ordinal()] > utility[best.ordinal()];
            if (option != chosen && open[option.ordinal()] && better) {
                best = option;
            }
        }
        return best;
    }
}
