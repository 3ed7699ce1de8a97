package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.output.SampleCalibration;
import org.brinksim.output.SampleValidation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReproduceCommandTest {
    @TempDir
    private Path folder;

    private Brink.Ending run(String... words) {
        return Brink.in(folder).run(words);
    }

    /** Commits what the test's cheap model gives. */
    private Path committed() {
        assertThat(run("reproduce", "golden", "-o", Products.FOLDER).code()).isZero();
        return folder.resolve(Products.FOLDER);
    }

    @Test
    void everyCommittedFileBelongsToOneProductAndEveryProductIsCommitted() throws IOException {
        Path reference = Path.of(Products.FOLDER);
        try (Stream<Path> files = Files.walk(reference)) {
            List<String> committed = files.filter(Files::isRegularFile)
                    .map(file -> reference.relativize(file).toString())
                    .toList();
            List<String> declared = Products.all().stream()
                    .flatMap(product -> product.files().stream())
                    .toList();
            assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(committed);
        }
        assertThat(Products.all()).extracting(Product::name).doesNotHaveDuplicates();
        assertThat(Products.all()).allSatisfy(product -> {
            assertThat(product.inputs()).isNotEmpty();
            assertThat(product.seconds() > 0).isEqualTo(product.kind() != Product.Kind.BY_HAND);
        });
    }

    @Test
    void theListNamesEveryProductWithItsFilesInputsAndTime() {
        Brink.Ending listed = run("reproduce", "--list");
        assertThat(listed.code()).isZero();
        for (Product product : Products.all()) {
            assertThat(listed.out())
                    .contains(product.about())
                    .contains(product.seconds() + " s on one core")
                    .contains("files: " + String.join(", ", product.files()))
                    .contains("from: " + String.join(", ", product.inputs()));
        }
        assertThat(run("reproduce", "--list", "--json", "bench").out())
                .startsWith("{\"products\":[{\"name\":\"bench\",\"kind\":\"measured\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aQuickProductHasFewerRunsAndIsNotCompared() throws IOException {
        Path golden = committed().resolve("golden/runs.csv");
        Brink.Ending quick = run("reproduce", "golden", "--quick");
        assertThat(quick.code()).isZero();
        assertThat(quick.err()).contains("not compared").endsWith("results/reproduced\n");
        assertThat(Files.readAllLines(folder.resolve("results/reproduced/golden/runs.csv")))
                .hasSize(21)
                .isEqualTo(Files.readAllLines(golden).subList(0, 21));
    }

    @Test
    void aChangedByteIsFound() throws IOException {
        Path changed = committed().resolve("golden/summary.csv");
        Brink.Ending same = run("reproduce", "golden", "--check");
        assertThat(same.code()).isZero();
        assertThat(same.err()).contains("1 product, about ").containsPattern("golden +[0-9.]+ s  equal\n");
        Files.writeString(changed, Files.readString(changed).replaceFirst("m_incidents", "m_incidentz"));
        Brink.Ending other = run("reproduce", "golden", "--check", "--json");
        assertThat(other.code()).isEqualTo(ExitCode.MISMATCH.number());
        assertThat(other.err()).contains("different: golden/summary.csv");
        assertThat(other.out()).contains("\"state\":\"different\",\"different\":[\"golden/summary.csv\"]");
        assertThat(run("reproduce", "golden").code()).isZero();
        Files.delete(changed);
        assertThat(run("reproduce", "golden", "--check").err()).contains("different: golden/summary.csv");
    }

    @Test
    void aPageWrittenByHandIsNamedAndNotMade() {
        Brink.Ending ending = run("reproduce", "sweeps");
        assertThat(ending.code()).isZero();
        assertThat(ending.err()).contains("not made: written by hand");
        assertThat(folder.resolve("results")).doesNotExist();
    }

    @Test
    void aTranscriptKeepsItsWordsAndRunsItsCommandsAgain() throws IOException {
        Path page = folder.resolve(Products.FOLDER).resolve("experiments.md");
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, """
                # A page

                ```sh
                ./brink run april-2021 -r 20 --no-charts -o it
                ```

                ```text
                something old
                ```

                Words.
                """);
        assertThat(run("reproduce", "experiments").code()).isZero();
        assertThat(Files.readString(folder.resolve("results/reproduced/experiments.md")))
                .startsWith("# A page\n\n```sh\n./brink run")
                .endsWith("```\n\nWords.\n")
                .doesNotContain("something old");
        Files.writeString(page, "```sh\nrm -r scenarios\n```\n");
        Brink.Ending refused = run("reproduce", "experiments");
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(refused.err()).contains("rm -r scenarios; allowed is a command of ./brink");
        Files.writeString(page, "```sh\n./brink run nowhere\n```\n");
        assertThat(run("reproduce", "experiments").err()).contains("brink run nowhere ended with 2: ");
    }

    @Test
    void thePageOfTheValidationIsMadeFromCommittedTables() throws IOException {
        Path reference = folder.resolve(Products.FOLDER);
        SampleCalibration.writeTables(Files.createDirectories(reference.resolve("calibration/both")));
        SampleCalibration.writeTables(Files.createDirectories(reference.resolve("calibration/2021-only")));
        Brink.Ending refused = run("reproduce", "validation-page");
        assertThat(refused.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(refused.err()).contains("scorecard.csv is missing; make it with: brink reproduce validation");
        SampleValidation.writeTables(Files.createDirectories(reference.resolve("validation")));
        assertThat(run("reproduce", "validation-page", "validation-charts").code())
                .isZero();
        assertThat(Files.readString(folder.resolve("results/reproduced/validation.md")))
                .startsWith("# What holds, what fails, what is not identified\n")
                .contains("| `widen_propensity` | 0.930 |");
        assertThat(folder.resolve("results/reproduced/validation/charts.png")).isNotEmptyFile();
    }

    @Test
    void wrongWordsAreRefused() {
        Brink.Ending unknown = run("reproduce", "recrod");
        assertThat(unknown.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(unknown.err())
                .contains("no product \"recrod\"; allowed are golden, ")
                .contains("record");
        Brink.Ending both = run("reproduce", "golden", "--check", "--quick", "-j", "0");
        assertThat(both.code()).isEqualTo(ExitCode.INVALID_INPUT.number());
        assertThat(both.err())
                .contains("--check and --quick: only one of them")
                .contains("--jobs: 0; allowed is 1 to 9999")
                .contains("--check: there is no folder results/reference here");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnyRun() throws IOException {
        Files.writeString(folder.resolve("taken"), "a file");
        Brink.Ending inTheWay = run("reproduce", "golden", "-o", "taken/inner");
        assertThat(inTheWay.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(inTheWay.err()).contains("is in the way");
        Path within = Files.createDirectories(folder.resolve("out/golden/runs.csv"));
        assertThat(within).isDirectory();
        Brink.Ending late = run("reproduce", "golden", "-o", "out");
        assertThat(late.code()).isEqualTo(ExitCode.OUTPUT_BLOCKED.number());
        assertThat(late.err()).contains("runs.csv cannot be written");
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        long before = scratches();
        run("reproduce", "golden", "--quick");
        assertThat(scratches()).isEqualTo(before);
    }

    private static long scratches() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("brink-golden"))
                    .count();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }
}
