package org.brinksim.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.brinksim.conflict.Alternative;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Term;

/**
 * The options of one choice with the named terms of their utilities, and the one rule by which every actor chooses.
 *
 * <p>Quantal response (Signorino 1999, eq. 5): P(k) ∝ exp(η·U_k) with U_k = Σ_t x_t(k), drawn as the largest of
 * η·U_k + G_k with standard Gumbel noise G_k. An accumulator: clear it, open options, add terms, choose.
 *
 * @param <A> what is chosen among
 */
public final class Appraisal<A extends Alternative> {
    private static final int TERMS = Term.values().length;

    private final List<A> options;
    private final double[] terms;
    private final double[] utility;
    private final boolean[] open;

    /** A choice among alternatives, each at the place in the list that it names. */
    public Appraisal(List<A> options) {
        this.options = List.copyOf(options);
        this.terms = new double[options.size() * TERMS];
        this.utility = new double[options.size()];
        this.open = new boolean[options.size()];
    }

    /** Closes all options. */
    public void clear() {
        Arrays.fill(terms, 0);
        Arrays.fill(utility, 0);
        Arrays.fill(open, false);
    }

    /** Opens an option with its standing inclination, in units of utility. */
    public void open(A option, double inclination) {
        open[option.ordinal()] = true;
        add(option, Term.INCLINATION, inclination);
    }

    /** Whether an option is open. */
    public boolean isOpen(A option) {
        return open[option.ordinal()];
    }

    /** Adds a term to the utility of an option. */
    public void add(A option, Term term, double value) {
        terms[option.ordinal() * TERMS + term.ordinal()] += value;
        utility[option.ordinal()] += value;
    }

    /** The utility of an option, the sum of its terms. */
    public double utility(A option) {
        return utility[option.ordinal()];
    }

    /**
     * The chosen option.
     *
     * @param precision η, above 0
     * @param noise standard Gumbel noise of each option
     * @throws IllegalStateException if no option is open
     */
    public A choose(double precision, ToDoubleFunction<A> noise) {
        A best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (A option : options) {
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
    public double probability(A option, double precision) {
        double weight = 0;
        for (A other : options) {
            if (open[other.ordinal()]) {
                weight += StrictMath.exp(precision * (utility[other.ordinal()] - utility[option.ordinal()]));
            }
        }
        return 1 / weight;
    }

    /** The choice with its probability and its reasons: its terms less those of the best other option, largest first. */
    public Choice explain(A chosen, double precision) {
        A rival = rival(chosen);
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

    private double term(A option, Term term) {
        return terms[option.ordinal() * TERMS + term.ordinal()];
    }

    private A rival(A chosen) {
        A best = chosen;
        for (A option : options) {
            boolean better = best == chosen || utility[option.ordinal()] > utility[best.ordinal()];
            if (option != chosen && open[option.ordinal()] && better) {
                best = option;
            }
        }
        return best;
    }
}
