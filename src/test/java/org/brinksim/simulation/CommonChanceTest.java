package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** The same replicate of two scenarios is the same world until the change bites. */
class CommonChanceTest {
    private static final int BITES = 400;

    @Test
    void aLateChangeLeavesAllThatHappenedBefore() {
        Map<String, Double> harder = Map.of("border.reported_incidents_per_year", 300., "states.NOR.commitment", 1.);
        Scenario one = Border.unequal().scenario();
        Scenario two = Border.unequal()
                .on(new TimelineEntry.Set(Border.stamp(BITES, "late"), harder, 0, null))
                .on(new TimelineEntry.Works(Border.stamp(BITES, "digging"), "hill", 100))
                .scenario();
        int moved = 0;
        for (int replicate = 0; replicate < 40; replicate++) {
            RunOutcome a = Account.run(one, 3, replicate, Detail.EVENTS);
            RunOutcome b = Account.run(two, 3, replicate, Detail.EVENTS);
            assertThat(before(b)).isEqualTo(before(a)).isNotEmpty();
            moved += a.metric(0) == b.metric(0) ? 0 : 1;
        }
        assertThat(moved).isGreaterThan(35);
    }

    private static List<Event> before(RunOutcome outcome) {
        return outcome.events().stream().filter(event -> event.day() < BITES).toList();
    }

    @Test
    void aHigherRateAddsIncidentsAndMovesNone() {
        for (double factor : new double[] {1.01, 1.7, 6}) {
            assertOnlyAdds(
                    ladderless().scenario(),
                    ladderless().parameter("incident_rate", factor).scenario());
        }
        assertOnlyAdds(
                ladderless().scenario(),
                ladderless()
                        .on(new TimelineEntry.Drought(Border.stamp(100, "dry"), 1, null))
                        .parameter("works_factor", 12)
                        .scenario());
    }

    private static Border ladderless() {
        return Border.unequal().without(Mechanism.LADDER).set("border.reported_incidents_per_year", 80);
    }

    private static void assertOnlyAdds(Scenario less, Scenario more) {
        int added = 0;
        for (int replicate = 0; replicate < 20; replicate++) {
            List<String> few = incidents(Account.run(less, 8, replicate, Detail.EVENTS));
            List<String> many = incidents(Account.run(more, 8, replicate, Detail.EVENTS));
            assertThat(many).containsAll(few);
            added += many.size() - few.size();
        }
        assertThat(added).isPositive();
    }

    private static List<String> incidents(RunOutcome outcome) {
        return outcome.events().stream()
                .filter(event -> event.kind() == EventKind.INCIDENT)
                .map(e -> e.day() + "." + e.slice() + " " + e.segment() + " " + e.rung() + " " + e.actor())
                .toList();
    }

    @Test
    void aQuietSegmentFarAwayMovesNothing() {
        Segment far = new Segment("zone", "Zone", "west", -30, -120, Set.of(Trait.WATER, Trait.VILLAGE), List.of());
        Mechanism[] wholeBorder = {Mechanism.TALKS, Mechanism.MEDIATION, Mechanism.PROTOCOLS, Mechanism.ORGANISATIONS};
        Scenario one = Border.unequal().without(wholeBorder).scenario();
        Scenario two = Border.unequal()
                .without(wholeBorder)
                .add(far)
                .set("segments.zone.share", 0)
                .set("segments.zone.population.NOR", 0)
                .set("segments.zone.population.SUD", 0)
                .scenario();
        for (int replicate = 0; replicate < 40; replicate++) {
            RunOutcome a = Account.run(one, 4, replicate, Detail.EVENTS);
            RunOutcome b = Account.run(two, 4, replicate, Detail.EVENTS);
            assertThat(b.events()).isEqualTo(a.events());
        }
    }

    /** Works cost no draw of their own, and a mechanism that is off takes nothing from the others. */
    @Test
    void whatHappensElsewhereMovesNoIncidentOfAQuietSegment() {
        Scenario one = ladderless().without(Mechanism.EXCITATION).scenario();
        Scenario two = ladderless()
                .without(Mechanism.EXCITATION, Mechanism.FRUSTRATION, Mechanism.PRESS)
                .on(new TimelineEntry.Works(Border.stamp(5, "digging"), "bridge", 600))
                .scenario();
        Scenario three = ladderless()
                .without(Mechanism.EXCITATION, Mechanism.FRUSTRATION)
                .scenario();
        for (int replicate = 0; replicate < 20; replicate++) {
            List<String> many = incidents(Account.run(one, 4, replicate, Detail.EVENTS));
            List<String> fewer = incidents(Account.run(three, 4, replicate, Detail.EVENTS));
            List<String> unseen = incidents(Account.run(two, 4, replicate, Detail.EVENTS));
            assertThat(many).containsAll(fewer);
            List<String> hill = at(fewer, "hill");
            assertThat(hill).containsAll(at(unseen, "hill"));
        }
    }

    private static List<String> at(List<String> incidents, String segment) {
        return incidents.stream()
                .filter(line -> line.contains(" " + segment + " "))
                .toList();
    }
}
