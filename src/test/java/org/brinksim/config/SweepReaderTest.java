package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.config.Asked.Spread;
import org.brinksim.config.Sweep.Precision;
import org.brinksim.config.Sweep.Settings;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Factor.Choice;
import org.brinksim.experiment.design.Factor.Distributed;
import org.brinksim.experiment.design.Factor.Levels;
import org.brinksim.experiment.design.Factor.Range;
import org.brinksim.experiment.design.Method;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Prior;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.TimelineEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SweepReaderTest {
    @TempDir
    private Path folder;

    private Sweeps sweeps;

    @BeforeEach
    void copyTheScenario() {
        sweeps = new Sweeps(folder);
    }

    @Test
    void everyFormOfAFactorIsRead() {
        Sweep sweep = sweeps.accepted("""
                factors:
                  parameters.choice_precision: prior
                  parameters.lethality: ~
                  parameters.climb_local: {low: -2, high: -0.5}
                  segments.mill.share: ~
                  segments.mill.settled: [0, 0.5, 1]
                  border.drought: {low: 0.1, high: 0.4, steps: 4}
                  switches.moves: [true, false]
                  timeline.drones.deliver.count: [0, 6]
                """);
        assertThat(sweep.factors())
                .containsExactly(
                        new Distributed("parameters.choice_precision", Prior.logNormal(2, .5), .01, 20),
                        new Distributed("parameters.lethality", Prior.logNormal(1, .3), 0, 20),
                        new Range("parameters.climb_local", -2, -.5),
                        new Range("segments.mill.share", 1, 5),
                        new Levels("segments.mill.settled", List.of(0., .5, 1.)),
                        new Levels("border.drought", List.of(.1, .2, .3, .4)),
                        new Choice("switches.moves", List.of("true", "false")),
                        new Choice("timeline.drones.deliver.count", List.of("0", "6")));
        assertThat(sweep.own()).containsExactly(2., 1., -1.1, 3., 0., 0., 0., 0.);
        assertThat(sweep.method()).isEqualTo(new Method.LatinHypercube(100, false));
    }

    @Test
    void theOrderOfFactorsIsThatOfTheFile() {
        Sweep sweep = sweeps.accepted("factors: {border.drought: [0, 1], border.guarantee: [0, 1]}\n");
        Sweep turned = sweeps.accepted("factors: {border.guarantee: [0, 1], border.drought: [0, 1]}\n");
        assertThat(sweep.factors()).extracting(Factor::path).containsExactly("border.drought", "border.guarantee");
        assertThat(turned.factors()).extracting(Factor::path).containsExactly("border.guarantee", "border.drought");
        assertThat(sweep.method()).isEqualTo(new Method.Factorial());
    }

    @Test
    void settingsMetricsAndWordsAreRead() {
        Sweep sweep = sweeps.accepted("""
                question: Does it matter?
                factors: {border.drought: [0, 1]}
                replicates: 20
                seed: -9223372036854775808
                level: 0.95
                precision: {width: 5}
                uncertainty: prior
                metrics: [episodes_25, m_deaths_aaa]
                """);
        assertThat(sweep.about()).isEqualTo(new Sweep.About("small", "A small sweep", "Does it matter?"));
        assertThat(sweep.settings())
                .isEqualTo(
                        new Settings(20, Long.MIN_VALUE, .95, new Precision("m_episodes_25", 5, 0), Uncertainty.PRIOR));
        assertThat(sweep.metrics()).containsExactly("m_episodes_25", "m_deaths_aaa");
        assertThat(sweep.words()).containsExactly("small");
        Sweep bare =
                sweeps.accepted("factors: {border.drought: [0, 1]}\nprecision: {metric: m_deals, relative: 0.1}\n");
        assertThat(bare.settings()).isEqualTo(new Settings(null, null, null, new Precision("m_deals", 0, .1), null));
        assertThat(bare.metrics()).containsExactly("m_deaths", "m_episodes_25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "factorial|Factorial[]",
                "oat|OneAtATime[]",
                "{points: 7}|LatinHypercube[points=7, maximin=false]",
                "{method: lhs, points: 30, maximin: true}|LatinHypercube[points=30, maximin=true]",
                "sobol|Sobol[points=100]",
                "{method: halton, points: 9}|Halton[points=9]",
                "morris|Morris[trajectories=20, levels=4, groups=[]]",
                "{method: morris, trajectories: 30, levels: 8, groups: {w: [border.drought]}}"
                        + "|Morris[trajectories=30, levels=8, groups=[Group[name=w, paths=[border.drought]]]]",
                "{method: saltelli, rows: 64, second_order: true}|Saltelli[rows=64, secondOrder=true]",
            })
    void everyMethodIsReadWithItsOptions(String design, String method) {
        Sweep sweep = sweeps.accepted(
                "design: " + design + "\nfactors: {border.drought: [0, 1], border.guarantee: [0, 1]}\n");
        assertThat(sweep.method()).hasToString(method);
    }

    @Test
    void eachCombinationOfOptionsIsAScenarioThatHoldsThem() {
        Sweep sweep = sweeps.accepted("""
                set: ["parameters.lethality=2"]
                factors:
                  segments.mill.settled: [0, 1]
                  switches.moves: [true, false]
                  drones: {none: [timeline.drones=null], as recorded: [], six: [timeline.drones.deliver.count=6]}
                """);
        assertThat(sweep.variants())
                .extracting(Sweep.Variant::options)
                .containsExactly(
                        List.of("true", "none"),
                        List.of("true", "as recorded"),
                        List.of("true", "six"),
                        List.of("false", "none"),
                        List.of("false", "as recorded"),
                        List.of("false", "six"));
        assertThat(sweep.variants())
                .extracting(variant -> variant.scenario().name())
                .startsWith("two-segments-moves-true-drones-none", "two-segments-moves-true-drones-as-recorded")
                .doesNotHaveDuplicates();
        for (Sweep.Variant variant : sweep.variants()) {
            Scenario read = Scenarios.acceptedText(variant.resolvedYaml()).scenario();
            assertThat(read.name()).isEqualTo(variant.scenario().name());
            assertThat(read.isOn(Mechanism.MOVES))
                    .isEqualTo(variant.options().get(0).equals("true"));
            assertThat(drones(read))
                    .isEqualTo(
                            switch (variant.options().get(1)) {
                                case "none" -> List.of();
                                case "six" -> List.of(6.);
                                default -> List.of(3.);
                            });
            assertThat(read.figures()).anySatisfy(figure -> {
                assertThat(figure.path()).isEqualTo("parameters.lethality");
                assertThat(figure.value()).isEqualTo(2);
            });
        }
    }

    private static List<Double> drones(Scenario scenario) {
        return scenario.timeline().stream()
                .filter(TimelineEntry.Deliver.class::isInstance)
                .map(entry -> ((TimelineEntry.Deliver) entry).count())
                .toList();
    }

    @Test
    void withoutAChoiceThereIsTheScenarioAsItIs() {
        Sweep sweep = sweeps.accepted("factors: {border.drought: [0, 1]}\n");
        assertThat(sweep.variants()).singleElement().satisfies(variant -> {
            assertThat(variant.resolvedYaml())
                    .isEqualTo(Scenarios.accepted("two-segments").resolvedYaml());
            assertThat(variant.options()).isEmpty();
        });
    }

    @Test
    void aListOfScenariosIsTheFirstChoice() {
        sweeps.write("busy.yaml", "schema: 1\nname: busy\nextends: two-segments\nborder: {guarantee: 1}\n");
        sweeps.write("two.yaml", """
                schema: 1
                name: two
                title: Two scenarios
                scenario: [two-segments, busy]
                factors: {switches.moves: [true, false], border.drought: [0, 1]}
                """);
        Sweep sweep = sweeps.sweep("two", Asked.nothing());
        assertThat(sweep.factors())
                .extracting(Factor::path)
                .containsExactly("scenario", "switches.moves", "border.drought");
        assertThat(sweep.factors().get(0)).isEqualTo(new Choice("scenario", List.of("two-segments", "busy")));
        assertThat(sweep.variants())
                .extracting(variant -> variant.scenario().name())
                .containsExactly(
                        "two-segments-moves-true", "two-segments-moves-false", "busy-moves-true", "busy-moves-false");
        assertThat(sweep.own()).containsExactly(0., 0., 0.);
    }

    @Test
    void namesTooLongForAScenarioGiveWayToNumbers() {
        String option = "o".repeat(60);
        Sweep sweep = sweeps.accepted("factors:\n  pick: {" + option + ": [border.drought=1], other: []}\n");
        assertThat(sweep.variants())
                .extracting(variant -> variant.scenario().name())
                .containsExactly("two-segments-1", "two-segments-2");
    }

    @Test
    void aWildcardIsOneFactorWithOneOwnValueOrNone() {
        Sweep sweep =
                sweeps.accepted("factors: {segments.*.settled: [0, 1], states.*.commitment: {low: 0, high: 1}}\n");
        assertThat(sweep.factors())
                .containsExactly(
                        new Levels("segments.*.settled", List.of(0., 1.)), new Range("states.*.commitment", 0, 1));
        assertThat(sweep.own()).containsExactly(0., Double.NaN);
    }

    @Test
    void theOwnValueIsThatOfTheFirstDay() {
        Sweep sweep = sweeps.accepted("factors: {border.reported_incidents_per_year: [5, 10]}\n");
        assertThat(sweep.own()).containsExactly(10.4);
    }

    @Test
    void aNoteTellsWhichEntriesSetAFactorAgain() {
        Sweep sweep = sweeps.accepted("""
                factors:
                  patrons.*.attention: [0, 1]
                  border.reported_incidents_per_year: [5, 10]
                  segments.*.buffer_km: [0, 2]
                  border.drought: [0, 1]
                """);
        assertThat(sweep.notes())
                .containsExactly(
                        "segments.*.buffer_km: set again for segments.bridge.buffer_km, segments.mill.buffer_km on"
                                + " 2021-06-05 by 2021-06-05-buffer-hills; the factor holds until then",
                        "border.drought: set again on 2021-07-03 by 2021-07-03-drought; the factor holds until then",
                        "patrons.*.attention: set again for patrons.PPP.attention on 2022-02-24 by"
                                + " 2022-02-24-set-patrons-PPP-attention-states-AAA-unrest; the factor holds until then");
    }

    @Test
    void theCommandLineGoesBeforeTheFile() {
        String body = """
                set: ["parameters.lethality=2", "border.guarantee=0.5"]
                design: {method: lhs, points: 500, maximin: true}
                factors: {border.drought: [0, 1], border.joint_commission: {low: 0, high: 1}}
                metrics: m_deaths
                """;
        Asked asked = new Asked(
                List.of("border.guarantee=1"),
                List.of("border.drought=0:0.5", "segments.mill.settled=0:1:3", "parameters.climb_propensity"),
                List.of("m_deals"),
                new Spread(null, 40, null, false, null, null));
        Sweep sweep = sweeps.accepted(body, asked);
        assertThat(sweep.factors())
                .containsExactly(
                        new Range("border.drought", 0, .5),
                        new Range("border.joint_commission", 0, 1),
                        new Levels("segments.mill.settled", List.of(0., .5, 1.)),
                        new Distributed("parameters.climb_propensity", Prior.logNormal(1, .4), .01, 100));
        assertThat(sweep.method()).isEqualTo(new Method.LatinHypercube(40, false));
        assertThat(sweep.metrics()).containsExactly("m_deals");
        Scenario scenario = sweep.variants().get(0).scenario();
        assertThat(scenario.inputs()
                        .get(scenario.inputs().layout().slot("border.guarantee").orElseThrow()))
                .isEqualTo(1);
        assertThat(sweep.words())
                .containsExactly(
                        "small",
                        "--set",
                        "border.guarantee=1",
                        "--vary",
                        "border.drought=0:0.5",
                        "--vary",
                        "segments.mill.settled=0:1:3",
                        "--vary",
                        "parameters.climb_propensity",
                        "--points",
                        "40",
                        "--no-maximin",
                        "--metric",
                        "m_deals");
    }

    @Test
    void anotherMethodTakesNoOptionsOfTheFile() {
        String body = "design: {method: lhs, points: 500}\nfactors: {border.drought: {low: 0, high: 1}}\n";
        assertThat(sweeps.accepted(body, Sweeps.designed(new Spread("morris", 12, 6, null, null, null)))
                        .method())
                .isEqualTo(new Method.Morris(12, 6, List.of()));
        assertThat(sweeps.accepted(body, Sweeps.designed(new Spread("saltelli", 32, null, null, true, null)))
                        .method())
                .isEqualTo(new Method.Saltelli(32, true));
    }

    @Test
    void aScenarioAndTheCommandLineAreEnough() {
        Sweep sweep = sweeps.sweep("two-segments", Sweeps.varying("border.drought=0,0.5", "switches.moves=true,false"));
        assertThat(sweep.about().name()).isEqualTo("two-segments-sweep");
        assertThat(sweep.factors())
                .containsExactly(
                        new Levels("border.drought", List.of(0., .5)),
                        new Choice("switches.moves", List.of("true", "false")));
        assertThat(sweep.method()).isEqualTo(new Method.Factorial());
        assertThat(sweep.variants()).hasSize(2);
        assertThat(sweeps.sweep("two-segments", Sweeps.varying("border.drought=0:1"))
                        .method())
                .isEqualTo(new Method.LatinHypercube(100, false));
    }

    @Test
    void theCommandLineChoosesAmongScenarios() {
        sweeps.write("busy.yaml", "schema: 1\nname: busy\nextends: two-segments\nborder: {guarantee: 1}\n");
        Sweep sweep = sweeps.sweep("two-segments", Sweeps.varying("scenario=two-segments,busy"));
        assertThat(sweep.factors()).containsExactly(new Choice("scenario", List.of("two-segments", "busy")));
        assertThat(sweep.variants())
                .extracting(variant -> variant.scenario().name())
                .containsExactly("two-segments", "busy");
    }

    @Test
    void theTextIsReadAgainAsTheSameSweep() {
        Sweep sweep = sweeps.accepted("""
                design: {points: 12, method: lhs}
                factors:
                  parameters.lethality: ~
                  switches.moves: [true, false]
                  drones: {none: [timeline.drones=null], "yes": []}
                """);
        sweeps.write("again.yaml", sweep.text());
        Sweep again = sweeps.sweep("again", Asked.nothing());
        assertThat(again.text()).isEqualTo(sweep.text());
        assertThat(again.factors()).isEqualTo(sweep.factors());
        assertThat(again.method()).isEqualTo(sweep.method());
    }

    @Test
    void shippedSweepsAreFoundByName() {
        Sweep sweep = sweeps.sweep("attention-leverage", Asked.nothing());
        assertThat(sweep.about().name()).isEqualTo("attention-leverage");
    }

    @Test
    void theExampleOfTheReferencePageIsRead() {
        String page = SweepFilePage.text();
        int start = page.indexOf("```yaml\n") + "```yaml\n".length();
        sweeps.write("example.yaml", page.substring(start, page.indexOf("```", start)));
        assertThat(sweeps.sweep("example", Asked.nothing()).variants()).hasSize(2);
    }
}
