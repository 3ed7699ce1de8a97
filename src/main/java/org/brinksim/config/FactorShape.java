package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The values of a factor: the word prior, a range, levels, or a choice among named sets of changes. */
record FactorShape() implements Shape {
    static final String PRIOR = "prior";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String STEPS = "steps";
    static final int MOST_STEPS = 1_000;
    private static final Bare ANY = new Bare(Quantity.any());
    private static final Fields RANGE = Fields.of(List.of(
            Fields.Field.required(LOW, ANY, "the low end"),
            Fields.Field.required(HIGH, ANY, "the high end"),
            Fields.Field.optional(
                    STEPS,
                    new Bare(Quantity.whole("values", 2, MOST_STEPS)),
                    "as many evenly spaced levels, both ends included")));
    private static final Shape CHANGES = new Listing(new Words(2_000));

    /** Whether the values are named sets of changes. */
    static boolean isNamedChoice(Node node) {
        return node instanceof Mapping options
                && options.pairs().values().stream().anyMatch(pair -> pair.value() instanceof Sequence);
    }

    /** Whether a value leaves it to the parameter or to the scenario over which values the factor goes. */
    static boolean isPrior(Node node) {
        return node instanceof Scalar scalar
                && (scalar.isNull() || scalar.text().equals(PRIOR));
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (node instanceof Sequence list) {
            checkLevels(list, path, check);
        } else if (isNamedChoice(node)) {
            new Named(new Words(100), CHANGES, "options").check(node, path, check);
        } else if (node instanceof Mapping) {
            RANGE.check(node, path, check);
        } else if (!isPrior(node)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        }
    }

    private static void checkLevels(Sequence list, String path, Check check) {
        if (list.items().isEmpty()) {
            check.report(list, path, "the list is empty; allowed is one value or more");
        }
        Set<String> seen = new HashSet<>();
        for (Node item : list.items()) {
            if (!(item instanceof Scalar scalar) || scalar.isNull()) {
                check.report(item, path, "found " + item.shown() + ", but allowed are numbers, words, true and false");
            } else if (!seen.add(word(scalar))) {
                check.report(item, path, Scalar.quoted(scalar.text()) + " stands in the list twice");
            }
        }
    }

    /** The word for a value, numbers in their shortest form. */
    static String word(Scalar value) {
        return value.type() == Scalar.Type.NUMBER ? Numbers.text(value.number()) : value.text();
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object();
        ArrayNode forms = schema.putArray("anyOf");
        forms.addObject().putNull("const");
        forms.addObject().put("const", PRIOR);
        ObjectNode levels = forms.addObject().put("type", "array").put("minItems", 1);
        levels.put("uniqueItems", true)
                .putObject("items")
                .putArray("type")
                .add("number")
                .add("string")
                .add("boolean");
        ObjectNode range = RANGE.schema();
        range.putArray("required").add(LOW).add(HIGH);
        forms.add(range);
        forms.add(new Named(new Words(100), CHANGES, "options").schema());
        return schema;
    }

    @Override
    public String form() {
        return "prior, {low, high}, {low, high, steps}, a list of values, or a map from options to lists of changes "
                + "path=value";
    }
}
