package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.experiment.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands with a scenario that names a posterior: its climb propensity is one of four numbers. */
class PosteriorCommandTest {
    private static final String CLIMB = "p_parameters_climb_propensity";
    private static final String POLITICS = "p_parameters_politics_weight";
    private static final Set<String> VALUES = Set.of("0.7", "1", "1.3000000000000003", "1.75");

    @TempDir
    private Path folder;

    @BeforeEach
    void stateAScenario() throws IOException {
        Files.copy(Samples.FILE, folder.resolve("root.yaml"));
        Files.copy(Path.of("src/test/resources/calibration/tiny/posterior.csv"), folder.resolve("fit.csv"));
        Files.writeString(
                folder.resolve("fitted.yaml"),
                "schema: 1\nextends: root.yaml\nname: fitted\ntitle: Fitted\nposterior: fit.csv\n");
        Files.writeString(
                folder.resolve("sweep.yaml"),
                "schema: 1\nname: it\ntitle: It\nscenario: fitted\nfactors: {border.drought: [0, 0.5, 1]}\n");
    }

    @Test
    void theNamedPosteriorIsTheDefaultAndTheFirstLineSaysSo() throws IOException {
        assertThat(made("run", "fitted", "-r", "40", "-o", "a").out())
                .startsWith("Uncertainty: chance and posterior: every run takes a draw of the fitted parameters. 40");
        assertThat(column("a", CLIMB)).containsAll(VALUES).isSubsetOf(VALUES);
        assertThat(column("a", POLITICS)).hasSameSizeAs(column("a", CLIMB));
        assertThat(made("run", "fitted", "-r", "3", "-o", "b", "--uncertainty", "chance")
                        .out())
                .startsWith("Uncertainty: chance alone");
        assertThat(Files.readString(folder.resolve("b/runs.csv"))).doesNotContain(CLIMB);
        assertThat(folder.resolve("b/posterior.csv")).doesNotExist();
        assertThat(folder.resolve("b/variance.csv")).doesNotExist();
        assertThat(made("run", "fitted", "-r", "3", "--uncertainty", "prior").out())
                .startsWith("Uncertainty: chance and prior");
        assertThat(made("run", "root", "-r", "3").out()).startsWith("Uncertainty: chance alone");
    }

    @Test
    void withoutOneItIsRefused() throws IOException {
        for (String[] words : new String[][] {
            {"run", "root", "--uncertainty", "posterior"},
            {"compare", "root", "--as", "x", "--set", "border.drought=1", "--uncertainty", "posterior"},
            {"sweep", "root", "--vary", "border.drought=0,1", "--uncertainty", "posterior"}
        }) {
            Brink.Ending ending = Brink.in(folder).run(words);
            assertThat(ending.code()).isEqualTo(2);
            assertThat(ending.err())
                    .contains("names no posterior, allowed is chance or prior; name one with --set posterior=NAME");
        }
        assertThat(Brink.names(folder)).hasSize(4);
        made("run", "root", "--uncertainty", "posterior", "--set", "posterior=fit.csv", "-r", "2");
    }

    @Test
    void theBytesAreTheSameForAnyThreadsAndFromTheFolderItself() throws IOException {
        made("run", "fitted", "-r", "150", "-o", "one", "-j", "1");
        made("run", "fitted", "-r", "150", "-o", "two", "-j", "2");
        Map<String, String> files = Brink.comparable(folder.resolve("one"));
        assertThat(files).isEqualTo(Brink.comparable(folder.resolve("two"))).containsKeys("variance.csv", "runs.csv");
        assertThat(Files.readString(folder.resolve("one/posterior.csv")))
                .isEqualTo(Files.readString(folder.resolve("fit.csv")));
        assertThat(Files.readString(folder.resolve("one/scenario.resolved.yaml")))
                .endsWith("\nposterior: posterior.csv\n");
        assertThat(Files.readString(folder.resolve("one/columns.csv")))
                .contains("posterior.csv,weight,", "variance.csv,parameter_share,");
        Files.delete(folder.resolve("fit.csv"));
        made("run", "one/scenario.resolved.yaml", "-r", "150", "-o", "again");
        assertThat(Brink.comparable(folder.resolve("again"))).isEqualTo(files);
        made("verify", "one", "--sample", "150");
        made("replay", "one", "d0r17");
        made("explain", "one", "d0r17", "--all");
        Files.writeString(folder.resolve("two/posterior.csv"), "draw,weight,distance\n");
        assertThat(Brink.in(folder).run("verify", "two").err()).contains("posterior.csv was changed");
    }

