package org.brinksim.experiment.discovery;

import java.util.List;

/** One input of the points that a box may restrict. */
public sealed interface Dimension {
    /** What the input is called, for example the path of a factor. */
    String name();

    /** An input whose values are numbers in order. */
    record Quantity(String name) implements Dimension {}

    /** An input whose values are numbers of options, from 0, in no order. */
    record Choice(String name, List<String> options) implements Dimension {
        /** Checks that there is an option. */
        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException(name + ": no option; allowed is one or more");
            }
        }
    }
}
