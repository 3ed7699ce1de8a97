package org.brinksim.experiment.discovery;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which box of a peeling trajectory is taken. */
public sealed interface BoxChoice {
    /**
     * The number of the box taken.
     *
     * @param trajectory boxes from the widest to the narrowest, at least one
     * @return 0 to size − 1; of boxes that are equally good the widest
     */
    int among(List<ScoredBox> trajectory);

    /** The box with the largest product of coverage and density: neither cases left outside nor other points taken in. */
    record Balanced() implements BoxChoice {
        @Override
        public int among(List<ScoredBox> trajectory) {
            return first(trajectory, Comparator.comparingDouble(box -> -box.coverage() * box.density()));
        }
    }

    /** The box whose coverage is nearest to a given one. */
    record Coverage(double coverage) implements BoxChoice {
        /** Checks the share. */
        public Coverage {
            if (!(coverage > 0 && coverage <= 1)) {
                throw new IllegalArgumentException(
                        "A coverage of " + coverage + "; allowed is above 0 to 1, for instance 0.8");
            }
        }

        @Override
        public int among(List<ScoredBox> trajectory) {
            return first(trajectory, Comparator.comparingDouble(box -> StrictMath.abs(box.coverage() - coverage)));
        }
    }

    /** The box of a number, counted from 0, the widest; the last one where the trajectory is shorter. */
    record Numbered(int number) implements BoxChoice {
        /** Checks the number. */
        public Numbered {
            if (number < 0) {
                throw new IllegalArgumentException("Box number " + number + "; allowed is 0 or more");
            }
        }

        @Override
        public int among(List<ScoredBox> trajectory) {
            return StrictMath.min(number, trajectory.size() - 1);
        }
    }

    private static int first(List<ScoredBox> trajectory, Comparator<ScoredBox> order) {
        return IntStream.range(0, trajectory.size())
                .boxed()
                .min(Comparator.comparing(trajectory::get, order))
                .orElseThrow();
    }
}
