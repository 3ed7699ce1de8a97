package org.brinksim.output.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Term;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events made by hand on an invented border: the mill and the bridge in the hills, the ford on the plain. */
class StorytellerTest {
    private static final String EPISODE = "mill@2021-04-28";
    private static final int DAY = 117;

    private final Scenario scenario = scenario();
    private final List<Event> events = new ArrayList<>();

    private static Scenario scenario() {
        Reading reading = ScenarioReader.read(
                Path.of("src/test/resources/scenarios/two-segments.yaml").toString(), Path.of(""), List.of());
        return ((Reading.Accepted) reading).scenario();
    }

    private record Who(String actor, String target, String segment) {}

    private static final Who NORTH = new Who("AAA", "BBB", "mill");
    private static final Who COMMAND = new Who("BBB/hills", "AAA", "mill");
    private static final Who SOUTH = new Who("BBB", "AAA", "mill");
    private static final Who PLACE = new Who("", "", "mill");

    private void add(int cause, int slice, EventKind kind, Who who, int rung, String detail) {
        add(cause, slice, kind, who, rung, detail, null);
    }

    private void add(int cause, int slice, EventKind kind, Who who, int rung, String detail, @Nullable Choice choice) {
        int[] losses = kind == EventKind.EXCHANGE ? new int[] {3, 1, 7, 2} : new int[4];
        events.add(new Event(
                events.size() + 1,
                cause,
                DAY + slice / 4,
                slice % 4,
                kind,
                EPISODE,
                who.actor(),
                who.target(),
                who.segment(),
                rung,
                losses[0] + losses[1],
                losses[2],
                kind == EventKind.EVACUATION ? 1_250 : losses[3],
                detail,
                List.of(losses[0], losses[1]),
                choice));
    }

    private static Choice choice(String option, String alternative, double probability, Object... termsAndWeights) {
        List<Choice.Reason> reasons = new ArrayList<>();
        for (int i = 0; i < termsAndWeights.length; i += 2) {
            reasons.add(new Choice.Reason((Term) termsAndWeights[i], (double) termsAndWeights[i + 1]));
        }
        return new Choice(option, alternative, probability, reasons);
    }

    private static EpisodeOutcome outcome(String name, int dead, int topRung) {
        return new EpisodeOutcome(
                name,
                DAY,
                DAY + 2,
                topRung,
                2,
                5,
                1,
                List.of(dead - 1, 1),
                List.of(dead - 2, 0),
                2,
                14,
                List.of(1_250, 30),
                List.of(0, 1),
                1,
                0);
    }

    private Story story() {
        return new Storyteller(scenario, events, List.of(outcome(EPISODE, 9, 6)))
                .story("d3r14", outcome(EPISODE, 9, 6), column -> column);
    }

    private String told(int passage) {
        return story().timeline().get(passage).text();
    }

    @Test
    void aTriggerOpensTheEpisode() {
        add(0, 1, EventKind.INCIDENT, NORTH, 2, "trigger");
        assertThat(told(0))
                .isEqualTo("An incident at rung 2 (villagers' fight) broke out at The mill; it began on the side of"
                        + " Northland. The timeline of the scenario sets it.");
        assertThat(story().timeline().get(0).when()).isEqualTo("28 April 2021, morning");
    }

    @Test
    void anIncidentWithoutACauseNamesWhatPeopleDispute() {
        add(0, 1, EventKind.INCIDENT, SOUTH, 4, "");
        assertThat(told(0))
                .startsWith(
                        "An incident at rung 4 (small-arms exchange) broke out at The mill; it began on the side of BBB.")
                .endsWith("No earlier event caused it; people there dispute shared water and a road through disputed"
                        + " land.");
    }

    @Test
    void anIncidentThatAnotherBredNamesIt() {
        add(0, 1, EventKind.INCIDENT, new Who("AAA", "BBB", "bridge"), 2, "");
        add(1, 9, EventKind.INCIDENT, SOUTH, 2, "");
        assertThat(told(1))
                .endsWith("It became part of the fighting nearby. It followed the incident at bridge 2 days"
                        + " earlier: incidents breed incidents nearby.");
    }

    @Test
    void aMoveIsTheStates() {
        add(0, 1, EventKind.MOVE, SOUTH, 3, "trigger");
        assertThat(told(0)).startsWith("BBB opened a crisis at The mill at rung 3 (alert and reinforcement).");
    }

