package org.brinksim.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.behavior.Option;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The event log tells the same story as the metrics, and every event knows its cause. */
class EventLogTest {
    /** Kinds that hardly ever come about here; {@code DiplomacyTest} brings them about. */
    private static final EnumSet<EventKind> RARE = EnumSet.of(EventKind.MISSION, EventKind.MEMBERSHIP);

    private static final int REPLICATES = 20;
    private final Scenario scenario = Border.unequal().scenario();

    private RunOutcome run(int replicate) {
        return Account.run(scenario, 21, replicate, Detail.EVENTS);
    }

    @Test
    void eventsAreNumberedInOrderOfTimeAndCausedByEarlierOnes() {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            int at = 0;
            int last = 0;
            for (Event event : run(replicate).events()) {
                assertThat(event.id()).isEqualTo(++at);
                assertThat(event.cause()).isBetween(0, event.id() - 1);
                assertThat(event.day() * World.SLICES + event.slice())
                        .as("%s", event)
                        .isGreaterThanOrEqualTo(last);
                last = event.day() * World.SLICES + event.slice();
            }
        }
    }

    @Test
    void everyDecisionHasItsReasons() {
        Set<EventKind> kinds = new HashSet<>();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            for (Event event : run(replicate).events()) {
                kinds.add(event.kind());
                Choice choice = event.choice();
                if (event.kind() == EventKind.DECISION && choice == null) {
                    throw new AssertionError("a decision without reasons: " + event);
                }
                if (choice == null) {
                    continue;
                }
                assertThat(event.detail()).contains(choice.option());
                assertThat(choice.probability()).isGreaterThan(0).isLessThanOrEqualTo(1);
                assertThat(choice.reasons())
                        .isNotEmpty()
                        .isSortedAccordingTo(Comparator.comparingDouble(reason -> -StrictMath.abs(reason.weight())));
                assertThat(choice.reasons()).allMatch(reason -> reason.weight() != 0);
                assertThat(choice.reasons()).extracting(Choice.Reason::term).doesNotHaveDuplicates();
            }
        }
        assertThat(kinds).containsAll(EnumSet.complementOf(RARE));
    }

    @Test
    void eventsAddUpToTheMetrics() {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            RunOutcome outcome = run(replicate);
            Map<String, Double> metrics = Account.metrics(scenario, outcome);
            List<Event> events = outcome.events();
            assertThat(sum(events, EventKind.EXCHANGE, Event::killed)).isEqualTo(metrics.get("m_deaths"));
            assertThat(sum(events, EventKind.EXCHANGE, Event::wounded)).isEqualTo(metrics.get("m_wounded"));
            assertThat(sum(events, EventKind.EXCHANGE, Event::count)).isEqualTo(metrics.get("m_houses"));
            assertThat(sum(events, EventKind.INCIDENT, e -> 1)).isEqualTo(metrics.get("m_incidents"));
            assertThat(sum(events, EventKind.DEAL, e -> 1)).isEqualTo(metrics.get("m_deals"));
            assertThat(sum(events, EventKind.ACCIDENT, e -> 1)).isEqualTo(metrics.get("m_accidents"));
            for (String side : List.of("NOR", "SUD")) {
                double left = sum(events, EventKind.EVACUATION, e -> e.actor().equals(side) ? e.count() : 0);
                assertThat(left).isEqualTo(metrics.get("m_displaced_" + side.toLowerCase(java.util.Locale.ROOT)));
            }
        }
    }

    @Test
    void episodesAddUpToTheMetrics() {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            RunOutcome outcome = run(replicate);
            Map<String, Double> metrics = Account.metrics(scenario, outcome);
            List<EpisodeOutcome> episodes = outcome.episodes();
            assertThat(episodes).extracting(EpisodeOutcome::name).doesNotHaveDuplicates();
            assertThat(episodes).isSortedAccordingTo(Comparator.comparingInt(EpisodeOutcome::firstDay));
            for (int side = 0; side < 2; side++) {
                int at = side;
                String id = side == 0 ? "nor" : "sud";
                assertThat(total(episodes, e -> e.dead().get(at))).isEqualTo(metrics.get("m_deaths_" + id));
                assertThat(total(episodes, e -> e.deadReported().get(at)))
                        .isEqualTo(metrics.get("m_deaths_reported_" + id))
                        .isLessThanOrEqualTo(metrics.get("m_deaths_" + id));
                assertThat(total(episodes, e -> e.displaced().get(at))).isEqualTo(metrics.get("m_displaced_" + id));
            }
            assertThat(total(episodes, EpisodeOutcome::deals))
                    .isEqualTo(metrics.get("m_deals"))
                    .isEqualTo(outcome.ceasefires().size());
            assertThat(total(episodes, EpisodeOutcome::dealsFailed2d)).isEqualTo(metrics.get("m_deals_failed_2d"));
            assertThat(Account.metric(scenario, outcome, "m_deaths_mil")
                            + Account.metric(scenario, outcome, "m_deaths_civ"))
                    .isEqualTo(metrics.get("m_deaths"));
            assertThat(metrics.get("m_territory_net_nor"))
                    .isEqualTo(-Account.metric(scenario, outcome, "m_territory_net_sud"));
        }
    }

    /** A deal within two days of failing is followed by its failure in the log, unless the calendar ends first. */
    @Test
    void dealsEndAsTheirLivesSay() {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            RunOutcome outcome = run(replicate);
            Map<Integer, Integer> signed = new HashMap<>();
            int early = 0;
            for (Event event : outcome.events()) {
                if (event.kind() == EventKind.DEAL) {
                    signed.put(event.id(), event.day() * World.SLICES + event.slice());
                } else if (event.kind() == EventKind.DEAL_FAILED) {
                    assertThat(signed).as("%s", event).containsKey(event.cause());
                    int at = signed.getOrDefault(event.cause(), 0);
                    signed.remove(event.cause());
                    early += event.day() * World.SLICES + event.slice() - at <= 8 ? 1 : 0;
                }
            }
            assertThat(early).isEqualTo((int) Account.metric(scenario, outcome, "m_deals_failed_2d"));
        }
    }

    /** While a deal is in force nobody shoots in the episode, and nothing of it happens after its end but a return. */
    @Test
    void nobodyShootsUnderADeal() {
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Set<String> quiet = new HashSet<>();
            for (Event event : run(replicate).events()) {
                switch (event.kind()) {
                    case DEAL -> quiet.add(event.episode());
                    case DEAL_FAILED, END -> quiet.remove(event.episode());
                    case DECISION ->
                        assertThat(isOnTheLadder(event) && quiet.contains(event.episode()))
                                .as("%s", event)
                                .isFalse();
                    case EXCHANGE, SPREAD, TERRITORY, ACCIDENT ->
                        assertThat(quiet).as("%s", event).doesNotContain(event.episode());
                    default -> assertThat(event.kind()).isNotNull();
                }
            }
        }
    }

    private static boolean isOnTheLadder(Event event) {
        Choice choice = event.choice();
        return choice != null
                && Stream.of(Option.values()).anyMatch(option -> option.key().equals(choice.option()));
    }

    /** Offers are what the metrics count, and each has the answers of both states. */
    @Test
    void offersAddUpToTheMetricsAndAreAnsweredTwice() {
        Scenario offered = Situations.diplomacy().scenario();
        int offers = 0;
        for (int replicate = 0; replicate < 4; replicate++) {
            RunOutcome outcome = Account.run(offered, 21, replicate, Detail.EVENTS);
            for (Event event : outcome.events()) {
                if (event.kind() == EventKind.OFFER) {
                    offers++;
                    List<Event> answers = outcome.events().stream()
                            .filter(other -> other.cause() == event.id() && other.kind() == EventKind.DECISION)
                            .toList();
                    assertThat(answers).extracting(Event::actor).containsExactlyInAnyOrder("NOR", "SUD");
                    assertThat(event.detail().endsWith("accepted by both"))
                            .isEqualTo(
                                    answers.stream().allMatch(it -> it.detail().equals("accept")));
                }
            }
            assertThat(sum(outcome.events(), EventKind.OFFER, e -> 1))
                    .isEqualTo(Account.metric(offered, outcome, "m_offers"));
        }
        assertThat(offers).isGreaterThan(20);
    }

    /** From rung 6 an episode ends by a deal only. */
    @Test
    void fightingAtRungSixEndsByADealOnly() {
        Scenario quarrels = Border.unequal()
                .triggers(20, 6, "bridge", "gate", "hill")
                .parameter("accident_rate", .8)
                .scenario();
        int closed = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            Map<String, Integer> rungs = new HashMap<>();
            for (Event event :
                    Account.run(quarrels, 2, replicate, Detail.EVENTS).events()) {
                switch (event.kind()) {
                    case EXCHANGE -> rungs.merge(event.episode(), event.rung(), (old, now) -> now);
                    case DEAL -> rungs.put(event.episode(), 0);
                    case DEAL_FAILED -> rungs.remove(event.episode());
                    case END -> {
                        closed += event.rung() >= 6 ? 1 : 0;
                        assertThat(rungs.getOrDefault(event.episode(), 0))
                                .as("%s", event)
                                .isLessThan(6);
                    }
                    default -> assertThat(event.kind()).isNotNull();
                }
            }
        }
        assertThat(closed).isGreaterThan(100);
    }

    @Test
    void accidentsComeOnceADayAndSideAndOnlyInItsFirstSlice() {
        Scenario clumsy = Border.unequal().parameter("accident_rate", 1).scenario();
        int seen = 0;
        for (int replicate = 0; replicate < 8; replicate++) {
            Set<String> once = new HashSet<>();
            for (Event event : Account.run(clumsy, 2, replicate, Detail.EVENTS).events()) {
                if (event.kind() == EventKind.ACCIDENT) {
                    seen++;
                    assertThat(event.slice()).isZero();
                    assertThat(event.rung()).isBetween(3, 7);
                    assertThat(once.add(event.day() + event.actor() + event.episode()))
                            .isTrue();
                }
            }
        }
        assertThat(seen).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7})
    void aTriggerOpensAtItsRung(int rung) {
        Scenario alone = new Border()
                .set("border.reported_incidents_per_year", 0)
                .without(Mechanism.EXCITATION, Mechanism.MOVES)
                .days(120)
                .triggers(60, rung, "field")
                .scenario();
        int held = 0;
        for (int replicate = 0; replicate < 30; replicate++) {
            RunOutcome outcome = Account.run(alone, 2, replicate, Detail.EVENTS);
            EpisodeOutcome first = outcome.episodes().get(0);
            assertThat(first.bornRung()).isEqualTo(rung);
            assertThat(first.topRung()).isGreaterThanOrEqualTo(rung);
            assertThat(first.firstDay()).isEqualTo(10);
            assertThat(first.name()).isEqualTo("field@2021-01-11");
            assertThat(Account.metric(alone, outcome, "m_incidents")).isEqualTo(outcome.incidents(3));
            held += first.topRung() == rung ? 1 : 0;
        }
        assertThat(held).isPositive();
    }

    /** An incident that joins an episode counts and is reported, and opens none of its own. */
    @Test
    void withoutPressEveryIncidentIsReportedOnce() {
        Scenario open = Border.unequal()
                .without(Mechanism.PRESS)
                .triggers(3, 2, "dam", "bridge", "hill")
                .scenario();
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            RunOutcome outcome = Account.run(open, 2, replicate, Detail.METRICS);
            Map<String, Double> metrics = Account.metrics(open, outcome);
            assertThat(metrics.get("m_incidents_reported")).isEqualTo(metrics.get("m_incidents"));
            assertThat(metrics.get("m_deaths_reported")).isEqualTo(metrics.get("m_deaths"));
            assertThat((double) outcome.episodes().size()).isLessThan(metrics.get("m_incidents"));
        }
    }

    private static double sum(List<Event> events, EventKind kind, java.util.function.ToIntFunction<Event> what) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .mapToInt(what)
                .sum();
    }

    private static double total(List<EpisodeOutcome> episodes, java.util.function.ToIntFunction<EpisodeOutcome> what) {
        return episodes.stream().mapToInt(what).sum();
    }
}
