package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.brinksim.experiment.directional.Expectation;
import org.brinksim.experiment.directional.Expectations;
import org.brinksim.experiment.directional.Expected;
import org.brinksim.scenario.Mechanism;
import org.junit.jupiter.api.Test;

class ExpectedShapeTest {
    private static final String HEAD = """
            schema: 1
            name: it
            extends: kyrgyzstan-tajikistan
            expected:
              against: kyrgyzstan-tajikistan
              rows:
            """;

    @Test
    void whatAFileExpectsIsReadAndNotInherited() {
        Reading.Accepted read = Scenarios.acceptedText(HEAD
                + "    - {what: their climbs, measure: m_climbs_side, of: TJK, change: does_not_rise, by: [arms, patrons]}\n"
                + "  note: because\n");
        assertThat(read.about().expected())
                .isEqualTo(new Expectations(
                        "kyrgyzstan-tajikistan",
                        List.of(new Expectation(
                                "their climbs",
                                "m_climbs_side",
                                "TJK",
                                Expected.DOES_NOT_RISE,
                                Set.of(Mechanism.ARMS, Mechanism.PATRONS))),
                        "because"));
        assertThat(Scenarios.accepted("d05-no-turkish-drones")
                        .about()
                        .expected()
                        .against())
                .isEqualTo("recorded-arms");
        assertThat(Scenarios.accepted("d05-no-turkish-drones")
                        .about()
                        .expected()
                        .rows())
                .hasSize(3);
        assertThat(Scenarios.accepted("kyrgyzstan-tajikistan").about().expected())
                .isEqualTo(Expectations.none());
        assertThat(Scenarios.acceptedText("schema: 1\nname: it\nextends: d05-no-turkish-drones\n")
                        .about()
                        .expected())
                .isEqualTo(Expectations.none());
    }

    @Test
    void wrongExpectationsAreToldWhereTheyStand() {
        assertThat(Scenarios.problems(HEAD
                        + "    - {what: a, measure: m_deths, change: falls, by: [arms]}\n"
                        + "    - {what: b, measure: m_deaths, of: TJK, change: falls, by: [arms]}\n"
                        + "    - {what: c, measure: incidents_at, of: nowhere, change: falls, by: [arms]}\n"
                        + "    - {what: d, measure: episodes_from_6_in, change: falls, by: []}\n"
                        + "    - {what: e, measure: m_deaths, change: down, by: [charms]}\n"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:7:").contains("m_deaths"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:8:").contains("leave it out"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:9:").contains("no segment has the id"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:10:").contains("the id of a sector"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:10:").contains("at least one mechanism"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:11:").contains("falls"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("it.yaml:11:").contains("charms"));
    }
}
