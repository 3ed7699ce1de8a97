package org.brinksim.output.story;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.brinksim.scenario.Scenario;

/** A story for machines. */
public final class StoryJson {
    private StoryJson() {}

    /** The story as one object; days are dates, figures are by key and left out where there is none. */
    public static ObjectNode of(Story story, Scenario scenario) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("run_id", story.run())
                .put("scenario", story.scenario())
                .put("episode", story.episode())
                .put("opening", story.opening());
        passages(root.putArray("background"), story.background(), scenario);
        passages(root.putArray("timeline"), story.timeline(), scenario);
        passages(root.putArray("causes"), story.causes(), scenario);
        facts(root.putObject("episode_figures"), story.episodeFacts());
        facts(root.putObject("run_figures"), story.runFacts());
        return root;
    }

    private static void passages(ArrayNode array, List<Passage> passages, Scenario scenario) {
        for (Passage passage : passages) {
            ObjectNode node = array.addObject()
                    .put("date", scenario.calendar().date(passage.day()).toString())
                    .put("when", passage.when())
                    .put("text", passage.text());
            passage.events().forEach(node.putArray("events")::add);
        }
    }

    private static void facts(ObjectNode node, List<Fact> facts) {
        facts.stream()
                .filter(fact -> Double.isFinite(fact.value()))
                .forEach(fact -> node.put(fact.key(), fact.value()));
    }
}
