package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;

/** What one scenario changes of another, in words: entries of the timeline, inputs, parameters and mechanisms. */
final class ScenarioChanges {
    private static final int MOST = 5;

    private final Lexicon words;
    private final Scenario base;
    private final Scenario other;
    private final List<String> changes = new ArrayList<>();

    private ScenarioChanges(Scenario base, Scenario other) {
        this.words = new Lexicon(base);
        this.base = base;
        this.other = other;
    }

    /** The changes as one sentence. */
    static String sentence(Scenario base, Scenario other) {
        List<String> all = new ScenarioChanges(base, other).all();
        if (all.isEmpty()) {
            return "Nothing that runs use is changed.";
        }
        List<String> shown = new ArrayList<>(all.subList(0, StrictMath.min(MOST, all.size())));
        if (all.size() > MOST) {
            shown.add(all.size() - MOST + " more");
        }
        return "Changed: " + Lexicon.list(shown) + ".";
    }

    private List<String> all() {
        timeline();
        inputs();
        for (Parameter parameter : Parameters.all()) {
            double before = base.parameters().get(parameter);
            double after = other.parameters().get(parameter);
            changed("parameters." + parameter.name(), before, after);
        }
        for (Mechanism mechanism : Mechanism.values()) {
            if (base.isOn(mechanism) != other.isOn(mechanism)) {
                changes.add("mechanism " + mechanism.name().toLowerCase(Locale.ROOT) + " switched "
                        + (other.isOn(mechanism) ? "on" : "off"));
            }
        }
        return changes;
    }

    private void timeline() {
        Map<String, TimelineEntry> before = entries(base);
        Map<String, TimelineEntry> after = entries(other);
        before.forEach((id, entry) -> {
            TimelineEntry now = after.get(id);
            if (now == null) {
                changes.add("timeline entry " + id + " (" + date(entry) + ") taken out");
            } else if (!now.equals(entry)) {
                changes.add("timeline entry " + id + " (" + date(entry) + ") changed");
            }
        });
        after.forEach((id, entry) -> {
            if (!before.containsKey(id)) {
                changes.add("timeline entry " + id + " (" + date(entry) + ") added");
            }
        });
    }

    private static Map<String, TimelineEntry> entries(Scenario scenario) {
        Map<String, TimelineEntry> entries = new LinkedHashMap<>();
        scenario.timeline().forEach(entry -> entries.put(entry.stamp().id(), entry));
        return entries;
    }

    private String date(TimelineEntry entry) {
        return words.date(base.calendar().day(entry.stamp().at()));
    }

    private void inputs() {
        Map<String, Double> before = inputs(base);
        Map<String, Double> after = inputs(other);
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            if (!after.containsKey(path)) {
                changes.add(path + " taken out");
            } else if (!before.containsKey(path)) {
                changes.add(path + " added");
            } else {
                changed(path, before.getOrDefault(path, 0.0), after.getOrDefault(path, 0.0));
            }
        }
    }

    private static Map<String, Double> inputs(Scenario scenario) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        List<String> paths = scenario.inputs().layout().paths();
        for (int slot = 0; slot < paths.size(); slot++) {
            inputs.put(paths.get(slot), scenario.inputs().get(slot));
        }
        return inputs;
    }

    private void changed(String path, double before, double after) {
        if (before != after) {
            changes.add(path + " from " + ConditionWords.number(before) + " to " + ConditionWords.number(after));
        }
    }
}
