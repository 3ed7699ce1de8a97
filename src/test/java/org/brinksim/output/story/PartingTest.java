package org.brinksim.output.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.experiment.Samples;
import org.brinksim.output.story.Parting.World;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

class PartingTest {
    private static final Scenario BASE = Samples.scenario();

    private static Event event(int id, int day, EventKind kind, String detail) {
        return new Event(id, 0, day, 1, kind, "", "AAA", "", "mill", 2, 0, 0, 0, detail, List.of(0, 0), null);
    }

    private static List<Parting.Line> parting(Scenario other, List<Event> base, List<Event> events) {
        return Parting.of(new World("the base", BASE, base), new World("other", other, events));
    }

    @Test
    void oneWorldDoesNotPart() {
        List<Event> log = List.of(event(1, 3, EventKind.INCIDENT, ""));
        assertThat(parting(BASE, log, log))
                .containsExactly(
                        new Parting.Line("changed", "Nothing that runs use is changed."),
                        new Parting.Line("parted", "What happens is the same in both to the last day."));
    }

    @Test
    void conditionsAreWhatWasChangedAndNotWhereWorldsPart() {
        List<TimelineEntry> fewer = BASE.timeline().stream()
                .filter(entry -> !entry.stamp().id().equals("drones"))
                .toList();
        List<Event> base = List.of(
                event(1, 2, EventKind.CONDITION, "x = 1"),
                event(2, 5, EventKind.INCIDENT, ""),
                event(3, 9, EventKind.INCIDENT, ""));
        List<Event> other = List.of(event(1, 5, EventKind.INCIDENT, ""), event(2, 40, EventKind.INCIDENT, ""));
        List<Parting.Line> lines = parting(BASE.withTimeline(fewer), base, other);
        assertThat(lines.stream().map(Parting.Line::part)).containsExactly("changed", "felt", "parted");
        assertThat(lines.get(0).text()).isEqualTo("Changed: timeline entry drones (15 December 2021) taken out.");
        assertThat(lines.get(1).text())
                .isEqualTo("The log first shows it on 3 January 2021: x = 1 in the base, not in other.");
        assertThat(lines.get(2).text())
                .startsWith("They part on 10 January 2021, morning. In the base: An incident at rung 2")
                .contains("In other this does not happen; next, on 10 February 2021, morning: An incident");
    }

    @Test
    void afterTheLastCommonEventNothingMayFollow() {
        List<Event> log = List.of(event(1, 3, EventKind.INCIDENT, ""));
        assertThat(parting(BASE, List.of(), log).get(1).text())
                .startsWith("They part on 4 January 2021, morning. In other: An incident")
                .endsWith("In the base this does not happen, and nothing of the kind follows.");
    }
}
