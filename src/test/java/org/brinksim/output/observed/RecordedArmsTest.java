package org.brinksim.output.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedArmsTest {
    private final RecordedArms arms = ObservedRecord.of(
                    List.of("TJK", "KGZ"), LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31))
            .orElseThrow()
            .arms();

    @Test
    void aDeliveryOverSeveralYearsIsARangeInEach() {
        assertThat(arms.systems("TUR", "KGZ", 2021)).hasValue(new Range(0, 1.5, 3, false));
        assertThat(arms.systems("TUR", "KGZ", 2022)).hasValue(new Range(2, 3.5, 5, false));
    }

    @Test
    void otherReportsCountWhereTheRegisterHasNothing() {
        assertThat(arms.systems("ARE", "KGZ", 2021)).hasValue(new Range(40, 40, 40, false));
        assertThat(arms.systems("RUS", "TJK", 2017)).hasValue(new Range(19, 19, 19, false));
    }

    @Test
    void aReportWithoutANumberIsUnknownAndNotNone() {
        assertThat(arms.systems("RUS", "KGZ", 2021)).isEmpty();
        assertThat(arms.isUnknown("RUS", "KGZ", 2021)).isTrue();
        assertThat(arms.isUnknown("CHN", "KGZ", 2021)).isFalse();
        assertThat(arms.isUnknown("TUR", "KGZ", 2022)).isFalse();
    }

    @Test
    void roundsAndOtherClassesAreNoSystems() {
        assertThat(arms.suppliers("TJK", 2021, 2021)).doesNotContain("KAZ");
        assertThat(arms.systems("RUS", "TJK", 2022)).hasValue(new Range(4, 4, 4, false));
    }
}
