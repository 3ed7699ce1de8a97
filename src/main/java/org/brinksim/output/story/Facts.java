package org.brinksim.output.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;

/** The figures of an episode and of a run. */
final class Facts {
    private Facts() {}

    static List<Fact> of(Scenario scenario, EpisodeOutcome episode) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                "days", "days from the first to the last fighting", episode.lastDay() - episode.firstDay() + 1.0));
        facts.add(new Fact("top_rung", "highest rung", episode.topRung()));
        facts.add(new Fact("days_rung6", "days with fighting at rung 6 or above", episode.days6()));
        facts.add(new Fact("dead", "dead", episode.deadTotal()));
        sides(facts, scenario, "dead", "dead", episode.dead());
        sides(facts, scenario, "dead_reported", "dead reported by the end of the calendar", episode.deadReported());
        facts.add(new Fact("dead_civilian", "civilians among the dead", episode.civilianDead()));
        facts.add(new Fact("wounded", "wounded", episode.wounded()));
        sides(facts, scenario, "displaced", "people displaced", episode.displaced());
        sides(facts, scenario, "gained", "posts and villages gained, before any deal", episode.gained());
        facts.add(new Fact("deals", "ceasefires agreed", episode.deals()));
        facts.add(new Fact("deals_failed_2d", "ceasefires that failed within 2 days", episode.dealsFailed2d()));
        return facts;
    }

    private static void sides(List<Fact> facts, Scenario scenario, String key, String meaning, List<Integer> values) {
        for (int side = 0; side < 2; side++) {
            String id = scenario.states().get(side).id().toLowerCase(Locale.ROOT);
            facts.add(new Fact(
                    key + "_" + id, meaning + ", " + scenario.states().get(side).name(), values.get(side)));
        }
    }

    static List<Fact> ofRun(Scenario scenario, IntToDoubleFunction metrics) {
        List<Metric.Column> columns = Metric.columns(scenario.states());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Metric.Column column = columns.get(i);
            String side = column.side() == null
                    ? ""
                    : " (" + scenario.states().get(column.side()).name() + ")";
            facts.add(new Fact(column.name(), column.metric().meaning() + side, metrics.applyAsDouble(i)));
        }
        return facts;
    }
}
