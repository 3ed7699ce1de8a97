package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.junit.jupiter.api.Test;

class VarianceComponentsTest {
    /** Groups of 1, 2, …, 9 values, in a mixed order. */
    private static final int[] UNBALANCED = IntStream.range(0, 9)
            .flatMap(group -> IntStream.rangeClosed(0, group).map(value -> group))
            .toArray();

    @Test
    void balancedGroupsGiveTheTextbookAnswer() {
        // 2 groups of 20: means 0 and 1 apart, half of each at ±1 of its mean
        int[] groups = new int[40];
        double[] values = new double[40];
        for (int i = 0; i < 40; i++) {
            groups[i] = i % 2;
            values[i] = i % 2 + (i % 4 < 2 ? 1 : -1);
        }
        VarianceComponents parts = VarianceComponents.of(groups, values);
        assertThat(parts.n()).isEqualTo(40);
        assertThat(parts.groups()).isEqualTo(2);
        assertThat(parts.within()).isCloseTo(40 / 38., within(1e-12));
        // MSA = 20 · 2 · .25 / 1 = 10, n₀ = 20
        assertThat(parts.between()).isCloseTo((10 - 40 / 38.) / 20, within(1e-12));
        assertThat(parts.share()).isCloseTo(parts.between() / (parts.between() + parts.within()), within(1e-12));
    }

    /**
     * Both estimates are quadratic forms yᵀAy that do not change with the mean, so that E = Σ A_ij V_ij with V_ij the covariance of two
     * values: A is found by trying unit vectors.
     */
    @Test
    void bothEstimatesAreWithoutBiasForAnySizesOfGroups() {
        double effect = 2.5;
        double residual = .75;
        assertThat(expected(VarianceComponents::within, effect, residual)).isCloseTo(residual, within(1e-10));
        assertThat(expected(VarianceComponents::between, effect, residual)).isCloseTo(effect, within(1e-10));
        assertThat(expected(VarianceComponents::between, 0, residual)).isCloseTo(0, within(1e-10));
    }

    private static double expected(ToDoubleFunction<VarianceComponents> estimate, double effect, double residual) {
        int n = UNBALANCED.length;
        double sum = 0;
        for (int i = 0; i < n; i++) {
            double own = form(estimate, i, i) / 4;
            sum += own * (effect + residual);
            for (int j = 0; j < i; j++) {
                double single = (form(estimate, i, i) + form(estimate, j, j)) / 4;
                boolean same = UNBALANCED[i] == UNBALANCED[j];
                sum += (form(estimate, i, j) - single) * (same ? effect : 0);
            }
        }
        return sum;
    }

    /** The estimate for the sum of two unit vectors. */
    private static double form(ToDoubleFunction<VarianceComponents> estimate, int i, int j) {
        double[] y = new double[UNBALANCED.length];
        y[i] += 1;
        y[j] += 1;
        return estimate.applyAsDouble(VarianceComponents.of(UNBALANCED, y));
    }

    @Test
    void knownPartsAreFoundInSimulatedValues() {
        Stream stream = new WorldSeed(4, 0).stream(1, "parts");
        int n = 20_000;
        double[] effects = IntStream.range(0, 2_000)
                .mapToDouble(group -> Draw.normal(stream.uniform(group), 0, 3))
                .toArray();
        int[] groups = new int[n];
        double[] values = new double[n];
        for (int i = 0; i < n; i++) {
            double u = stream.uniform(10_000 + i);
            groups[i] = (int) (effects.length * u * u);
            values[i] = 100 + effects[groups[i]] + Draw.normal(stream.uniform(50_000 + i), 0, 4);
        }
        VarianceComponents parts = VarianceComponents.of(groups, values);
        assertThat(parts.between()).isCloseTo(9, within(1.));
        assertThat(parts.within()).isCloseTo(16, within(.6));
    }

    @Test
    void theOrderOfValuesChangesNoBit() {
        double[] values = new double[UNBALANCED.length];
        int[] groups = new int[UNBALANCED.length];
        int[] turned = new int[UNBALANCED.length];
        double[] turnedValues = new double[UNBALANCED.length];
        for (int i = 0; i < values.length; i++) {
            int other = (i * 7 + 3) % values.length;
            values[i] = 1e6 / (1 + i) + UNBALANCED[i] / 3.;
            groups[i] = UNBALANCED[i];
            turned[other] = UNBALANCED[i];
            turnedValues[other] = values[i];
        }
        assertThat(VarianceComponents.of(turned, turnedValues)).isEqualTo(VarianceComponents.of(groups, values));
        assertThat(turnedValues).isNotEqualTo(values);
    }

    @Test
    void tooFewRepeatsOrGroupsAreNotEstimable() {
        int[] groups = IntStream.range(0, 100).map(i -> i % 71).toArray();
        double[] values = Arrays.stream(groups).mapToDouble(group -> group).toArray();
        assertThat(VarianceComponents.of(groups, values).isEstimable()).isFalse();
        groups[0] = 1;
        VarianceComponents enough = VarianceComponents.of(
                Arrays.stream(groups).map(group -> group % 70).toArray(), values);
        assertThat(enough.isEstimable()).isTrue();
        assertThat(enough.share()).isBetween(0., 1.);
        VarianceComponents one = VarianceComponents.of(new int[100], values);
        assertThat(one.isEstimable()).isFalse();
        assertThat(one.share()).isNaN();
        assertThat(VarianceComponents.of(new int[0], new double[0]).n()).isZero();
        assertThatThrownBy(() -> VarianceComponents.of(new int[2], values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void valuesThatDoNotVaryHaveNoShare() {
        VarianceComponents parts = VarianceComponents.of(UNBALANCED, new double[UNBALANCED.length]);
        assertThat(parts.isEstimable()).isTrue();
        assertThat(parts.within()).isZero();
        assertThat(parts.share()).isNaN();
    }
}
