package org.brinksim.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.brinksim.experiment.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest
    @CsvSource({
        "3.0,3",
        "-0.0,0",
        "0.1,0.1",
        "-17.0,-17",
        "1234567.0,1234567",
        "0.30000000000000004,0.30000000000000004"
    })
    void wholeNumbersHaveNoFraction(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsEmpty(double value) {
        assertThat(Numbers.text(value)).isEmpty();
        assertThat(Numbers.parse("")).isNaN();
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {2.0E-3, 1e-7, 1.7976931348623157e308, 1e15, 1e16, 4.9e-324, Math.PI, -2.2250738585072014e-308})
    void readingGivesTheSameNumber(double value) {
        assertThat(Numbers.parse(Numbers.text(value))).isEqualTo(value);
    }

    @Test
    void idsOfRunsReadBack() {
        assertThat(RunId.parse("d12r345")).hasValue(new RunId(12, 345));
        assertThat(RunId.parse(new RunId(0, 0).toString())).hasValue(new RunId(0, 0));
        assertThat(RunId.parse("d01r2")).isEmpty();
        assertThat(RunId.parse("r2d2")).isEmpty();
    }
}
