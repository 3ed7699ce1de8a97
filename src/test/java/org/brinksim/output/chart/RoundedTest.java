package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "0.0012|0.0012",
                "-12.34|−12",
                "999999|999,999",
                "1234567|1.2 × 10⁶",
                "9.96e14|1 × 10¹⁵",
                "-4.56e-9|−4.6 × 10⁻⁹",
                "NaN|–"
            })
    void briefNumbersStayShort(double number, String text) {
        assertThat(Rounded.brief(number)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.05|0.05", "1250.5|1,250.5", "0.034482759|0.0345", "123456.789|123,457", "3e12|3 × 10¹²"})
    void levelsAreAsTheyAreWhereThatIsShort(double number, String text) {
        assertThat(FactorLevels.text(number)).isEqualTo(text);
    }
}
