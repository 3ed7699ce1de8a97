package org.brinksim.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;

/** Finds the dated entries inside the calendar that set an input again which a factor varies. */
final class DatedEntries {
    private static final int MOST_NAMED = 3;

    private final Scenario scenario;

    DatedEntries(Scenario scenario) {
        this.scenario = scenario;
    }

    /** One note for each entry that sets a path of a factor again. */
    List<String> notes(List<Varied> factors) {
        List<String> notes = new ArrayList<>();
        for (TimelineEntry entry : scenario.timeline()) {
            LocalDate at = entry.stamp().at();
            boolean isInside = at.isAfter(scenario.calendar().start())
                    && !at.isAfter(scenario.calendar().end());
            if (isInside && scenario.isLive(entry)) {
                Set<String> changed = changed(entry);
                factors.stream()
                        .filter(factor -> !factor.isChoice())
                        .forEach(factor -> note(factor, entry, changed, notes));
            }
        }
        return notes;
    }

    /** The paths that an entry alone changes. */
    private Set<String> changed(TimelineEntry entry) {
        ConditionPlan plan = ConditionPlan.of(scenario.withTimeline(List.of(entry)));
        Set<String> paths = new TreeSet<>();
        for (int day = 0; day < scenario.calendar().days(); day++) {
            plan.on(day).forEach(change -> paths.add(scenario.inputs().layout().path(change.slot())));
        }
        return paths;
    }

    private static void note(Varied varied, TimelineEntry entry, Set<String> changed, List<String> notes) {
        List<String> again = varied.paths().stream().filter(changed::contains).toList();
        if (again.isEmpty()) {
            return;
        }
        String path = varied.factor().path();
        String which = path.equals(again.get(0)) ? "" : " for " + named(again);
        notes.add(path + ": set again" + which + " on " + entry.stamp().at() + " by "
                + entry.stamp().id() + "; the factor holds until then");
    }

    private static String named(List<String> paths) {
        String first = String.join(", ", paths.subList(0, StrictMath.min(MOST_NAMED, paths.size())));
        return paths.size() <= MOST_NAMED ? first : first + " and " + (paths.size() - MOST_NAMED) + " more";
    }
}