    @Test
    void aClimbNamesWhoAndWhy() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(
                1,
                2,
                EventKind.DECISION,
                COMMAND,
                5,
                "climb from rung 4",
                choice(
                        "climb",
                        "hold",
                        .41,
                        Term.INCLINATION,
                        -1.2,
                        Term.POLITICS,
                        .9,
                        Term.STAKE,
                        .3,
                        Term.COST,
                        -.01));
        assertThat(told(1))
                .isEqualTo("The border command of BBB in the sector The hills climbed from rung 4 to rung 5 (mortars or"
                        + " grenade launchers) rather than hold, which had a chance of 41\u00a0%: politics at home spoke"
                        + " most for it, then the stakes on the segment; against it spoke the standing inclination.");
    }

    @Test
    void steppingDownAndBreakingOffAreToldInTheSameForm() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 2, EventKind.DECISION, NORTH, 6, "", choice("step_down", "climb", .004, Term.HURT, .5));
        add(2, 3, EventKind.DECISION, COMMAND, 0, "", choice("break_off", "break_off", 1, Term.AUDIENCE, -.7));
        assertThat(told(1))
                .isEqualTo("Northland stepped down from rung 7 to rung 6 (incursion) rather than climb, which had a"
                        + " chance of less than 1\u00a0%: own losses spoke for it.");
        assertThat(told(2))
                .isEqualTo("The border command of BBB in the sector The hills broke off, which had a chance of more"
                        + " than 99\u00a0%: nothing but chance spoke for it; against it spoke the audience cost of"
                        + " backing down.");
    }

    @Test
    void consecutiveSlicesOfOneRungAreOnePassage() {
        add(0, 1, EventKind.INCIDENT, NORTH, 6, "trigger");
        add(1, 1, EventKind.EXCHANGE, PLACE, 6, "");
        add(2, 2, EventKind.SPREAD, new Who("", "", "bridge"), 6, "");
        add(3, 2, EventKind.EXCHANGE, PLACE, 6, "");
        add(4, 2, EventKind.TERRITORY, new Who("BBB", "AAA", "bridge"), 6, "taken");
        add(5, 3, EventKind.SPREAD, new Who("", "", "ford"), 6, "");
        add(5, 3, EventKind.EVACUATION, NORTH, 6, "");
        add(5, 4, EventKind.EXCHANGE, PLACE, 7, "");
        Story story = story();
        assertThat(story.timeline()).hasSize(3);
        Passage passage = story.timeline().get(1);
        assertThat(passage.text())
                .isEqualTo("Fighting at rung 6 (incursion) around The mill: Northland lost 6 dead and BBB lost 2 dead,"
                        + " 14 wounded on both sides together, 4 houses destroyed or damaged. The fighting spread to"
                        + " bridge and ford and reached the sector plain. BBB took posts or villages at bridge."
                        + " Residents left their homes: 1,250 in Northland.");
        assertThat(passage.when()).isEqualTo("28 April 2021, morning to evening");
        assertThat(passage.events()).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(story.timeline().get(2).text()).contains("Northland lost 3 dead and BBB lost 1 dead");
    }

    @Test
    void aDealNamesWhoSignedWhyAndHowLongItHeld() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 1, EventKind.DECISION, NORTH, 4, "agree", choice("agree", "refuse", .3, Term.HURT, .5));
        add(2, 1, EventKind.DECISION, SOUTH, 4, "agree", choice("agree", "refuse", .7, Term.OBJECTIVE, .4));
        add(3, 1, EventKind.DEAL, PLACE, 4, "president");
        add(4, 4, EventKind.DEAL_FAILED, PLACE, 4, "president");
        Story story = story();
        assertThat(story.timeline()).hasSize(3);
        assertThat(told(1))
                .isEqualTo(
                        "Presidents of both states agreed on a ceasefire. Northland was ready to agree to a ceasefire"
                                + " rather than refuse, which had a chance of 30\u00a0%: own losses spoke for it. BBB was ready to"
                                + " agree to a ceasefire rather than refuse, which had a chance of 70\u00a0%: ground already gained"
                                + " spoke for it. The ceasefire held for 18 hours.");
        assertThat(story.timeline().get(1).events()).containsExactly(2, 3, 4);
        assertThat(told(2)).isEqualTo("The ceasefire of 28 April 2021 (presidents) failed, and fighting resumed.");
    }

    @Test
    void aDealOfTheTimelineHasNoChoices() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 1, EventKind.DEAL, PLACE, 4, "local");
        add(2, 9, EventKind.END, PLACE, 4, "over");
        assertThat(told(1))
                .isEqualTo("A ceasefire from the timeline of the scenario took effect, at the level of local officials"
                        + " or border commanders. The ceasefire still held at the end of the calendar.");
        assertThat(told(2)).isEqualTo("The ceasefire had held for 48 hours, and the episode was over.");
    }

    @Test
    void anEpisodeThatComesBackEndsByItsOwnMeans() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 1, EventKind.DEAL, PLACE, 4, "local");
        add(2, 9, EventKind.END, PLACE, 4, "over");
        add(0, 12, EventKind.INCIDENT, SOUTH, 2, "");
        add(4, 13, EventKind.END, PLACE, 4, "over");
        add(2, 40, EventKind.DEAL_FAILED, PLACE, 4, "local");
        assertThat(told(3)).contains("brought the episode back");
        assertThat(told(4)).isEqualTo("Both sides had stood down, and the episode was over.");
        assertThat(told(5)).endsWith("failed, after the fighting it had ended.");
    }

    @Test
    void anAccidentSaysWhatWasChosen() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 4, EventKind.ACCIDENT, SOUTH, 3, "one rung down, unintended");
        assertThat(told(1))
                .isEqualTo(
                        "By accident the forces of BBB acted at rung 3 (alert and reinforcement), one rung lower than"
                                + " chosen.");
    }

    @Test
    void causesLeadFromTheWorstMomentBackToTheFirst() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        add(1, 1, EventKind.EXCHANGE, PLACE, 4, "");
        add(0, 1, EventKind.EVACUATION, NORTH, 4, "");
        add(2, 2, EventKind.DECISION, COMMAND, 6, "", choice("climb", "hold", .2, Term.EDGE, .5));
        add(4, 2, EventKind.EXCHANGE, PLACE, 6, "");
        assertThat(story().causes()).extracting(Passage::events).containsExactly(List.of(4), List.of(2), List.of(1));
    }

    @Test
    void conditionsBeforeTheEpisodeComeFromTheScenario() {
        add(0, 1, EventKind.INCIDENT, NORTH, 4, "trigger");
        EpisodeOutcome late = new EpisodeOutcome(
                EPISODE, 500, 501, 4, 4, 1, 0, List.of(0, 0), List.of(0, 0), 0, 0, List.of(0, 0), List.of(0, 0), 0, 0);
        List<String> texts = new Storyteller(scenario, events, List.of(late))
                .story("d0r0", late, column -> 0).background().stream()
                        .map(passage -> passage.when() + ": " + passage.text())
                        .toList();
        assertThat(texts)
                .contains(
                        "15 December 2021: QQQ delivered to Northland: 3 armed drones.",
                        "5 June 2021: The mill: “width of the strip without troops and posts” rose from 0 to 3 (km).",
                        "1 July 2021: BBB: “unrest at home” rose from 0 to 0.5 on a scale from 0 to 1.",
                        "25 February 2022 – 26 March 2022: Patronia: “attention the patron has for the border” fell from"
                                + " 0.9 to 0.5 on a scale from 0 to 1.")
                .noneMatch(text -> text.contains("bridge"));
    }

    @Test
    void theWorstEpisodeHasTheMostDeadThenTheHighestRungThenComesFirst() {
        List<EpisodeOutcome> equals =
                List.of(outcome("a@2021-04-28", 9, 5), outcome("b@2021-04-29", 9, 6), outcome("c@2021-04-30", 9, 6));
        assertThat(new Storyteller(scenario, events, equals).worst())
                .hasValueSatisfying(worst -> assertThat(worst.name()).isEqualTo("b@2021-04-29"));
        List<EpisodeOutcome> deadlier = List.of(outcome("a@2021-04-28", 10, 2), outcome("b@2021-04-29", 9, 6));
        assertThat(new Storyteller(scenario, events, deadlier).worst())
                .hasValueSatisfying(worst -> assertThat(worst.name()).isEqualTo("a@2021-04-28"));
        assertThat(new Storyteller(scenario, events, List.of()).worst()).isEmpty();
    }

    @Test
    void figuresCarryTheStatesAndTheRunsMetrics() {
        Story story = story();
        assertThat(story.episodeFacts())
                .contains(
                        new Fact("dead_aaa", "dead, Northland", 8),
                        new Fact("displaced_bbb", "people displaced, BBB", 30));
        assertThat(story.runFacts()).contains(new Fact("m_incidents", "incidents, true count", 0));
        assertThat(story.runFacts()).extracting(Fact::key).contains("m_deaths_aaa", "m_deaths_bbb");
    }

    @Test
    void plainTextKeepsItsWidthAndMarkdownItsNumbers() {
        add(0, 1, EventKind.INCIDENT, NORTH, 2, "trigger");
        assertThat(StoryPage.text(story(), 60))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(StoryPage.text(story(), 100))
                .anyMatch(line -> line.startsWith("  1. 28 April 2021, morning: An incident at rung 2"))
                .anyMatch(line -> line.contains("8  dead, Northland"));
        assertThat(StoryPage.markdown(story()))
                .anyMatch(line -> line.startsWith("1. **28 April 2021, morning**: An incident"))
                .contains("| dead, Northland | 8 |");
        assertThat(StoryJson.of(story(), scenario)
                        .path("timeline")
                        .path(0)
                        .path("date")
                        .asText())
                .isEqualTo("2021-04-28");
    }

    @Test
    void aLogWithAGapIsRefused() {
        add(0, 1, EventKind.INCIDENT, NORTH, 2, "trigger");
        events.add(events.get(0));
        assertThatThrownBy(() -> new Storyteller(scenario, events, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("event 2");
    }
}
