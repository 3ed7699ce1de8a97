package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearScaleTest {
    @ParameterizedTest
    @CsvSource({"0,1", "-3,17", "5,5", "0,0", "-2e-12,7e-12", "1e9,4e15", "-8,-2", "99.9,100.1"})
    void coversItsNumbersWithRoundTicks(double low, double high) {
        Scale scale = LinearScale.covering("x", DoubleStream.of(high, Double.NaN, low));
        assertThat(scale.low()).isLessThanOrEqualTo(low);
        assertThat(scale.high()).isGreaterThanOrEqualTo(high);
        assertThat(scale.ticks()).hasSizeBetween(3, 8);
        assertThat(scale.ticks().stream().map(Tick::label))
                .doesNotHaveDuplicates()
                .allMatch(label -> label.length() <= 7);
    }

    @Test
    void withoutNumbersGoesFromZeroToOne() {
        Scale scale = LinearScale.covering("x", DoubleStream.of(Double.NaN));
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualTo(1);
    }

    @Test
    void saysThePowerOfTenOfItsTicks() {
        Scale scale = LinearScale.covering("cost (US$)", DoubleStream.of(0, 3.2e9));
        assertThat(scale.label()).isEqualTo("cost (US$), in 10⁹");
        assertThat(scale.ticks().get(scale.ticks().size() - 1).label()).isEqualTo("4");
    }

    @Test
    void aCutAxisKeepsTheTicksWithin() {
        Scale scale = LinearScale.covering("x", DoubleStream.of(-20, 80));
        Scale cut = LinearScale.cut(scale, -11, 73, true);
        assertThat(cut.low()).isEqualTo(-11);
        assertThat(cut.ticks().stream().map(Tick::at)).containsExactly(0.0, 20.0, 40.0, 60.0);
    }
}
