package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.experiment.directional.Expectations;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file says about sellers, organisations, plants, appeals, nested models and entries that stand for a mechanism. */
class StrategicLayerTest {
    private static final String HEAD = "schema: 1\nextends: two-segments\nname: over\n";
    static final String LAYER = HEAD + """
            model: M3
            switches: {talks: true, market: false}
            border: {length_km: 300, demonstration: {armed_drone: 0.5}}
            states: [{id: AAA, military_spending: {value: 130, source: seed-4}, stock: {munitions: 2}}]
            patrons:
              - id: PPP
                interest: 0.7
                ties: {AAA: {kinship: 0.9, embargo: 0.25}}
                stance: {QQQ: -0.5}
                sells:
                  armed_drone: {capacity: 6, price: {value: 5.5, source: assumption}, lead_days: 180}
                  armour: {capacity: 40, gift: 1}
              - {id: QQQ, ties: {BBB: {trust: 0.1}}}
            organisations:
              - id: LEAGUE
                name: The League
                members: [PPP, BBB, ZZZ, CCC]
                leads: [PPP]
                mandate_internal: 1
                ties: {AAA: {trust: 0.2}}
              - {id: UNION, members: [AAA, BBB], ties: {BBB: {member: 0}}}
            timeline:
              - {at: 2021-03-01, plant: {from: QQQ, to: BBB, system: armed_drone, per_year: 4}, until: 2022-03-01, source: seed-2}
              - {at: 2021-04-01, appeal: {organisation: LEAGUE, by: ZZZ}}
              - {id: drones, stands_for: market}
              - {at: 2021-05-01, set: {patrons.QQQ.sells.armour.capacity: 3, organisations.LEAGUE.voice: 1}, stands_for: organisations}
            """;

    @ParameterizedTest
    @CsvSource({
        "border.length_km, 300",
        "border.demonstration.armed_drone, 0.5",
        "states.AAA.military_spending, 130",
        "states.AAA.stock.munitions, 2",
        "patrons.PPP.sells.armed_drone.capacity, 6",
        "patrons.PPP.sells.armed_drone.price, 5.5",
        "patrons.PPP.sells.armour.gift, 1",
        "patrons.QQQ.sells.armour.capacity, 0",
        "patrons.PPP.stance.QQQ, -0.5",
        "patrons.PPP.ties.AAA.embargo, 0.25",
        "patrons.PPP.ties.AAA.loyalty, 0.2",
        "organisations.LEAGUE.mandate_internal, 1",
        "organisations.LEAGUE.ties.AAA.trust, 0.2",
        "organisations.LEAGUE.ties.BBB.member, 1",
        "organisations.LEAGUE.ties.AAA.member, 0",
        "organisations.UNION.ties.AAA.member, 1",
        "organisations.UNION.ties.BBB.member, 0",
    })
    void everyPathReachesItsInput(String path, double value) {
        assertThat(input(layer().scenario(), path)).isEqualTo(value);
    }

    @Test
    void organisationsKeepTheirOtherMembersAndThoseThatLead() {
        assertThat(layer().scenario().organisations())
                .containsExactly(
                        new Organisation("LEAGUE", "The League", List.of("CCC", "PPP", "ZZZ"), List.of("PPP")),
                        new Organisation("UNION", "UNION", List.of(), List.of()));
    }

    @Test
    void theNewVerbsAreBuiltFromTheirArguments() {
        Scenario scenario = layer().scenario();
        assertThat(entry(scenario, "2021-03-01-plant-QQQ-BBB"))
                .isEqualTo(new TimelineEntry.Plant(
                        new TimelineEntry.Stamp("2021-03-01-plant-QQQ-BBB", LocalDate.of(2021, 3, 1), "seed-2"),
                        "QQQ",
                        "BBB",
                        EquipmentClass.ARMED_DRONE,
                        4,
                        LocalDate.of(2022, 3, 1)));
        assertThat(entry(scenario, "2021-04-01-appeal-LEAGUE-ZZZ"))
                .isEqualTo(new TimelineEntry.Appeal(
                        new TimelineEntry.Stamp("2021-04-01-appeal-LEAGUE-ZZZ", LocalDate.of(2021, 4, 1), ""),
                        "LEAGUE",
                        "ZZZ"));
    }

