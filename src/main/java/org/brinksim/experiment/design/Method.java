package org.brinksim.experiment.design;

import java.util.List;

/** How a design spreads its points over the space of the factors. */
public sealed interface Method {
    /** The word for it in specifications and on the command line. */
    String key();

    /** Every combination of the levels of all factors. */
    record Factorial() implements Method {
        @Override
        public String key() {
            return "factorial";
        }
    }

    /** The scenario as it is, then each factor alone at each of its levels (without levels at its low and its high end). */
    record OneAtATime() implements Method {
        @Override
        public String key() {
            return "oat";
        }
    }

    /**
     * A Latin hypercube (McKay, Beckman and Conover 1979).
     *
     * @param points number of points
     * @param maximin whether the best spread of several hypercubes is taken
     */
    record LatinHypercube(int points, boolean maximin) implements Method {
        @Override
        public String key() {
            return "lhs";
        }
    }

    /** A scrambled Sobol sequence. */
    record Sobol(int points) implements Method {
        @Override
        public String key() {
            return "sobol";
        }
    }

    /** A Halton sequence. */
    record Halton(int points) implements Method {
        @Override
        public String key() {
            return "halton";
        }
    }

    /**
     * Trajectories for elementary effects (Morris 1991).
     *
     * @param trajectories number of trajectories
     * @param levels levels of the grid, an even number
     * @param groups factors that move together; a factor in no group moves alone
     */
    record Morris(int trajectories, int levels, List<Group> groups) implements Method {
        /** Copies the groups. */
        public Morris {
            groups = List.copyOf(groups);
        }

        @Override
        public String key() {
            return "morris";
        }

        /** Factors that move together, by their paths. */
        public record Group(String name, List<String> paths) {
            /** Copies the paths. */
            public Group {
                paths = List.copyOf(paths);
            }
        }
    }

    /**
     * The sample of Saltelli (2002, 2010) for variance-based indices.
     *
     * @param rows base rows N, best a power of two; there are N (k + 2) points for k factors, N (2k + 2) with second order
     * @param secondOrder whether indices of pairs can be computed from it
     */
    record Saltelli(int rows, boolean secondOrder) implements Method {
        @Override
        public String key() {
            return "saltelli";
        }
    }

    /** Points listed in a file: one value for each factor, of a choice the number of its option. */
    record Listed(List<List<Double>> points) implements Method {
        /** Copies the points. */
        public Listed {
            points = points.stream().map(List::copyOf).toList();
        }

        @Override
        public String key() {
            return "file";
        }
    }
}
