package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedRatioTest {
    private static final double[] ONE = {1, 1, 1, 1};

    @Test
    void withUnitBottomItIsThePairedMeanDifference() {
        double[] base = {3, 8, 1, 6};
        double[] other = {4, 5, 7, 10};
        PairedRatio ratio = PairedRatio.of(base, ONE, other, ONE);
        assertThat(ratio.difference()).isCloseTo(2, within(1e-12));
        double sd = StrictMath.sqrt((1 + 25 + 16 + 4) / 3.0);
        assertThat(ratio.standardError()).isCloseTo(sd / 2, within(1e-12));
        assertThat(ratio.interval(.9).low()).isCloseTo(2 - 2.353363 * sd / 2, within(1e-5));
        assertThat(ratio.directionProbability()).isBetween(.5, 1.0);
    }

    @Test
    void aRatioIsOfSums() {
        PairedRatio ratio =
                PairedRatio.of(new double[] {2, 6}, new double[] {1, 3}, new double[] {9, 0}, new double[] {2, 1});
        assertThat(ratio.base()).isEqualTo(2);
        assertThat(ratio.alternative()).isEqualTo(3);
        assertThat(ratio.standardError()).isCloseTo(2, within(1e-12));
    }

    @Test
    void equalSidesDifferByNothing() {
        double[] top = {2, 6, 1, 0};
        double[] bottom = {1, 3, 0, 1};
        PairedRatio ratio = PairedRatio.of(top, bottom, top, bottom);
        assertThat(ratio.difference()).isZero();
        assertThat(ratio.standardError()).isZero();
        assertThat(ratio.directionProbability()).isEqualTo(.5);
    }

    @Test
    void pairsAreNeeded() {
        assertThatThrownBy(() -> PairedRatio.of(ONE, ONE, ONE, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
