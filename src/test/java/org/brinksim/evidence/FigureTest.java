package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final double OPEN = Double.NaN;

    @Test
    void sumAddsBoundsAndStaysOpenWhereAPartIs() {
        Figure sum = Figure.sum(List.of(figure(2, 3, 7), figure(10, OPEN, 20), figure(OPEN, 100, OPEN)));
        assertThat(sum.low()).isEqualTo(112);
        assertThat(sum.best()).isNaN();
        assertThat(sum.high()).isEqualTo(127);
        assertThat(Figure.sum(List.of(figure(1, 1, 1), figure(5, OPEN, OPEN))).high())
                .isNaN();
    }

    @Test
    void sumOfOneIsThatFigure() {
        assertThat(Figure.sum(List.of(figure(2, 3, 7)))).isEqualTo(figure(2, 3, 7));
    }

    @Test
    void refusesBoundsOutOfOrder() {
        assertThatThrownBy(() -> figure(5, 4, 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of order");
        assertThatThrownBy(() -> figure(5, OPEN, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(figure(OPEN, 4, OPEN).hasBest()).isTrue();
        assertThat(figure(4, OPEN, 9).hasBest()).isFalse();
    }

    private static Figure figure(double low, double best, double high) {
        return new Figure(low, best, high, List.of("A1"), "w");
    }
}