    @Test
    void anEntryThatStandsForAMechanismHoldsInTheRunOnlyWhileThatIsOff() {
        Scenario scenario = layer().scenario();
        TimelineEntry drones = entry(scenario, "drones");
        assertThat(drones.stamp().standsFor()).isEqualTo(Mechanism.MARKET);
        assertThat(scenario.isLive(drones)).isTrue();
        Scenario whole = Scenarios.acceptedText(LAYER, "switches.market=true").scenario();
        assertThat(whole.isLive(entry(whole, "drones"))).isFalse();
        assertThat(entry(scenario, "2021-04-28-trigger-mill").stamp().standsFor())
                .isNull();
    }

    @Test
    void switchesGoBeforeTheModel() {
        Scenario scenario = layer().scenario();
        assertThat(scenario.isOn(Mechanism.ARMS)).isTrue();
        assertThat(scenario.isOn(Mechanism.POLITICS)).isFalse();
        assertThat(scenario.isOn(Mechanism.TALKS)).isTrue();
        assertThat(scenario.isOn(Mechanism.MARKET)).isFalse();
        assertThat(Scenarios.accepted("two-segments", "model=M1", "switches=null")
                        .scenario()
                        .switches())
                .isEqualTo(NestedModel.M1.mechanisms());
        assertThat(Scenarios.accepted("two-segments", "switches=null")
                        .scenario()
                        .switches())
                .isEqualTo(NestedModel.M6.mechanisms());
    }

