package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calibration with few worlds of a short course; what it finds is nothing, how it is carried out is what counts. */
class CalibrateCommandTest {
    private static final List<String> TABLES = List.of(
            "posterior.csv", "prior.csv", "waves.csv", "implausibility.csv", "generations.csv", "summaries.csv");

    @TempDir
    private Path folder;

    private Brink brink;

    @BeforeEach
    void state() throws IOException {
        brink = Brink.in(folder);
        Files.writeString(folder.resolve("small.yaml"), String.format(Locale.ROOT, """
                schema: 1
                name: 2021-only
                title: A small one
                record: kyrgyzstan-tajikistan
                course: %s
                course_set: [calendar.start=2020-01-01, calendar.end=2021-09-30]
                triggers: [april-2021, june-2021]
                rivals: {bargaining-led: [parameters.excitation=0]}
                waves: 1
                wave_worlds: 100
                pool: 24
                population: 12
                generations: 2
                least_acceptance: 0.02
                """, "kyrgyzstan-tajikistan"));
    }

    private byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    @Test
    void threadsAndInterruptionsChangeNothing() throws IOException {
        Brink.Ending one = brink.run("calibrate", "small", "-o", "one", "-j", "1");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(one.out()).contains("History matching, wave 1", "Generation 1", "climb_propensity");
        assertThat(brink.run("calibrate", "small", "-o", "two", "-j", "3").code())
                .isZero();
        byte[] journal = bytes("one/worlds.journal");
        assertThat(bytes("two/worlds.journal")).isEqualTo(journal);
        Files.createDirectories(folder.resolve("cut"));
        Files.write(folder.resolve("cut/worlds.journal"), java.util.Arrays.copyOf(journal, journal.length * 2 / 3));
        Brink.Ending again = brink.run("calibrate", "small", "--continue", "cut");
        assertThat(again.code()).as(again.err()).isZero();
        for (String table : TABLES) {
            assertThat(bytes("two/" + table)).as(table).isEqualTo(bytes("one/" + table));
            assertThat(bytes("cut/" + table)).as(table).isEqualTo(bytes("one/" + table));
        }
    }

    @Test
    void theFolderHasABankRivalsAndAManifest() throws IOException {
        Brink.Ending ending = brink.run("calibrate", "small", "-o", "all", "--bank", "400", "--rivals", "--json");
        assertThat(ending.code()).as(ending.err()).isZero();
        assertThat(ending.out()).contains("\"effective_size\"", "\"lethality\":{\"q05\"");
        assertThat(Files.readString(folder.resolve("all/rivals.csv"))).contains("whole,", "bargaining-led,");
        assertThat(Files.readAllLines(folder.resolve("all/recovery.csv"))).hasSize(1 + 100 * 8);
        assertThat(Files.readString(folder.resolve("all/manifest.json")))
                .contains("\"kind\" : \"calibration\"", "\"recovery.csv\"")
                .doesNotContain("journal");
        assertThat(folder.resolve("all/COMPLETE")).exists();
    }

    @Test
    void aFittedPosteriorCanBeRun() throws IOException {
        assertThat(brink.run("calibrate", "small", "-o", "fit", "-q").code()).isZero();
        Files.writeString(
                folder.resolve("fitted.yaml"),
                "schema: 1\nextends: april-2021\nname: fitted\ntitle: Fitted\nposterior: fit\n");
        Brink.Ending run = brink.run("run", "fitted", "-r", "4", "-o", "runs", "--no-charts");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Uncertainty: chance and posterior");
    }

    @Test
    void whatIsWrongIsTold() {
        assertThat(brink.run("calibrate", "nothing").code()).isEqualTo(2);
        assertThat(brink.run("calibrate", "small", "-j", "0").err()).contains("--jobs: 0");
        assertThat(brink.run("calibrate", "small", "--bank", "-1").err()).contains("--bank: -1");
        assertThat(brink.run("calibrate", "small", "--continue", "nowhere").code())
                .isEqualTo(2);
        assertThat(brink.run("calibrate", "small", "-o", "small.yaml").code()).isEqualTo(6);
    }
}
