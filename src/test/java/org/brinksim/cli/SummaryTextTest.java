package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTextTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "4|4",
                "26.62|26.6",
                "1234.6|1,235",
                "2.604|2.6",
                "0.6449|0.64",
                "-0.0109|-0.011",
                "0.0004|0.0004"
            })
    void aFigureHasAsManyDigitsAsAReaderNeeds(double value, String text) {
        assertThat(SummaryText.figure(value)).isEqualTo(text);
    }

    @Test
    void metricsAreNamedInPlainWordsAndStatesByTheirIds() {
        String out = Brink.in(folder).run("run", Brink.SCENARIO, "-r", "5").out();
        assertThat(out)
                .contains("episodes with at least 25 dead  ", "dead of AAA  ", "highest hostility level, 1 to 5  ")
                .doesNotContain("episodes 25", "m_", "aaa", "SIDE");
        assertThat(out.lines().skip(3)).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(96));
    }
}
