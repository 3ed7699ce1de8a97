package org.brinksim.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * The conditions at which the centred terms of a scenario are zero: those of the file at the root of the {@code extends}
 * chain on its own reference day, so that what an overlay or an override changes is felt.
 *
 * <p>Members that the root lacks, and scenarios whose root is not complete in itself, use the scenario's own reference
 * day. A {@code reference} in the file goes before both; the resolved form writes there what differs from its own day.
 */
final class ReferenceConditions {
    static final String KEY = "reference";

    private final Fields shape;

    ReferenceConditions(Fields shape) {
        this.shape = shape;
    }

    /**
     * The scenario with its reference.
     *
     * @param own the scenario, referring to itself
     * @param merged the file it was built from
     * @param root the file at the root of the chain
     */
    Scenario apply(Scenario own, Mapping merged, Mapping root) {
        Map<String, Double> values = new TreeMap<>();
        if (!root.equals(merged)) {
            Scenario alone = alone(root);
            if (alone != null) {
                values.putAll(values(alone.reference()));
            }
        }
        values.putAll(stated(merged));
        return own.referringTo(changed(own.reference(), values));
    }

    /** The file with what has to be stated for its reference to be found again without the root. */
    Mapping stating(Scenario scenario, Mapping merged) {
        Map<String, Double> own = values(scenario.referringToItself().reference());
        Map<String, Mapping.Pair> differing = new LinkedHashMap<>();
        values(scenario.reference()).forEach((path, value) -> {
            if (!value.equals(own.get(path))) {
                Scalar number = new Scalar(merged.place(), Numbers.text(value), Scalar.Type.NUMBER);
                differing.put(path, new Mapping.Pair(merged.place(), number));
            }
        });
        return differing.isEmpty()
                ? merged.without(KEY)
                : merged.with(KEY, new Mapping.Pair(merged.place(), new Mapping(merged.place(), differing)));
    }

    private @Nullable Scenario alone(Mapping file) {
        Problems aside = new Problems();
        Mapping root = new Wildcards(file, aside).expand(file);
        Check check = new Check(root, aside);
        shape.check(root, "", check);
        Rules.check(root, check);
        if (!aside.isEmpty()) {
            return null;
        }
        Scenario scenario = new ScenarioBuilder(root, check.figures()).build();
        return scenario.referringTo(changed(scenario.reference(), stated(root)));
    }

    private static Map<String, Double> stated(Mapping file) {
        Map<String, Double> values = new TreeMap<>();
        if (file.get(KEY) instanceof Mapping paths) {
            paths.pairs().forEach((path, pair) -> {
                Node value = pair.value() instanceof Mapping figure ? figure.get(Quantity.VALUE) : pair.value();
                if (value instanceof Scalar number) {
                    values.put(path, number.number());
                }
            });
        }
        return values;
    }

    private static Conditions changed(Conditions conditions, Map<String, Double> values) {
        Layout layout = conditions.layout();
        double[] next = conditions.toArray();
        for (int slot = 0; slot < next.length; slot++) {
            next[slot] = values.getOrDefault(layout.path(slot), next[slot]);
        }
        return new Conditions(layout, next);
    }

    private static Map<String, Double> values(Conditions conditions) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int slot = 0; slot < conditions.layout().size(); slot++) {
            values.put(conditions.layout().path(slot), conditions.get(slot));
        }
        return values;
    }
}