    @Test
    void theResolvedFileIsReadAgainAsTheSameScenario() {
        Reading.Accepted first = Scenarios.acceptedText(LAYER, "segments.*.settled=0.25", "patrons.*.stance.*=0.5");
        Reading.Accepted second = Scenarios.acceptedText(first.resolvedYaml());
        assertThat(second.resolvedYaml()).isEqualTo(first.resolvedYaml()).contains("stands_for: market", "model: M3");
        assertThat(second.scenario())
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Double.compare(one, other) == 0, Double.class)
                .isEqualTo(first.scenario());
        assertThat(Difference.between(first.resolvedYaml(), second.resolvedYaml()))
                .isEmpty();
    }

    @Test
    void differencesOfOrganisationsAndSellersAreNamedByTheirPaths() {
        Reading.Accepted other = Scenarios.acceptedText(
                LAYER, "organisations.LEAGUE.ties.AAA.trust=0.5", "patrons.PPP.sells.armour.gift=0", "model=M4");
        assertThat(Difference.between(layer().resolvedYaml(), other.resolvedYaml()))
                .filteredOn(difference -> !difference.path().endsWith(".note")
                        && !difference.path().startsWith("reference."))
                .extracting(Difference::toString)
                .containsExactly(
                        "Difference[path=model, before=M3, after=M4]",
                        "Difference[path=patrons.PPP.sells.armour.gift, before=1, after=0]",
                        "Difference[path=organisations.LEAGUE.ties.AAA.trust, before=0.2, after=0.5]");
    }

    @Test
    void overlaysMergeOrganisationsAndSellersById() {
        Reading.Accepted base = layer();
        String over = base.resolvedYaml() + "- {id: over, at: 2021-06-01, talks: {}}\n";
        Scenario scenario = Scenarios.acceptedText(
                        over,
                        "organisations.UNION=null",
                        "organisations.LEAGUE.members=[PPP, AAA, ZZZ]",
                        "organisations.NEW={members: [ZZZ, YYY], leads: [YYY], consensus: 0}")
                .scenario();
        assertThat(scenario.organisations())
                .containsExactly(
                        new Organisation("LEAGUE", "The League", List.of("PPP", "ZZZ"), List.of("PPP")),
                        new Organisation("NEW", "NEW", List.of("YYY", "ZZZ"), List.of("YYY")));
        assertThat(input(scenario, "organisations.LEAGUE.ties.AAA.member")).isEqualTo(1);
        assertThat(input(scenario, "organisations.LEAGUE.ties.BBB.member")).isZero();
    }

    @Test
    void whatAFileSaysAboutItselfIsNotInherited() {
        String text = "schema: 1\nextends: kyrgyzstan-tajikistan\nname: over\n";
        assertThat(Scenarios.acceptedText(text).about()).isEqualTo(new Reading.About(null, "", Expectations.none()));
        Reading.Accepted stated = Scenarios.acceptedText(text + "group: what_if\nquestion: What if?\n");
        assertThat(stated.about()).isEqualTo(new Reading.About(ScenarioGroup.WHAT_IF, "What if?", Expectations.none()));
        assertThat(Scenarios.acceptedText(stated.resolvedYaml()).about()).isEqualTo(stated.about());
        assertThat(Scenarios.accepted("kyrgyzstan-tajikistan").about().group()).isEqualTo(ScenarioGroup.BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "model: M3|model: M7|4:8 model: \"M7\" is not allowed here; allowed is one of M0, M1, M2, M3, M4, M5, M6; did you mean \"M0\"?",
                "leads: [PPP]|leads: [PQP]|21:13 organisations.LEAGUE.leads: \"PQP\" is no member; allowed are PPP, BBB, ZZZ, CCC; did you mean \"PPP\"?",
                "by: ZZZ|by: YYY|27:57 timeline.2021-04-01-appeal-LEAGUE-YYY.appeal.by: \"YYY\" is no member; allowed are AAA, BBB, PPP, ZZZ, CCC",
                "organisation: LEAGUE|organisation: LEAGU|27:45 timeline.2021-04-01-appeal-LEAGU-ZZZ.appeal.organisation: no organisation has the id \"LEAGU\"; there are LEAGUE, UNION; did you mean \"LEAGUE\"?",
                "stands_for: market|stands_for: markt|28:30 timeline.drones.stands_for: \"markt\" is not allowed here; allowed is one of",
                "stance: {QQQ: -0.5}|stance: {PPP: -0.5}|12:14 patrons.PPP.stance: \"PPP\" is the patron itself; allowed are others",
                "stance: {QQQ: -0.5}|stance: {RRR: -0.5}|12:14 patrons.PPP.stance: no patron has the id \"RRR\"; there are PPP, QQQ",
                "armour: {capacity|armor: {capacity|15:7 patrons.PPP.sells: unknown key \"armor\"; did you mean \"armour\"?",
                "gift: 1|gift: 2|15:36 patrons.PPP.sells.armour.gift: 2 is out of range; allowed is a number, 0 to 1 (share)",
                "from: QQQ, to: BBB|from: BBB, to: BBB|26:36 timeline.2021-03-01-plant-BBB-BBB: \"BBB\" cannot deliver to itself",
                "members: [AAA, BBB]|voice: 1|24:5 organisations.UNION: missing key \"members\", a list, each an id: a letter and up to 31 letters, digits, _ or -",
                "id: UNION|id: NaN|24:10 organisations.NaN.id: \"NaN\" is reserved, as are NA, NaN, null, none, true, false",
            })
    void oneMistakeGivesItsProblem(String good, String bad, String problem) {
        assertThat(LAYER).contains(good);
        assertThat(Scenarios.problems(LAYER.replace(good, bad)))
                .anySatisfy(found -> assertThat(found).startsWith("it.yaml:" + problem));
    }

    private static Reading.Accepted layer() {
        return Scenarios.acceptedText(LAYER);
    }

    private static double input(Scenario scenario, String path) {
        return scenario.inputs().get(scenario.inputs().layout().slot(path).orElseThrow());
    }

    private static TimelineEntry entry(Scenario scenario, String id) {
        return scenario.timeline().stream()
                .filter(entry -> entry.stamp().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
