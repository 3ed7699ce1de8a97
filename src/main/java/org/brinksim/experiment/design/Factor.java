package org.brinksim.experiment.design;

import java.util.List;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Prior;

/** What an experiment varies, and over which values: maps the unit interval to values of one path of the scenario. */
public sealed interface Factor {
    /**
     * The path that varies, for example {@code parameters.climb_propensity}; {@code *} in it stands for any id; of a choice the path or
     * the name of what is chosen.
     */
    String path();

    /**
     * The value at a place of the unit interval.
     *
     * @param u 0 to 1, both included
     * @return a value in the unit of the path; of a choice the number of the option, from 0
     */
    double at(double u);

    /** Number of different values, 0 when there is a continuum. */
    int levels();

    /** Every value between two bounds, all alike. */
    record Range(String path, double low, double high) implements Factor {
        /** Checks that the bounds are numbers in order. */
        public Range {
            if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
                throw new IllegalArgumentException(
                        path + ": a range from " + low + " to " + high + "; allowed are two numbers, the lower first");
            }
        }

        @Override
        public double at(double u) {
            return u == 1 ? high : low + u * (high - low);
        }

        @Override
        public int levels() {
            return 0;
        }
    }

    /** Values distributed as a prior says, kept within bounds. */
    record Distributed(String path, Prior prior, double low, double high) implements Factor {
        /** Share of the prior left out at each end where a design asks for its ends. */
        private static final double TAIL = .01;

        @Override
        public double at(double u) {
            double inside = StrictMath.max(TAIL / 2, StrictMath.min(1 - TAIL / 2, u));
            return StrictMath.max(low, StrictMath.min(high, ParameterDraws.quantile(prior, inside)));
        }

        @Override
        public int levels() {
            return 0;
        }
    }

    /** One of several values. */
    record Levels(String path, List<Double> values) implements Factor {
        /** Checks that there is a value. */
        public Levels {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException(path + ": no value; allowed is one or more");
            }
        }

        @Override
        public double at(double u) {
            return values.get(place(u, values.size()));
        }

        @Override
        public int levels() {
            return values.size();
        }
    }

    /** One of several scenarios, or of several words at a path that is no number of the model. */
    record Choice(String path, List<String> options) implements Factor {
        /** Checks that there is an option. */
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException(path + ": no option; allowed is one or more");
            }
        }

        @Override
        public double at(double u) {
            return place(u, options.size());
        }

        @Override
        public int levels() {
            return options.size();
        }
    }

    private static int place(double u, int levels) {
        return StrictMath.min(levels - 1, (int) (u * levels));
    }
}
