package org.brinksim.experiment.discovery;

import java.util.List;

/**
 * An outcome asked about: what the metrics of a run have to be.
 *
 * @param terms at least one; all have to hold
 */
public record Condition(List<Term> terms) {
    /** Copies the terms and checks that there is one. */
    public Condition {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("a condition without a term; allowed is one or more");
        }
    }

    /** A metric compared with a number. */
    public record Term(String metric, Relation relation, double value) {
        /** Checks the number. */
        public Term {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(metric + " is compared with " + value + "; allowed is a number");
            }
        }
    }

    /** How a metric is compared. */
    public enum Relation {
        /** Not below. */
        AT_LEAST(">="),
        /** Not above. */
        AT_MOST("<="),
        /** Above. */
        ABOVE(">"),
        /** Below. */
        BELOW("<"),
        /** The same number. */
        EQUAL("=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign for it. */
        public String sign() {
            return sign;
        }

        private boolean holds(double one, double other) {
            return switch (this) {
                case AT_LEAST -> one >= other;
                case AT_MOST -> one <= other;
                case ABOVE -> one > other;
                case BELOW -> one < other;
                case EQUAL -> one == other;
            };
        }
    }

    /** The metric of each term. */
    public List<String> metrics() {
        return terms.stream().map(Term::metric).toList();
    }

    /**
     * Whether a run satisfies it.
     *
     * @param values the values of {@link #metrics()} in the run; NaN, no value, satisfies no term
     */
    public boolean holds(double... values) {
        for (int i = 0; i < values.length; i++) {
            if (!terms.get(i).relation().holds(values[i], terms.get(i).value())) {
                return false;
            }
        }
        return true;
    }
}
