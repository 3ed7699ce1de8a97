package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.scenario.State;

/** What a run gives, told by ids alone, so that two runs can be compared whatever the order of their lists. */
final class Account {
    private Account() {}

    static RunOutcome run(Scenario scenario, long seed, long replicate, Detail detail) {
        return new Simulation(scenario).run(scenario.parameters(), new WorldSeed(seed, replicate), detail);
    }

    /** Column name to value. */
    static Map<String, Double> metrics(Scenario scenario, RunOutcome outcome) {
        List<Metric.Column> columns = Metric.columns(scenario.states());
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i).name(), outcome.metric(i));
        }
        return values;
    }

    static double metric(Scenario scenario, RunOutcome outcome, String name) {
        return metrics(scenario, outcome).getOrDefault(name, Double.NaN);
    }

    /** Every value of an outcome, one a line, in an order that does not depend on the order of the scenario's lists. */
    static List<String> of(Scenario scenario, RunOutcome outcome) {
        List<String> lines = new ArrayList<>();
        metrics(scenario, outcome).forEach((name, value) -> lines.add(name + " " + Double.toHexString(value)));
        for (int s = 0; s < scenario.segments().size(); s++) {
            lines.add("incidents " + scenario.segments().get(s).id() + " " + outcome.incidents(s));
        }
        for (Series series : outcome.hasSeries() ? Series.values() : new Series[0]) {
            lines.add(series + changes(scenario, outcome, series));
        }
        outcome.episodes().forEach(episode -> lines.add(tell(scenario, episode)));
        outcome.ceasefires().forEach(life -> lines.add(life.toString()));
        outcome.events().forEach(event -> lines.add(tell(event)));
        return lines.stream().sorted().toList();
    }

    private static String changes(Scenario scenario, RunOutcome outcome, Series series) {
        StringBuilder line = new StringBuilder();
        int before = 0;
        for (int day = 0; day < scenario.calendar().days(); day++) {
            int value = outcome.value(series, day);
            if (value != before) {
                line.append(' ').append(day).append(':').append(value);
                before = value;
            }
        }
        return line.toString();
    }

    private static String tell(Scenario scenario, EpisodeOutcome it) {
        StringBuilder sides = new StringBuilder();
        for (State state : scenario.states().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList()) {
            int side = scenario.states().indexOf(state);
            sides.append(' ').append(state.id()).append(' ').append(it.dead().get(side));
            sides.append(' ').append(it.deadReported().get(side));
            sides.append(' ').append(it.displaced().get(side));
            sides.append(' ').append(it.gained().get(side));
        }
        return it.name() + " " + it.firstDay() + " " + it.lastDay() + " " + it.topRung() + " " + it.bornRung() + " "
                + it.fireSlices() + " " + it.days6() + " " + it.civilianDead() + " " + it.wounded() + " " + it.deals()
                + " " + it.dealsFailed2d() + sides;
    }

    private static String tell(Event it) {
        Choice choice = it.choice();
        return it.day() + "." + it.slice() + " " + it.kind() + " " + it.episode() + " " + it.actor() + " "
                + it.target() + " " + it.segment() + " " + it.rung() + " " + it.killed() + " " + it.wounded() + " "
                + it.count() + " " + (choice == null ? "" : choice);
    }
}
