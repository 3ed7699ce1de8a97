package org.brinksim.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.scenario.Prior;

/** Writes designs into the manifest and reads them back. */
final class DesignJson {
    private static final String METHOD = "method";
    private static final String POINTS = "points";
    private static final String OPTIONS = "options";
    private static final String PRIOR = "prior";
    private static final String VALUES = "values";

    private DesignJson() {}

    /** Writes a design; the points of a listed one are left to the table of the design. */
    static void write(ObjectNode node, Design design) {
        node.put(POINTS, design.size());
        if (design instanceof SweepDesign sweep) {
            write(node, sweep.method());
            ArrayNode factors = node.putArray("factors");
            for (int i = 0; i < sweep.factors().size(); i++) {
                write(factors.addObject(), sweep.factors().get(i), sweep.own().get(i));
            }
        } else {
            node.put(METHOD, design.scenario(design.size() - 1) == 0 ? "as_is" : "one_of_each");
        }
    }

    private static void write(ObjectNode node, Method method) {
        node.put(METHOD, method.key());
        if (method instanceof Method.LatinHypercube hypercube) {
            node.put("maximin", hypercube.maximin());
        } else if (method instanceof Method.Morris morris) {
            node.put("trajectories", morris.trajectories()).put("levels", morris.levels());
            ObjectNode groups = node.putObject("groups");
            morris.groups().forEach(group -> group.paths().forEach(groups.putArray(group.name())::add));
        } else if (method instanceof Method.Saltelli saltelli) {
            node.put("rows", saltelli.rows()).put("second_order", saltelli.secondOrder());
        } else if (method instanceof Method.Listed listed) {
            node.put("listed", Hash.of(listed.points().toString()));
        }
    }

    private static void write(ObjectNode node, Factor factor, double own) {
        node.put("path", factor.path());
        if (Double.isNaN(own)) {
            node.putNull("own");
        } else {
            node.put("own", own);
        }
        if (factor instanceof Factor.Range range) {
            node.put("low", range.low()).put("high", range.high());
        } else if (factor instanceof Factor.Distributed distributed) {
            Prior prior = distributed.prior();
            node.putObject(PRIOR)
                    .put("family", prior.family().name())
                    .put("first", prior.first())
                    .put("second", prior.second());
            node.put("low", distributed.low()).put("high", distributed.high());
        } else if (factor instanceof Factor.Levels levels) {
            levels.values().forEach(node.putArray(VALUES)::add);
        } else if (factor instanceof Factor.Choice choice) {
            choice.options().forEach(node.putArray(OPTIONS)::add);
        }
    }

    /**
     * Reads a sweep.
     *
     * @param listed reads the points of a listed design, given its factors
     */
    static SweepDesign read(JsonNode node, long seed, Function<List<Factor>, List<List<Double>>> listed) {
        List<Factor> factors = new ArrayList<>();
        List<Double> own = new ArrayList<>();
        for (JsonNode factor : node.path("factors")) {
            factors.add(factor(factor));
            own.add(factor.path("own").asDouble(Double.NaN));
        }
        return new SweepDesign(method(node, () -> listed.apply(factors)), factors, own, seed);
    }

    private static Factor factor(JsonNode node) {
        String path = node.path("path").asText();
        double low = node.path("low").asDouble();
        double high = node.path("high").asDouble();
        if (node.has(OPTIONS)) {
            return new Factor.Choice(path, all(node.path(OPTIONS), JsonNode::asText));
        }
        if (node.has(VALUES)) {
            return new Factor.Levels(path, all(node.path(VALUES), JsonNode::asDouble));
        }
        if (!node.has(PRIOR)) {
            return new Factor.Range(path, low, high);
        }
        JsonNode prior = node.path(PRIOR);
        Prior.Family family = Prior.Family.valueOf(prior.path("family").asText());
        return new Factor.Distributed(
                path,
                new Prior(
                        family,
                        prior.path("first").asDouble(),
                        prior.path("second").asDouble()),
                low,
                high);
    }

    private static Method method(JsonNode node, java.util.function.Supplier<List<List<Double>>> listed) {
        int points = node.path(POINTS).asInt();
        String key = node.path(METHOD).asText();
        return switch (key) {
            case "factorial" -> new Method.Factorial();
            case "oat" -> new Method.OneAtATime();
            case "lhs" -> new Method.LatinHypercube(points, node.path("maximin").asBoolean());
            case "sobol" -> new Method.Sobol(points);
            case "halton" -> new Method.Halton(points);
            case "morris" ->
                new Method.Morris(
                        node.path("trajectories").asInt(), node.path("levels").asInt(), groups(node.path("groups")));
            case "saltelli" ->
                new Method.Saltelli(
                        node.path("rows").asInt(), node.path("second_order").asBoolean());
            case "file" -> new Method.Listed(listed.get());
            default -> throw new IllegalArgumentException("the manifest names an unknown method " + key);
        };
    }

    private static List<Method.Morris.Group> groups(JsonNode node) {
        List<Method.Morris.Group> groups = new ArrayList<>();
        node.properties()
                .forEach(group ->
                        groups.add(new Method.Morris.Group(group.getKey(), all(group.getValue(), JsonNode::asText))));
        return groups;
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reader) {
        List<T> items = new ArrayList<>();
        array.forEach(item -> items.add(reader.apply(item)));
        return items;
    }
}
