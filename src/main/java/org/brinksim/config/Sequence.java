package org.brinksim.config;

import java.util.List;

/** A list of values. */
record Sequence(Place place, List<Node> items) implements Node {
    Sequence {
        items = List.copyOf(items);
    }

    @Override
    public String shown() {
        return "a list";
    }
}
