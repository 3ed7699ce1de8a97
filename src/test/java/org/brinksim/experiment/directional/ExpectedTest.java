package org.brinksim.experiment.directional;

import static org.assertj.core.api.Assertions.assertThat;

import org.brinksim.statistics.PairedRatio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTest {
    /** The base is 10, the standard error .1: the interval reaches about .17 to both sides of the difference. */
    @ParameterizedTest
    @CsvSource({
        "FALLS, -1, holds",
        "FALLS, 1, opposite",
        "FALLS, 0.1, not distinguishable",
        "RISES, 1, holds",
        "RISES, -1, opposite",
        "RISES, -0.1, not distinguishable",
        "DOES_NOT_RISE, -1, holds",
        "DOES_NOT_RISE, 0.5, holds within 10 %",
        "DOES_NOT_RISE, 2, opposite",
        "DOES_NOT_FALL, 1, holds",
        "DOES_NOT_FALL, -0.5, holds within 10 %",
        "DOES_NOT_FALL, -2, opposite",
        "NO_CHANGE, 0.5, holds",
        "NO_CHANGE, 2, opposite",
        "REPORTED, 2, reported"
    })
    void verdict(Expected expected, double difference, String verdict) {
        assertThat(expected.verdict(new PairedRatio(10, 10 + difference, .1, 100), .9))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"DOES_NOT_RISE", "DOES_NOT_FALL", "NO_CHANGE"})
    void aWideIntervalTellsNothing(Expected expected) {
        assertThat(expected.verdict(new PairedRatio(10, 10, 5, 100), .9)).isEqualTo("not distinguishable");
    }
}
