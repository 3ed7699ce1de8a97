package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Posterior.Particle;
import org.brinksim.output.PosteriorTable;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosteriorsTest {
    private static final String HEAD = "draw,weight,distance,parameters.climb_propensity,parameters.politics_weight\n";
    private static final Path SHIPPED = Path.of("results/reference/calibration");

    @TempDir
    private Path folder;

    @BeforeEach
    void stateAScenario() throws IOException {
        Files.createDirectories(folder.resolve("base/fit"));
        Files.copy(Path.of("src/test/resources/scenarios/two-segments.yaml"), folder.resolve("base/root.yaml"));
        Files.writeString(folder.resolve("base/fit/posterior.csv"), HEAD + "0,1,.5,1.25,2\n");
        Files.writeString(folder.resolve("other.csv"), HEAD + "0,0.5,,1,2\n1,0.5,,1.5,3\n");
        overlay("base/named.yaml", "root.yaml", "posterior: fit\n");
        overlay("over.yaml", "base/named.yaml", "");
        overlay("none.yaml", "over.yaml", "posterior: null\n");
        overlay("shipped.yaml", "over.yaml", "posterior: tiny\n");
    }

    private void overlay(String name, String parent, String more) throws IOException {
        Files.writeString(
                folder.resolve(name),
                "schema: 1\nextends: " + parent + "\nname: " + name.replaceAll("\\W", "-") + "\n" + more);
    }

    @Test
    void aPathIsRelativeToTheFileThatStatesItAndInherited() {
        for (String name : List.of("base/named", "over")) {
            Reading.Accepted read = read(name);
            assertThat(read.posterior().orElseThrow().particles())
                    .containsExactly(new Particle(1, .5, List.of(1.25, 2.)));
            assertThat(read.whole()).isEqualTo(read.resolvedYaml() + "posterior: base/fit/posterior.csv\n");
        }
    }

    @Test
    void anOverlayTakesItOutOrNamesAnother() {
        assertThat(read("none").posterior()).isEmpty();
        assertThat(read("none").whole()).isEqualTo(read("none").resolvedYaml());
        assertThat(read("over", "posterior=null").posterior()).isEmpty();
        assertThat(read("none", "posterior=other.csv").posterior().orElseThrow().particles())
                .hasSize(2);
        assertThat(read("over", "posterior=" + folder.resolve("base/fit"))
                        .posterior()
                        .orElseThrow()
                        .effectiveSize())
                .isEqualTo(1);
        Reading.Accepted shipped = read("shipped");
        assertThat(shipped.posterior().orElseThrow().particles()).hasSize(4);
        assertThat(shipped.whole()).endsWith("\nposterior: tiny\n");
    }

    @Test
    void theWholeResolvedFormIsReadAgain() throws IOException {
        for (String name : List.of("over", "shipped", "none")) {
            Reading.Accepted first = read(name);
            Files.writeString(folder.resolve("again.yaml"), first.whole());
            Reading.Accepted second = read("again");
            assertThat(second.whole()).isEqualTo(first.whole());
            assertThat(second.posterior()).isEqualTo(first.posterior());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "base", "../x.csv", "7"})
    void whatIsNoPosteriorIsToldWhereItIsStated(String name) {
        List<String> problems = problems("over", "posterior=" + name);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0)).startsWith("--set:1:11 posterior: ");
    }

    @Test
    void namesInASweepAreRelativeToIt() throws IOException {
        Files.createDirectories(folder.resolve("sweeps"));
        Files.copy(folder.resolve("other.csv"), folder.resolve("sweeps/near.csv"));
        Files.writeString(folder.resolve("sweeps/it.yaml"), """
                schema: 1
                name: it
                title: It
                scenario: ../over
                uncertainty: posterior
                set: [posterior=near.csv]
                factors: {border.drought: [0, 1]}
                """);
        SweepReading reading = SweepReader.read("sweeps/it.yaml", folder, Asked.nothing());
        assertThat(reading).as("%s", reading).isInstanceOf(SweepReading.Accepted.class);
        Sweep sweep = ((SweepReading.Accepted) reading).sweep();
        assertThat(sweep.variants().get(0).posterior().orElseThrow().particles())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight,draw,distance,parameters.climb_propensity;0,1,,1|1:1: the column draw is missing",
                "draw,weight;0,1|1:13: the column distance is missing",
                "draw,weight,distance;0,1,|1:1: no column of a parameter",
                "draw,weight,distance,parameters.climb_propensty;0,1,,1|1:22: \"parameters.climb_propensty\" is no"
                        + " parameter; did you mean \"parameters.climb_propensity\"?",
                "draw,weight,distance,climb_propensity;0,1,,1|1:22: \"climb_propensity\" is no parameter",
                "draw,weight,distance,parameters.excitation,parameters.excitation;0,1,,.1,.1|1:44:"
                        + " \"parameters.excitation\" heads two columns",
                "draw,weight,distance,parameters.politics_weight;0,1,,21|2:6: found \"21\", but allowed is a number, 0 to"
                        + " 20",
                "draw,weight,distance,parameters.politics_weight;0,1,,two|2:6: found \"two\", but allowed is a number",
                "draw,weight,distance,parameters.politics_weight;0,1,,.|2:6: found \".\", but allowed is a number",
                "draw,weight,distance,parameters.politics_weight;0,1,,|2:6: found \"\", but allowed is a number",
                "draw,weight,distance,parameters.politics_weight;0,1,-2,1|2:5: found \"-2\", but allowed is a number, at"
                        + " least 0",
                "draw,weight,distance,parameters.politics_weight;0,.5,,1;1,.4,,1|1:6 weight: the weights sum to 0.9; allowed is"
                        + " 1",
                "draw,weight,distance,parameters.politics_weight;0,.5,,1;2,.5,,1|3:1: draw is \"2\", but allowed is 1",
                "draw,weight,distance,parameters.politics_weight;0,1,1|2:1: 3 values for 4 columns",
                "draw,weight,distance,parameters.politics_weight|1:1: no particles",
            })
    void aFileWithProblemsIsToldByLineAndColumn(String lines, String message) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), lines.replace(";", "\n"));
        assertThat(problems("over", "posterior=bad.csv"))
                .singleElement()
                .asString()
                .startsWith("bad.csv:" + message);
    }

    @Test
    void ofManyProblemsTheFirstAreTold() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), HEAD + "x,x,x,x,x\n".repeat(1_000));
        assertThat(problems("over", "posterior=bad.csv")).hasSizeBetween(20, 25);
        Files.writeString(folder.resolve("bad.csv"), "x,".repeat(20_000) + "\n");
        assertThat(problems("over", "posterior=bad.csv"))
                .singleElement()
                .asString()
                .startsWith("bad.csv:1:1: not readable as CSV: ");
    }

    @Test
    void whatIsWrittenIsReadWithTheSameBits() throws IOException {
        List<Parameter> parameters = List.of(Parameters.named("politics_weight"), Parameters.named("climb_propensity"));
        Posterior posterior = new Posterior(
                parameters,
                List.of(
                        new Particle(1 / 3., 1e-17, List.of(Math.nextUp(.1), Math.nextDown(1.))),
                        new Particle(2 / 3., List.of(0x1.fffffffffffffp3, 1.))));
        Files.writeString(folder.resolve("written.csv"), PosteriorTable.text(posterior));
        assertThat(read("over", "posterior=written.csv").posterior()).contains(posterior);
    }

    @Test
    void everyCommittedPosteriorIsPackedAndRead() throws IOException {
        List<String> committed = List.of();
        if (Files.isDirectory(SHIPPED)) {
            try (Stream<Path> names = Files.list(SHIPPED)) {
                committed = names.filter(name -> Files.exists(name.resolve("posterior.csv")))
                        .map(name -> name.getFileName().toString())
                        .sorted()
                        .toList();
            }
        }
        assertThat(ShippedScenarios.posteriors()).isEqualTo(committed);
        for (String name : committed) {
            assertThat(read("over", "posterior=" + name).posterior()).isPresent();
        }
    }

    private Reading.Accepted read(String name, String... sets) {
        Reading reading = ScenarioReader.read(name, folder, List.of(sets));
        assertThat(reading).as("%s", reading).isInstanceOf(Reading.Accepted.class);
        return (Reading.Accepted) reading;
    }

    private List<String> problems(String name, String... sets) {
        Reading reading = ScenarioReader.read(name, folder, List.of(sets));
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }
}