    @Test
    void equalReplicatesOfAComparisonHaveTheSameParticle() throws IOException {
        made("compare", "fitted", "--as", "dry", "--set", "border.drought=1", "-r", "30", "-o", "a");
        Map<String, String> base = new HashMap<>();
        for (NamedCsvRecord row : rows("a/runs.csv")) {
            String before = base.putIfAbsent(row.getField("replicate"), row.getField(CLIMB));
            assertThat(row.getField(CLIMB)).isEqualTo(before == null ? row.getField(CLIMB) : before);
        }
        assertThat(new HashSet<>(base.values())).hasSizeGreaterThan(1);
        assertThat(base).hasSize(30);
        made("verify", "a", "--sample", "60");
        made("compare", "fitted", "--as", "bold", "--set", "parameters.climb_propensity=1.1", "-r", "2", "-o", "b");
        assertThat(Files.readString(folder.resolve("b/runs.csv")))
                .contains(POLITICS)
                .doesNotContain(CLIMB);
    }

    @Test
    void alternativesWithOtherPosteriorsAreRefused() {
        Brink.Ending ending = Brink.in(folder).run("compare", "fitted", "root", "-r", "2");
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.err()).contains("names another posterior than fitted", "--set posterior=NAME");
        made("compare", "fitted", "root", "-r", "2", "--set", "posterior=fit.csv");
        made("compare", "fitted", "root", "-r", "2", "--uncertainty", "prior");
    }

    @Test
    void aParameterThatIsSetOrAFactorIsNotDrawn() throws IOException {
        made("run", "fitted", "-r", "2", "-o", "a", "--set", "parameters.politics_weight=2");
        assertThat(Files.readString(folder.resolve("a/runs.csv")))
                .contains(CLIMB)
                .doesNotContain(POLITICS);
        made("sweep", "fitted", "--vary", "parameters.climb_propensity=1,1.1", "-r", "40", "-o", "b");
        Set<String> pairs = new HashSet<>();
        Set<String> politics = new HashSet<>();
        for (NamedCsvRecord row : rows("b/runs.csv")) {
            assertThat(row.getField(CLIMB)).isIn("1", "1.1");
            pairs.add(row.getField("replicate") + " " + row.getField(POLITICS));
            politics.add(row.getField(POLITICS));
        }
        assertThat(pairs).hasSize(40);
        assertThat(politics).hasSizeGreaterThan(1);
    }

    @Test
    void partsOfASweepPutTogetherHaveTheSameBytes() throws IOException {
        made("sweep", "sweep.yaml", "-r", "60", "-o", "whole");
        made("sweep", "sweep.yaml", "-r", "60", "-o", "p1", "--shard", "1/2", "-j", "1");
        made("sweep", "sweep.yaml", "-r", "60", "-o", "p2", "--shard", "2/2", "-j", "2");
        made("merge", "merged", "p1", "p2");
        assertThat(Brink.comparable(folder.resolve("merged")))
                .isEqualTo(Brink.comparable(folder.resolve("whole")))
                .containsKey("posterior.csv");
        made("verify", "merged");
    }

    @Test
    void anInterruptedCommandIsResumedWithTheSamePosteriorOnly() throws IOException {
        made("run", "fitted", "-r", "400", "-o", "whole");
        for (String name : List.of("cut", "changed")) {
            Brink.Ending cut = Brink.in(folder)
                    .storage(new FullStorage(20_000))
                    .run("run", "fitted", "-r", "400", "-o", name, "-j", "1");
            assertThat(cut.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        }
        made("resume", "cut");
        assertThat(Brink.comparable(folder.resolve("cut"))).isEqualTo(Brink.comparable(folder.resolve("whole")));
        Path posterior = folder.resolve("changed/posterior.csv");
        Files.writeString(posterior, Files.readString(posterior).replace("1.75", "1.76"));
        Brink.Ending refused = Brink.in(folder).run("resume", "changed");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("its posterior is missing or was changed");
    }

    @Test
    void theSummarySplitsTheVariance() throws IOException {
        String text = made("run", "fitted", "-r", "400", "-o", "a").out();
        assertThat(text).contains("variance between runs of", "variance.csv has every metric");
        assertThat(text.lines().filter(line -> line.startsWith("dead  ")))
                .hasSize(2)
                .last()
                .asString()
                .matches("dead +\\d+ % +\\d+ %");
        JsonNode json = new ObjectMapper()
                .readTree(made("run", "fitted", "-r", "400", "--json").out());
        JsonNode parts = json.path("results").path(0).path("variance").path("m_deaths");
        double sd = json.path("results")
                .path(0)
                .path("summary")
                .path("m_deaths")
                .path("sd")
                .asDouble();
        double chance = parts.path("chance").asDouble();
        double parameters = parts.path("parameters").asDouble();
        assertThat(parts.path("particles").asInt()).isEqualTo(4);
        assertThat(chance + parameters).isBetween(.8 * sd * sd, 1.25 * sd * sd);
        assertThat(parts.path("parameter_share").asDouble()).isEqualTo(parameters / (chance + parameters));
        Map<String, String> table = new HashMap<>();
        rows("a/variance.csv").forEach(row -> table.put(row.getField("metric"), row.getField("chance")));
        assertThat(Double.parseDouble(table.getOrDefault("m_deaths", ""))).isEqualTo(chance);
        assertThat(table).hasSize(json.path("results").path(0).path("variance").size());
    }

    @Test
    void withTooFewRepeatsItIsNotEstimable() throws IOException {
        String text = made("run", "fitted", "-r", "20", "-o", "a").out();
        assertThat(text.lines()
                        .filter(line -> line.startsWith("dead  "))
                        .toList()
                        .get(1))
                .matches("dead +not estimable");
        assertThat(Files.readString(folder.resolve("a/variance.csv"))).contains("\n0,m_deaths,20,4,,,\n");
        JsonNode json = new ObjectMapper()
                .readTree(made("run", "fitted", "-r", "20", "--json").out());
        assertThat(json.path("results")
                        .path(0)
                        .path("variance")
                        .path("m_deaths")
                        .path("chance")
                        .isNull())
                .isTrue();
    }

    @Test
    void aSearchOfMixesTakesIt() throws IOException {
        Files.writeString(folder.resolve("search.yaml"), """
                schema: 1
                name: s
                title: S
                scenario: fitted
                levers: {patrols: {path: border.drought, low: 0, high: 1, cost: 1}}
                aims: {m_deaths: less}
                population: 4
                generations: 1
                replicates: {first: 4, last: 6}
                """);
        assertThat(made("optimize", "search.yaml", "-o", "a").out()).contains("Uncertainty: chance and posterior");
        assertThat(folder.resolve("a/posterior.csv")).exists();
        made("verify", "a");
    }

    private Brink.Ending made(String... words) {
        Brink.Ending ending = Brink.in(folder).run(words);
        assertThat(ending.code())
                .as("%s: %s", Arrays.toString(words), ending.err())
                .isZero();
        return ending;
    }

    private Set<String> column(String results, String name) throws IOException {
        Set<String> values = new HashSet<>();
        rows(results + "/runs.csv").forEach(row -> values.add(row.getField(name)));
        return values;
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file)).stream()) {
            return new ArrayList<>(rows.toList());
        }
    }
}
