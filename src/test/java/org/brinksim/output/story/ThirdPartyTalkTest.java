package org.brinksim.output.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.Event;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Term;
import org.brinksim.experiment.Samples;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.EpisodeOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The invented border of the storyteller's test, with the patron Patronia and an organisation of its own. */
class ThirdPartyTalkTest {
    private static final String EPISODE = "mill@2021-04-28";
    private static final int DAY = 117;

    private final Scenario scenario = withLeague(Samples.scenario());
    private final List<Event> events = new ArrayList<>();

    private static Scenario withLeague(Scenario plain) {
        List<Organisation> league = List.of(new Organisation("LLL", "the League", List.of("PPP"), List.of()));
        double[] inputs = new double
                [Scenario.layout(plain.states(), plain.sectors(), plain.segments(), plain.patrons(), league)
                        .size()];
        var conditions = new org.brinksim.scenario.Conditions(
                Scenario.layout(plain.states(), plain.sectors(), plain.segments(), plain.patrons(), league), inputs);
        return new Scenario(
                plain.name(),
                plain.title(),
                plain.calendar(),
                plain.states(),
                plain.sectors(),
                plain.segments(),
                plain.patrons(),
                league,
                conditions,
                conditions,
                plain.parameters(),
                plain.switches(),
                List.of(),
                plain.figures());
    }

    private record Who(String actor, String target) {}

    private static final Who ASKING = new Who("AAA", "PPP");

    private void add(int day, EventKind kind, Who who, String detail, @Nullable Choice choice) {
        add(0, day, kind, who, detail, choice);
    }

    private void add(int cause, int day, EventKind kind, Who who, String detail, @Nullable Choice choice) {
        boolean inside = day >= DAY && kind != EventKind.DELIVERY && kind != EventKind.CROSSING;
        events.add(new Event(
                events.size() + 1,
                cause,
                day,
                0,
                kind,
                inside ? EPISODE : "",
                who.actor(),
                who.target(),
                kind == EventKind.INCIDENT || kind == EventKind.AGREEMENT ? "mill" : "",
                kind == EventKind.INCIDENT ? 4 : 0,
                0,
                0,
                kind == EventKind.REQUEST || kind == EventKind.DELIVERY ? 3 : 0,
                detail,
                List.of(),
                choice));
    }

    private static Choice choice(String option, String alternative, Term pro, Term contra) {
        return new Choice(
                option, alternative, .41, List.of(new Choice.Reason(pro, .9), new Choice.Reason(contra, -.4)));
    }

    private Story story() {
        EpisodeOutcome outcome = new EpisodeOutcome(
                EPISODE,
                DAY,
                DAY + 2,
                4,
                4,
                1,
                0,
                List.of(0, 0),
                List.of(0, 0),
                0,
                0,
                List.of(0, 0),
                List.of(0, 0),
                0,
                0);
        return new Storyteller(scenario, events, List.of(outcome)).story("d0r0", outcome, column -> 0);
    }

    private void begin() {
        add(DAY, EventKind.INCIDENT, new Who("AAA", "BBB"), "trigger", null);
    }

    private String told(int passage) {
        return story().timeline().get(passage).text();
    }

    private List<String> before() {
        return story().background().stream()
                .map(passage -> passage.when() + ": " + passage.text())
                .toList();
    }

    @Test
    void aRequestNamesTheAnswerAndItsReasons() {
        add(
                20,
                EventKind.REQUEST,
                ASKING,
                "armed_drone approved",
                choice("approve", "refuse", Term.KINSHIP, Term.PRICE));
        begin();
        assertThat(before())
                .containsExactly(
                        "21 January 2021: Northland asked Patronia for 3 armed drones. Patronia approved rather"
                                + " than refuse, which had a chance of 41\u00a0%: kinship spoke for it; against it spoke the price.");
    }

    @Test
    void requestsWithOneAnswerBecomeOneSentenceWithTheLatestReasons() {
        add(20, EventKind.REQUEST, ASKING, "armour refused", choice("refuse", "approve", Term.BLOC, Term.KINSHIP));
        add(30, EventKind.REQUEST, new Who("BBB", "PPP"), "plant for armed_drone: approved", null);
        add(80, EventKind.REQUEST, ASKING, "armed_drone: refused", choice("refuse", "approve", Term.STALL, Term.TRUST));
        begin();
        assertThat(before())
                .containsExactly(
                        "21 January 2021 – 22 March 2021: Northland asked Patronia twice for arms (3 armoured vehicles and 3"
                                + " armed drones in all). Patronia refused both times, the last time rather than approve, which"
                                + " had a chance of 41\u00a0%: a recent episode or refusal spoke for it; against it spoke"
                                + " trust.",
                        "31 January 2021: BBB asked Patronia for a plant that makes armed drones. Patronia approved.");
        assertThat(story().background().get(0).events()).containsExactly(1, 3);
    }

    @Test
    void deliveriesOfOneSupplierAreSummedBeforeAndToldOneByOneWithin() {
        add(20, EventKind.DELIVERY, new Who("PPP", "AAA"), "artillery", null);
        add(60, EventKind.DELIVERY, new Who("PPP", "AAA"), "artillery", null);
        begin();
        add(DAY + 1, EventKind.DELIVERY, new Who("QQQ", "BBB"), "armed_drone", null);
        assertThat(before())
                .containsExactly(
                        "21 January 2021 – 2 March 2021: Patronia delivered to Northland: 6 guns and launchers in 2"
                                + " lots.");
        assertThat(told(1)).isEqualTo("QQQ delivered to BBB: 3 armed drones.");
    }

