package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What third parties do follows from data alone, and a mechanism that is off is not there. */
class DiplomacyTest {
    private static List<RunOutcome> runs(Scenario scenario, int count) {
        List<RunOutcome> runs = new ArrayList<>();
        for (int replicate = 0; replicate < count; replicate++) {
            runs.add(Account.run(scenario, 31, replicate, Detail.EVENTS));
        }
        return runs;
    }

    private static double mean(Scenario scenario, String metric, int count) {
        return runs(scenario, count).stream()
                .mapToDouble(run -> Account.metric(scenario, run, metric))
                .average()
                .orElseThrow();
    }

    private static Set<EventKind> kinds(List<RunOutcome> runs) {
        Set<EventKind> kinds = new TreeSet<>();
        runs.forEach(run -> run.events().forEach(event -> kinds.add(event.kind())));
        return kinds;
    }

    @Test
    void theOrderOfStatesPatronsAndOrganisationsChangesNothing() {
        Scenario there = Situations.diplomacy().scenario();
        Scenario swapped = Situations.diplomacy().swapped().scenario();
        Scenario shuffled = Situations.diplomacy().shuffled().scenario();
        for (int replicate = 0; replicate < 12; replicate++) {
            List<String> account = Account.of(there, Account.run(there, 9, replicate, Detail.EVENTS));
            assertThat(Account.of(swapped, Account.run(swapped, 9, replicate, Detail.EVENTS)))
                    .isEqualTo(account);
            assertThat(Account.of(shuffled, Account.run(shuffled, 9, replicate, Detail.EVENTS)))
                    .isEqualTo(account);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MEDIATION", "ORGANISATIONS", "PRESSURE", "TALKS", "PROTOCOLS"})
    void whatIsOffLeavesNoTrace(Mechanism off) {
        Set<EventKind> traces = switch (off) {
            case MEDIATION -> Set.of(EventKind.OFFER);
            case ORGANISATIONS -> Set.of(EventKind.STATEMENT, EventKind.MISSION, EventKind.MEMBERSHIP);
            case PRESSURE -> Set.of(EventKind.PRESSURE);
            case TALKS -> Set.of(EventKind.AGREEMENT);
            default -> Set.of(EventKind.PROTOCOL);
        };
        Border with = Situations.diplomacy().parameter("leave_inclination", 0);
        assertThat(kinds(runs(with.scenario(), 6))).containsAll(traces);
        assertThat(kinds(runs(Situations.diplomacy().without(off).scenario(), 6)))
                .doesNotContainAnyElementsOf(traces);
    }

    /** With nobody who could act, the switches of third parties move nothing. */
    @Test
    void switchesWithoutActorsAreNeutral() {
        Mechanism[] third = {Mechanism.MEDIATION, Mechanism.ORGANISATIONS, Mechanism.PRESSURE, Mechanism.PRESENCE};
        Scenario on = silent(Border.unequal()).scenario();
        Scenario off = silent(Border.unequal()).without(third).scenario();
        for (int replicate = 0; replicate < 10; replicate++) {
            assertThat(Account.of(off, Account.run(off, 3, replicate, Detail.EVENTS)))
                    .isEqualTo(Account.of(on, Account.run(on, 3, replicate, Detail.EVENTS)));
        }
    }

    private static Border silent(Border border) {
        for (String patron : List.of("bear", "moon")) {
            border.each("patrons." + patron, Map.of("interest", 0., "stability", 0.));
        }
        for (String organisation : List.of("council", "league")) {
            border.each("organisations." + organisation, Map.of("voice", 0., "interest", 0.));
        }
        return border;
    }

    /** One rule, by data alone: an organisation of both sides speaks at most, one of a third member in unrest sends troops. */
    @Test
    void oneRuleGivesSilenceAnOfferNotTakenUpAndTroopsElsewhere() {
        Border border = new Border()
                .days(400)
                .each("organisations.council", Map.of("voice", 0., "interest", 0., "monitors_ready", 0.))
                .each("organisations.league", Map.of("voice", .9, "interest", .8, "mandate_internal", 1.))
                .each("organisations.league", Map.of("troops_ready", 3000., "monitors_ready", 1.))
                .on(new TimelineEntry.Appeal(Border.stamp(200, "help"), "league", "isle"))
                .set("patrons.moon.interest", 0)
                .triggers(40, 6, "bridge", "gate", "canal", "hill");
        for (String state : List.of("NOR", "SUD")) {
            border.set("organisations.council.ties." + state + ".member", 1);
            border.set("organisations.league.ties." + state + ".member", 1);
        }
        int episodes = 0;
        int spoken = 0;
        int offers = 0;
        int missions = 0;
        int helped = 0;
        for (RunOutcome run : runs(border.scenario(), 40)) {
            episodes += (int)
                    run.episodes().stream().filter(it -> it.topRung() >= 6).count();
            for (Act act : run.acts()) {
                assertThat(act.actor()).isNotEqualTo("council");
                spoken += act.kind() == EventKind.STATEMENT ? 1 : 0;
                offers += act.actor().equals("league") && act.kind() == EventKind.OFFER ? 1 : 0;
                missions += act.kind() == EventKind.MISSION && !act.episode().isEmpty() ? 1 : 0;
                helped += act.kind() == EventKind.MISSION && act.episode().isEmpty() ? 1 : 0;
            }
        }
        assertThat(episodes).isGreaterThan(300);
        assertThat(spoken).isGreaterThan(episodes / 2);
        assertThat(offers).isBetween(episodes / 5, episodes);
        assertThat(missions).isLessThanOrEqualTo(episodes / 100);
        assertThat(helped).isGreaterThan(30);
    }

    /** A mediator whom both trust and who looks at the border is accepted more often. */
    @Test
    void aTrustedAndAttentiveMediatorIsAcceptedMore() {
        double before = mean(mediator(.2, .3), "m_offers_accepted", 60);
        double after = mean(mediator(1, 1), "m_offers_accepted", 60);
        assertThat(after).isGreaterThan(2 * before).isPositive();
    }

    private static Scenario mediator(double trust, double attention) {
        Border border = new Border().days(400).triggers(40, 6, "bridge", "gate", "hill");
        border.each("patrons.moon.ties.NOR", Map.of("trust", trust)).set("patrons.moon.ties.SUD.trust", trust);
        return border.set("patrons.moon.attention", attention)
                .set("patrons.moon.interest", 1)
                .set("patrons.bear.interest", 0)
                .scenario();
    }

    /** With a ripe conflict and an open line the whole line is settled, and then fighting is rare. */
    @Test
    void aSettledBorderIsQuiet() {
        Border border = new Border().days(1400).set("border.length_km", 200).set("border.talks_per_year", 30);
        border.parameter("talks_inclination", 3).triggers(60, 2, "hill");
        Scenario settling = border.scenario();
        Scenario open = border.without(Mechanism.TALKS).scenario();
        assertThat(mean(settling, "m_settled_share_end", 10)).isGreaterThan(.95);
        assertThat(mean(open, "m_settled_share_end", 10)).isZero();
        assertThat(late(settling, 20)).isLessThan(late(open, 20) / 3);
    }

    private static int late(Scenario scenario, int count) {
        return (int) runs(scenario, count).stream()
                .flatMap(run -> run.events().stream())
                .filter(event -> event.kind() == EventKind.INCIDENT && event.day() > 800)
                .filter(event -> event.detail().isEmpty())
                .count();
    }

    /** Troops between the sides make large episodes rare (D2). */
    @Test
    void interpositionKeepsEpisodesSmall() {
        Border border = new Border().days(730).triggers(5, 5, "bridge", "gate", "hill");
        double without = mean(border.scenario(), "m_episodes_rung6", 30);
        Map<String, Double> troops = Map.of("border.interposition_troops", 2000.);
        border.on(new TimelineEntry.Set(Border.stamp(1, "troops"), troops, 0, null));
        assertThat(mean(border.scenario(), "m_episodes_rung6", 30)).isLessThan(.6 * without);
        assertThat(mean(border.without(Mechanism.PRESENCE).scenario(), "m_episodes_rung6", 30))
                .isGreaterThan(.8 * without);
    }

    @Test
    void protocolsComeAfterDealsAndLengthenTheirLives() {
        int seen = 0;
        for (RunOutcome run : runs(Situations.diplomacy().scenario(), 6)) {
            List<Event> events = run.events();
            for (Event event : events) {
                if (event.kind() == EventKind.PROTOCOL) {
                    seen++;
                    Event cause = events.get(event.cause() - 1);
                    assertThat(cause.kind()).isEqualTo(EventKind.DEAL);
                    int slices = (event.day() - cause.day()) * World.SLICES + event.slice() - cause.slice();
                    assertThat(slices).isEqualTo(2 * World.SLICES);
                }
            }
        }
        assertThat(seen).isPositive();
    }
}
