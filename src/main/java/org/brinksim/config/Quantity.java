package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.brinksim.scenario.Figure;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * A number, bare or with its evidence.
 *
 * @param unit unit of the value
 * @param low smallest allowed value
 * @param high largest allowed value
 * @param whole whether it has to be a whole number
 * @param initial value when none is stated, NaN when there is none
 */
record Quantity(String unit, double low, double high, boolean whole, double initial) implements Shape {
    static final String VALUE = "value";
    static final String LOW = "low";
    static final String HIGH = "high";
    static final String SOURCE = "source";
    static final String NOTE = "note";
    private static final List<String> KEYS = List.of(VALUE, LOW, HIGH, SOURCE, NOTE);
    private static final Words WORDS = new Words(2_000);

    static Quantity of(String unit, double low, double high) {
        return new Quantity(unit, low, high, false, Double.NaN);
    }

    static Quantity whole(String unit, double low, double high) {
        return new Quantity(unit, low, high, true, Double.NaN);
    }

    /** Any number. */
    static Quantity any() {
        return of("", Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    static Quantity of(Input input) {
        return new Quantity(input.unit(), input.low(), input.high(), false, input.initial());
    }

    static Quantity of(Parameter parameter) {
        return new Quantity(parameter.unit(), parameter.low(), parameter.high(), false, parameter.initial());
    }

    Quantity startingAt(double value) {
        return new Quantity(unit, low, high, whole, value);
    }

    /** The keys of a number with its evidence. */
    static List<String> keys() {
        return KEYS;
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (node instanceof Mapping figure) {
            checkFigure(figure, path, check);
            return;
        }
        Double value = number(node, path, check);
        if (value != null) {
            check.note(new Figure(path, value, Double.NaN, Double.NaN, "", ""));
        }
    }

    private void checkFigure(Mapping figure, String path, Check check) {
        figure.pairs().forEach((key, pair) -> {
            if (!KEYS.contains(key)) {
                check.report(pair.key(), path, Fields.unknown(key, KEYS));
            }
        });
        if (!figure.has(VALUE)) {
            check.report(figure, path, "missing key \"value\"; write a number or {value, low, high, source, note}");
        }
        Double value = part(figure, VALUE, path, check);
        Double lowest = part(figure, LOW, path, check);
        Double highest = part(figure, HIGH, path, check);
        for (String key : List.of(SOURCE, NOTE)) {
            Node text = figure.get(key);
            if (text != null) {
                WORDS.check(text, path + "." + key, check);
            }
        }
        if (value != null) {
            checkOrder(figure, path, List.of(or(lowest, value), value, or(highest, value)), check);
            check.note(new Figure(
                    path,
                    value,
                    or(lowest, Double.NaN),
                    or(highest, Double.NaN),
                    text(figure, SOURCE),
                    text(figure, NOTE)));
        }
    }

    private static void checkOrder(Mapping figure, String path, List<Double> ascending, Check check) {
        if (ascending.get(0) > ascending.get(1)) {
            String found = Numbers.text(ascending.get(0)) + " is above value " + Numbers.text(ascending.get(1));
            check.report(figure.place(LOW), path + ".low", found + "; low is at most value");
        }
        if (ascending.get(2) < ascending.get(1)) {
            String found = Numbers.text(ascending.get(2)) + " is below value " + Numbers.text(ascending.get(1));
            check.report(figure.place(HIGH), path + ".high", found + "; high is at least value");
        }
    }

    private @Nullable Double part(Mapping figure, String key, String path, Check check) {
        Node node = figure.get(key);
        return node == null ? null : number(node, key.equals(VALUE) ? path : path + "." + key, check);
    }

    private @Nullable Double number(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar) || scalar.type() != Scalar.Type.NUMBER) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form() + advice(node));
            return null;
        }
        double value = scalar.number();
        if (!Double.isFinite(value)) {
            check.report(node, path, scalar.text() + " is not a finite number; allowed is " + form());
            return null;
        }
        boolean broken = whole && value != StrictMath.rint(value);
        if (value < low || value > high || broken) {
            check.report(node, path, scalar.text() + " is out of range; allowed is " + form());
            return null;
        }
        return value;
    }

    private static String advice(Node node) {
        boolean quoted = node instanceof Scalar scalar
                && scalar.type() == Scalar.Type.TEXT
                && scalar.text().matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
        return quoted ? "; write it without quotes" : "";
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static String text(Mapping figure, String key) {
        String text = figure.text(key);
        return text == null ? "" : text;
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = bounds(Schemas.orNull(whole ? "integer" : "number", "object"));
        ObjectNode parts = schema.putObject("properties");
        for (String key : List.of(VALUE, LOW, HIGH)) {
            parts.set(key, bounds(Schemas.orNull(whole ? "integer" : "number")));
        }
        schema.putArray("allOf").add(Schemas.reference("figure"));
        if (Double.isFinite(initial)) {
            schema.put("default", initial);
        }
        return schema;
    }

    private ObjectNode bounds(ObjectNode schema) {
        if (Double.isFinite(low)) {
            schema.put("minimum", low);
        }
        if (Double.isFinite(high)) {
            schema.put("maximum", high);
        }
        return schema;
    }

    @Override
    public ObjectNode completeness() {
        return Schemas.reference("whole-figure");
    }

    @Override
    public String form() {
        return (whole ? "a whole number" : "a number") + ", " + Numbers.range(low, high)
                + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    @Override
    public @Nullable Shape child(String key) {
        return switch (key) {
            case VALUE, LOW, HIGH -> this;
            case SOURCE, NOTE -> WORDS;
            default -> null;
        };
    }
}
