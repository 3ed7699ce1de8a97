package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brinksim.experiment.Model;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    private static final Path TINY =
            Path.of("src/test/resources/calibration/tiny/posterior.csv").toAbsolutePath();

    @TempDir
    private Path folder;

    private Brink brink() {
        return Brink.in(folder).models(Brink.simulation());
    }

    private Brink.Ending validate(String... words) {
        List<String> all = new ArrayList<>(List.of("validate", "--no-ablation", "-r", "20"));
        all.addAll(List.of(words));
        return brink().run(all.toArray(String[]::new));
    }

    /** Twenty runs are too few for every strong pattern, which the code says; tables, scenarios and the mark are all there. */
    @Test
    void writesTheSameFolderForAnyNumberOfThreads() throws IOException {
        Brink.Ending one = validate("-j", "1", "-o", "one");
        Brink.Ending two = validate("-j", "2", "-o", "two");
        assertThat(one.code()).isEqualTo(two.code()).isIn(0, 5);
        assertThat(one.out()).isEqualTo(two.out()).contains("patterns hold").contains("no verdict");
        assertThat(one.lastLine()).isEqualTo(folder.resolve("one").toString());
        Path results = folder.resolve("one");
        assertThat(Brink.comparable(results)).isEqualTo(Brink.comparable(folder.resolve("two")));
        assertThat(Brink.names(results))
                .contains(
                        "COMPLETE",
                        "columns.csv",
                        "coverage.csv",
                        "discrimination.csv",
                        "manifest.json",
                        "reliability.csv",
                        "scenario-7.resolved.yaml",
                        "scorecard.csv",
                        "scores.csv")
                .doesNotContain("ablation.csv");
        assertThat(header(results, "scorecard"))
                .isEqualTo("pattern,strong,statistic,low,high,value,value_low,value_high,observed,p_value,holds");
        assertThat(header(results, "scores"))
                .isEqualTo("target,forecast,score,value,difference,difference_low,difference_high,skill");
        assertThat(header(results, "reliability"))
                .isEqualTo("kind,bin_low,bin_high,forecast_mean,observed_share,low,high,n");
        assertThat(header(results, "coverage")).isEqualTo("kind,metric,level,covered,n,share,low,high");
        assertThat(brink().run("verify", results.toString()).code()).isZero();
    }

    private static String header(Path results, String table) throws IOException {
        return Files.readAllLines(results.resolve(table + ".csv")).get(0);
    }

    /** Without any dead the strong patterns on fighting fail. */
    @Test
    void saysByItsCodeThatAStrongPatternFails() {
        Brink.Ending ending = Brink.in(folder)
                .models(ValidateCommandTest::harmless)
                .run("validate", "--no-ablation", "-r", "20", "--json");
        assertThat(ending.code()).isEqualTo(5);
        assertThat(ending.out()).contains("\"strong_hold\":false").contains("\"pattern\":\"P15\"");
    }

    private static Model harmless(Scenario scenario) {
        Simulation simulation = new Simulation(scenario);
        return (parameters, world, detail) ->
                simulation.run(parameters.with(Map.of("lethality", lowest())), world, detail);
    }

    private static double lowest() {
        return Parameters.named("lethality").low();
    }

    @Test
    void takesAPosteriorForThePatternsAndAnotherForTheForecast() throws IOException {
        Brink.Ending ending = validate(TINY.toString(), "-o", "fitted");
        assertThat(ending.out()).startsWith("Patterns: chance and posterior");
        assertThat(ending.err()).doesNotContain("not held out");
        Path results = folder.resolve("fitted");
        assertThat(Brink.names(results)).contains("posterior.csv", "posterior-forecast.csv");
        assertThat(Files.readString(results.resolve("scenario.resolved.yaml"))).endsWith("posterior: posterior.csv\n");
        assertThat(Files.readString(results.resolve("scenario-7.resolved.yaml")))
                .endsWith("posterior: posterior-forecast.csv\n");
        Brink.Ending sighted = validate(TINY.toString(), "--blind", TINY.toString(), "-o", "sighted");
        assertThat(sighted.err()).contains("not held out").contains("--blind");
    }

    @Test
    void refusesWhatIsNotAllowed() throws IOException {
        Brink.Ending few = brink().run("validate", "-r", "19", "-j", "0");
        assertThat(few.err())
                .contains("--replicates: 19; allowed is 20 to 100000")
                .contains("--jobs: 0");
        assertThat(few.code()).isEqualTo(2);
        Brink.Ending unknown = validate("no-such-posterior");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("no posterior \"no-such-posterior\"");
        Files.createDirectories(folder.resolve("full"));
        Files.writeString(folder.resolve("full/mine.txt"), "x");
        assertThat(validate("-o", "full").code()).isEqualTo(6);
        assertThat(validate("-f", "xml").err()).contains("--format: xml");
    }

    @Test
    void failedRunsCountForNothing() {
        Brink.Ending ending = Brink.in(folder)
                .models(scenario -> (parameters, world, detail) -> {
                    if (world.replicate() == 3) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    return new Simulation(scenario).run(parameters, world, detail);
                })
                .run("validate", "--no-ablation", "-r", "20", "-q");
        assertThat(ending.code()).isEqualTo(3);
        assertThat(ending.err()).contains("runs failed and count for nothing");
    }
}