    @Test
    void anOfferIsToldWithTheAnswersOfBothSides() {
        begin();
        add(DAY, EventKind.OFFER, new Who("LLL", ""), "offer not taken up", null);
        add(
                2,
                DAY,
                EventKind.DECISION,
                new Who("AAA", "LLL"),
                "accept",
                choice("accept", "decline", Term.TRUST, Term.SOVEREIGNTY));
        add(
                2,
                DAY,
                EventKind.DECISION,
                new Who("BBB", "LLL"),
                "decline",
                choice("decline", "accept", Term.SOVEREIGNTY, Term.RIPENESS));
        Story story = story();
        assertThat(story.timeline()).hasSize(2);
        assertThat(told(1))
                .isEqualTo(
                        "The League offered to mediate. Northland accepted the offer of the League rather than decline,"
                                + " which had a chance of 41\u00a0%: trust spoke for it; against it spoke concern for sovereignty. BBB"
                                + " declined the offer of the League rather than accept, which had a chance of 41\u00a0%: concern for"
                                + " sovereignty spoke for it; against it spoke ripeness.");
        assertThat(story.timeline().get(1).events()).containsExactly(2, 3, 4);
    }

    @Test
    void anOfferThatNamesTheStateHoldsItsAnswer() {
        begin();
        add(
                DAY,
                EventKind.OFFER,
                new Who("PPP", "BBB"),
                "refused",
                choice("refuse", "accept", Term.GRIEVANCE, Term.TRUST));
        assertThat(told(1))
                .startsWith("Patronia offered to mediate. BBB declined the offer rather than accept")
                .endsWith("grievance spoke for it; against it spoke trust.");
    }

    @Test
    void everythingThirdPartiesDoHasASentence() {
        begin();
        Who league = new Who("LLL", "");
        add(DAY, EventKind.STATEMENT, league, "calls for restraint", null);
        add(
                DAY,
                EventKind.PRESSURE,
                new Who("PPP", "AAA"),
                "press",
                choice("press", "abstain", Term.INTEREST, Term.DOCTRINE));
        add(DAY, EventKind.MISSION, league, "monitors", null);
        add(DAY, EventKind.MISSION, new Who("LLL", "MMM"), "troops against unrest at home", null);
        add(DAY, EventKind.PROTOCOL, league, "pull_back", null);
        add(DAY, EventKind.AGREEMENT, league, "a stretch of the line, 4.2 km", null);
        add(DAY, EventKind.AGREEMENT, league, "4.2", null);
        add(DAY, EventKind.CROSSING, new Who("AAA", ""), "crossings of hills closed", null);
        add(DAY, EventKind.TURNOVER, new Who("BBB", ""), "the leadership loses office", null);
        add(DAY, EventKind.MEMBERSHIP, new Who("AAA", "LLL"), "leave", null);
        assertThat(story().timeline().stream().skip(1).map(Passage::text))
                .containsExactly(
                        "The League made a statement on the fighting (calls for restraint).",
                        "Patronia put Northland under economic pressure rather than abstain, which had a chance of 41\u00a0%:"
                                + " the interest in an end of the fighting spoke for it; against it spoke the doctrine on"
                                + " territorial disputes.",
                        "The League sent monitors.",
                        "The League sent soldiers to MMM against unrest there.",
                        "After the ceasefire both states agreed on taking heavy weapons back from the line.",
                        "Both states agreed on 4.2 km of the line at The mill.",
                        "Both states agreed on 4.2 km of the line at The mill.",
                        "Northland closed its crossings in the sector The hills.",
                        "The leadership of BBB lost office.",
                        "Northland left the League.");
    }

    @Test
    void dissentInOneOrganisationIsOnePassage() {
        begin();
        Choice against = choice("dissent", "consent", Term.SOVEREIGNTY, Term.MANDATE);
        add(DAY, EventKind.DECISION, new Who("AAA", "LLL"), "dissent from monitors", against);
        add(DAY, EventKind.DECISION, new Who("BBB", "LLL"), "dissent from offer", against);
        assertThat(story().timeline()).hasSize(2);
        assertThat(told(1))
                .startsWith("Northland dissented when the League considered sending monitors rather than consent,")
                .contains(" BBB dissented when the League considered an offer to mediate rather than consent,");
        assertThat(story().timeline().get(1).events()).containsExactly(2, 3);
    }

    @Test
    void anUnknownDetailOrOptionIsToldPlainly() {
        begin();
        add(DAY, EventKind.MISSION, new Who("LLL", ""), "fact_finders", null);
        add(
                DAY,
                EventKind.DECISION,
                new Who("PPP", "LLL"),
                "x",
                choice("stand_aside", "act_alone", Term.LEAD, Term.MANDATE));
        assertThat(told(1)).isEqualTo("The League sent a mission (fact finders).");
        assertThat(told(2)).startsWith("Patronia chose to stand aside rather than act alone, which had a chance of");
    }

    @Test
    void everyTermReadsAsTheSubjectOfASentence() {
        for (Term term : Term.values()) {
            assertThat(Lexicon.term(term))
                    .doesNotContain("the what")
                    .doesNotContain("the a ")
                    .doesNotContain("_");
        }
    }

    @Test
    void theStoryForMachinesHoldsThemToo() {
        add(20, EventKind.REQUEST, ASKING, "armed_drone approved", null);
        begin();
        assertThat(StoryJson.of(story(), scenario)
                        .path("background")
                        .path(0)
                        .path("text")
                        .asText())
                .contains("asked Patronia for 3 armed drones");
        assertThat(StoryPage.markdown(story()))
                .anyMatch(line -> line.startsWith("1. **21 January 2021**: Northland asked"));
    }
}
