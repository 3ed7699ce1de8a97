package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.experiment.optimisation.Replicates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixReaderTest {
    private static final String HEAD = """
            schema: 1
            name: mix
            title: A mix
            scenario: two-segments
            """;
    private static final String AIMS = "aims: {deaths: less}\n";
    private static final String LEVERS = "levers:\n  buffer: {path: segments.*.buffer_km, low: 0, high: 5, cost: 2}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheScenario() throws IOException {
        Files.copy(Path.of("src/test/resources/scenarios/two-segments.yaml"), folder.resolve("two-segments.yaml"));
    }

    private MixReading read(String body) throws IOException {
        Files.writeString(folder.resolve("mix.yaml"), HEAD + body);
        return MixReader.read("mix", folder);
    }

    private MixSpec accepted(String body) throws IOException {
        return accepted(read(body));
    }

    private static MixSpec accepted(MixReading reading) {
        assertThat(reading).as("%s", reading).isInstanceOf(MixReading.Accepted.class);
        return ((MixReading.Accepted) reading).spec();
    }

    @Test
    void everythingThatIsStatedIsRead() throws IOException {
        MixSpec spec = accepted("""
                question: Which?
                set: [border.interposition_troops=100]
                levers:
                  troops (third party): {path: border.interposition_troops, values: [0, 100, 500], cost: 0.1}
                  trust: {paths: [patrons.PPP.ties.AAA.trust, patrons.PPP.ties.BBB.trust], low: 0.5, high: 1, steps: 3, cost: 4}
                aims: {m_deaths: less, settled_share_end: more}
                budget: 20
                population: 24
                generations: 15
                replicates: {first: 20, more: 30, most: 200, last: 300}
                seed: -7
                level: 0.8
                uncertainty: prior
                """);
        assertThat(spec.levers())
                .containsExactly(
                        new Lever(
                                "troops (third party)",
                                new Factor.Levels("border.interposition_troops", List.of(0., 100., 500.)),
                                List.of(),
                                100,
                                .1),
                        new Lever(
                                "trust",
                                new Factor.Levels("patrons.PPP.ties.AAA.trust", List.of(.5, .75, 1.)),
                                List.of("patrons.PPP.ties.BBB.trust"),
                                .5,
                                4));
        assertThat(spec.levers().get(0).column()).isEqualTo("l_troops_third_party_");
        assertThat(spec.aims()).containsExactly(new Aim("m_deaths", false), new Aim("m_settled_share_end", true));
        assertThat(spec.budget()).isEqualTo(20);
        assertThat(spec.search().replicates()).isEqualTo(new Replicates(20, 30, 200, 300));
        assertThat(spec.search().population()).isEqualTo(24);
        assertThat(spec.search().level()).isEqualTo(.8);
        assertThat(spec.runs().seed()).isEqualTo(-7);
        assertThat(spec.runs().uncertainty()).isEqualTo(Uncertainty.PRIOR);
        assertThat(spec.runs().held()).contains("border.interposition_troops", "patrons.PPP.ties.BBB.trust");
        Files.writeString(folder.resolve("again.yaml"), spec.text());
        assertThat(accepted(MixReader.read("again", folder)).text()).isEqualTo(spec.text());
    }

    @Test
    void whatIsNotStatedHasAUsualValueAndLaterEntriesAreNoted() throws IOException {
        MixSpec spec = accepted(LEVERS + AIMS);
        assertThat(spec.budget()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(spec.search().replicates()).isEqualTo(new Replicates(10, 10, 50, 200));
        assertThat(spec.runs().seed()).isNull();
        assertThat(spec.levers().get(0).own()).isZero();
        assertThat(spec.notes()).singleElement().asString().contains("segments.*.buffer_km: set again", "2021-06-05");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b: {path: segments.*.bufer_km, low: 0, high: 1, cost: 1}|no input has the path \"segments.*.bufer_km\"",
                "b: {path: border.talks_per_yaer, low: 0, high: 9, cost: 1}|did you mean \"border.talks_per_year\"?",
                "b: {path: segments.*.stake, low: 0, high: 1, cost: 1}|different values on the first day",
                "b: {path: border.talks_per_year, low: 6, high: 9, cost: 1}|own value on the first day is 5",
                "b: {path: border.talks_per_year, values: [4, 6], cost: 1}|own value on the first day is 5",
                "b: {path: border.talks_per_year, low: 0, cost: 1}|its values are not stated",
                "b: {path: border.talks_per_year, low: 0, high: 9, values: [5], cost: 1}|its values are not stated",
                "b: {path: border.talks_per_year, low: 0, high: 9000, cost: 1}|365",
                "b: {path: border.talks_per_year, low: 0, high: 9}|missing key \"cost\"",
                "b: {path: border.talks_per_year, low: 0, high: 9, cost: -1}|at least 0",
                "b: {low: 0, high: 9, cost: 1}|path",
                "b: {paths: [], low: 0, high: 9, cost: 1}|the list of paths is empty",
                "b: {path: timeline.x.*, low: 0, high: 9, cost: 1}|no parameter and no input has the path",
            })
    void aLeverThatCannotBeSetIsRefusedWhereItStands(String lever, String words) throws IOException {
        MixReading reading = read("levers:\n  " + lever + "\n" + AIMS);
        assertThat(reading).isInstanceOf(MixReading.Refused.class);
        List<Problem> problems = ((MixReading.Refused) reading).problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).contains(words).startsWith("mix.yaml:6:");
        });
    }

    @Test
    void leversThatAreNotApartAndAimsThatAreTooManyAreRefusedTogether() throws IOException {
        MixReading reading = read("""
                levers:
                  buffer: {path: segments.*.buffer_km, low: 0, high: 5, cost: 2}
                  buffer!: {path: segments.mill.buffer_km, low: 0, high: 3, cost: 2}
                  buffer?: {path: border.guarantee, low: 0, high: 1, cost: 2}
                  buffer.: {path: border.drought, low: 0, high: 1, cost: 2}
                aims: {m_deaths: less, deaths: more, m_houses: fewer}
                replicates: {first: 20, most: 10}
                budgt: 4
                """);
        assertThat(((MixReading.Refused) reading).problems().stream().map(Problem::toString))
                .anySatisfy(
                        text -> assertThat(text).contains("it sets segments.mill.buffer_km, and so does \"buffer\""))
                .anySatisfy(text -> assertThat(text).contains("its column would be l_buffer_"))
                .anySatisfy(text -> assertThat(text).contains("unknown key \"budgt\"; did you mean \"budget\"?"))
                .anySatisfy(text -> assertThat(text).contains("\"fewer\" is not allowed here"))
                .anySatisfy(text -> assertThat(text).contains("most 10 is below first 20"));
        MixReading many = read(LEVERS + "aims: {m_deaths: less, m_houses: less, m_wounded: less}\n");
        assertThat(((MixReading.Refused) many).problems())
                .singleElement()
                .asString()
                .contains("3 aims; allowed is one or two");
        MixReading twice = read(LEVERS + "aims: {m_deaths: less, deaths: more}\n");
        assertThat(((MixReading.Refused) twice).problems())
                .singleElement()
                .asString()
                .contains("is an aim already");
    }

    @Test
    void everyShippedSearchIsReadAsksAQuestionAndSetsWhatHoldsForTheWholeRun() {
        assertThat(ShippedScenarios.searches()).contains("measures-mix").allSatisfy(name -> {
            MixReading reading = MixReader.read(name, Path.of("no-such-folder"));
            assertThat(reading).as("%s", reading).isInstanceOf(MixReading.Accepted.class);
            MixSpec spec = ((MixReading.Accepted) reading).spec();
            assertThat(spec.about().name()).isEqualTo(name);
            assertThat(spec.about().question()).endsWith("?");
            assertThat(spec.notes()).isEmpty();
            assertThat(ShippedScenarios.names()).doesNotContain(name);
        });
    }
}
