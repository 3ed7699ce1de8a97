package org.brinksim.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Goal;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.jspecify.annotations.Nullable;

/** Writes orders into the manifest and reads them back. */
final class OrderJson {
    private OrderJson() {}

    /** Writes all of an order but its scenarios, its seed and its part. */
    static void write(ObjectNode node, Order order) {
        EnsemblePlan plan = order.plan();
        node.put("kind", order.kind().key());
        Topic topic = order.topic();
        ObjectNode about = node.putObject("topic")
                .put("name", topic.name())
                .put("title", topic.title())
                .put("question", topic.question());
        topic.metrics().forEach(about.putArray("metrics")::add);
        DesignJson.write(node.putObject("design"), plan.design());
        plan.draws().drawn().stream().map(Parameter::name).forEach(node.putArray("drawn")::add);
        plan.draws()
                .posterior()
                .ifPresent(posterior -> node.putObject("posterior")
                        .put("file", PosteriorTable.FILE)
                        .put("hash", hash(posterior)));
        node.put("replicates", plan.replicates());
        node.put("uncertainty", order.uncertainty().key());
        node.put("detail", plan.detail().name().toLowerCase(Locale.ROOT));
        Goal goal = order.goal();
        if (goal != null) {
            node.putObject("goal")
                    .put("metric", goal.metric())
                    .put("width", goal.width())
                    .put("relative_width", goal.relativeWidth());
        }
        write(node.putObject("contents"), order.contents());
        order.charts().forEach(node.putArray("charts")::add);
    }

    private static void write(ObjectNode node, Contents contents) {
        node.put("format", contents.format().key())
                .put("level", contents.level())
                .put("series", contents.series())
                .put("trajectories", contents.trajectories())
                .put("events", contents.events())
                .put("episodes", contents.episodes())
                .put("places", contents.places());
    }

    /**
     * Reads an order back.
     *
     * @param folder the folder whose manifest says it
     * @param scenarios the scenarios of the folder
     * @param posterior the posterior of the folder, empty when it holds none
     * @throws IOException if a file of the folder cannot be read
     * @throws IllegalArgumentException if the manifest says none that this version knows, or the posterior is another one
     */
    static Order read(FolderReader folder, List<Scenario> scenarios, Optional<Posterior> posterior) throws IOException {
        JsonNode node = folder.manifest().path("order");
        Order.Kind kind = Order.Kind.valueOf(node.path("kind").asText().toUpperCase(Locale.ROOT));
        EnsemblePlan plan = new EnsemblePlan(
                scenarios,
                design(folder, kind, scenarios.size()),
                draws(node, posterior),
                folder.seed(),
                node.path("replicates").asInt(),
                Detail.valueOf(node.path("detail").asText().toUpperCase(Locale.ROOT)));
        return new Order(
                kind,
                topic(node.path("topic")),
                plan,
                goal(node.path("goal")),
                contents(node.path("contents")),
                new TreeSet<>(names(node.path("charts"))),
                folder.shard());
    }

    /** Reads where the parameters of the runs come from; {@link #read} says what it throws. */
    static ParameterDraws draws(JsonNode node, Optional<Posterior> posterior) {
        List<Parameter> drawn =
                names(node.path("drawn")).stream().map(Parameters::named).toList();
        return switch (Uncertainty.valueOf(node.path("uncertainty").asText().toUpperCase(Locale.ROOT))) {
            case CHANCE -> ParameterDraws.none();
            case PRIOR -> new ParameterDraws.Priors(drawn);
            case POSTERIOR ->
                new ParameterDraws.Particles(
                        posterior
                                .filter(found -> hash(found)
                                        .equals(node.path("posterior")
                                                .path("hash")
                                                .asText()))
                                .orElseThrow(
                                        () -> new IllegalArgumentException("its posterior is missing or was changed")),
                        drawn);
        };
    }

    private static String hash(Posterior posterior) {
        return Hash.of(PosteriorTable.text(posterior));
    }

    private static Design design(FolderReader folder, Order.Kind kind, int scenarios) throws IOException {
        return switch (kind) {
            case RUN, OPTIMIZE, VALIDATE -> Design.asIs();
            case COMPARE -> Design.oneOfEach(scenarios);
            case SWEEP -> folder.sweep();
        };
    }

    static Topic topic(JsonNode node) {
        return new Topic(
                node.path("name").asText(),
                node.path("title").asText(),
                node.path("question").asText(),
                names(node.path("metrics")));
    }

    private static @Nullable Goal goal(JsonNode node) {
        return node.isObject()
                ? new Goal(
                        node.path("metric").asText(),
                        node.path("width").asDouble(),
                        node.path("relative_width").asDouble())
                : null;
    }

    private static Contents contents(JsonNode node) {
        return new Contents(
                Format.named(node.path("format").asText()).orElse(Format.CSV),
                node.path("level").asDouble(),
                node.path("series").asBoolean(),
                node.path("trajectories").asInt(),
                node.path("events").asInt(),
                node.path("episodes").asBoolean(),
                node.path("places").asBoolean());
    }

    private static List<String> names(JsonNode array) {
        List<String> names = new ArrayList<>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }
}
