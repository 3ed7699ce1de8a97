package org.brinksim.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brinksim.cli.SweepSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of the documentation that read a result folder in another language do so, where its interpreter is installed. */
class OtherLanguagesTest {
    private static final Path PAGE = Pages.SITE.resolve("sweeps.md");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "python, python3 -c, import pandas",
        "r, Rscript -e, 1",
    })
    void theLinesOfThePagePrintTheMeansOfEachPoint(String language, String interpreter, String probe) throws Exception {
        List<String> words = List.of(interpreter.split(" "));
        assumeTrue(ends(words, probe) == 0, "no " + interpreter);
        SweepSample.make(folder, "commissions");
        assertThat(ends(words, lines(language)))
                .as(Files.readString(folder.resolve("printed")))
                .isZero();
        String printed = Files.readString(folder.resolve("printed"));
        for (String mean : SweepSample.means(folder.resolve("commissions"), "m_deaths")) {
            assertThat(printed).contains(mean);
        }
    }

    @Test
    void eachLanguageTakesFiveLines() {
        assertThat(lines("python").lines()).hasSize(5);
        assertThat(lines("r").lines()).hasSize(5);
    }

    private static String lines(String language) {
        Matcher block = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(Pages.text(PAGE));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private int ends(List<String> words, String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(words.get(0), words.get(1), program)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printed").toFile())
                    .start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException notThere) {
            return -1;
        }
    }
}
