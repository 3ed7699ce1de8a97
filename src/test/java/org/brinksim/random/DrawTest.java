package org.brinksim.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.GumbelDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PascalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawTest {
    private static final double[] GRID = grid();

    private static double[] grid() {
        double[] grid = new double[2001];
        for (int i = 0; i < 1999; i++) {
            grid[i + 1] = (i + 1) / 2000.0;
        }
        grid[0] = 1e-9;
        grid[2000] = 1 - 1e-9;
        return grid;
    }

    /** A continuous draw and the distribution function it inverts. */
    record Continuous(String name, DoubleUnaryOperator draw, DoubleUnaryOperator cdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A draw of counts and the distribution function it inverts. */
    record Counting(String name, ToIntFunction<Double> draw, IntToDoubleFunction cdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Continuous> continuous() {
        return Stream.of(
                new Continuous(
                        "exponential",
                        u -> Draw.exponential(u, 3.7),
                        new ExponentialDistribution(3.7)::cumulativeProbability),
                new Continuous(
                        "normal",
                        u -> Draw.normal(u, -2.2, .5),
                        new NormalDistribution(-2.2, .5)::cumulativeProbability),
                new Continuous(
                        "log-normal",
                        u -> Draw.logNormal(u, 10, .5),
                        new LogNormalDistribution(Math.log(10), .5)::cumulativeProbability),
                new Continuous(
                        "half-normal",
                        u -> Draw.halfNormal(u, .8),
                        x -> 2 * new NormalDistribution(0, .8).cumulativeProbability(x) - 1),
                beta(2.5, 7.5),
                beta(1, 40),
                beta(3, 95),
                beta(12, 5),
                beta(.3, .6),
                new Continuous(
                        "log-uniform",
                        u -> Draw.logUniform(u, 20, 1500),
                        x -> Math.log(x / 20) / Math.log(1500.0 / 20)),
                new Continuous(
                        "uniform",
                        u -> Draw.uniform(u, -.4, 1.3),
                        new UniformRealDistribution(-.4, 1.3)::cumulativeProbability),
                new Continuous(
                        "Weibull",
                        u -> Draw.weibull(u, .45, 250),
                        new WeibullDistribution(.45, 250)::cumulativeProbability),
                new Continuous("Gumbel", Draw::gumbel, new GumbelDistribution(0, 1)::cumulativeProbability),
                gamma(.2, 4),
                gamma(2.3, .7),
                gamma(140, 3));
    }

    private static Continuous beta(double a, double b) {
        return new Continuous(
                "beta " + a + " " + b, u -> Draw.beta(u, a, b), new BetaDistribution(a, b)::cumulativeProbability);
    }

    private static Continuous gamma(double shape, double scale) {
        return new Continuous(
                "gamma " + shape,
                u -> Draw.gamma(u, shape, scale),
                new GammaDistribution(shape, scale)::cumulativeProbability);
    }

    static Stream<Counting> counting() {
        return Stream.of(
                poisson(.004),
                poisson(.7),
                poisson(31),
                poisson(33),
                poisson(740.5),
                poisson(12_000),
                negativeBinomial(.05, 1),
                negativeBinomial(6.5, 2),
                negativeBinomial(30, 1),
                negativeBinomial(90, 1),
                negativeBinomial(90, 3),
                negativeBinomial(2500, 40),
                binomial(7, .3),
                binomial(7, .93),
                binomial(235, .45),
                binomial(5000, .002),
                binomial(142_000, .37));
    }

    private static Counting poisson(double mean) {
        return new Counting(
                "Poisson " + mean,
                u -> Draw.poisson(u, mean),
                new PoissonDistribution(null, mean, 1e-15, 1_000_000)::cumulativeProbability);
    }

    private static Counting negativeBinomial(double mean, int shape) {
        return new Counting(
                "negative binomial " + mean + " " + shape,
                u -> Draw.negativeBinomial(u, mean, shape),
                new PascalDistribution(shape, shape / (shape + mean))::cumulativeProbability);
    }

    private static Counting binomial(int n, double p) {
        return new Counting(
                "binomial " + n + " " + p,
                u -> Draw.binomial(u, n, p),
                new BinomialDistribution(null, n, p)::cumulativeProbability);
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void theDistributionFunctionOfADrawIsItsUniform(Continuous law) {
        for (double u : GRID) {
            assertThat(law.cdf().applyAsDouble(law.draw().applyAsDouble(u)))
                    .as("u = %s", u)
                    .isCloseTo(u, within(1e-10));
        }
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void aLargerUniformGivesALargerValue(Continuous law) {
        double before = Double.NEGATIVE_INFINITY;
        for (double u : GRID) {
            double value = law.draw().applyAsDouble(u);
            assertThat(value).as("u = %s", u).isGreaterThan(before);
            before = value;
        }
    }

    @ParameterizedTest
    @MethodSource("continuous")
    void theEndsOfTheUniformGiveNumbers(Continuous law) {
        double low = law.draw().applyAsDouble(0x1p-54);
        double high = law.draw().applyAsDouble(1 - 0x1p-53);
        assertThat(low).isFinite().isLessThan(law.draw().applyAsDouble(.01));
        assertThat(high).isFinite().isGreaterThan(law.draw().applyAsDouble(.99));
    }

    @ParameterizedTest
    @MethodSource("counting")
    void aCountIsTheSmallestThatReachesTheUniform(Counting law) {
        for (double u : GRID) {
            int count = law.draw().applyAsInt(u);
            assertThat(law.cdf().applyAsDouble(count)).as("u = %s", u).isGreaterThan(u - 1e-11);
            assertThat(law.cdf().applyAsDouble(count - 1)).as("u = %s", u).isLessThan(u + 1e-11);
        }
    }

    @ParameterizedTest
    @MethodSource("counting")
    void aLargerUniformGivesNoSmallerCount(Counting law) {
        int before = 0;
        for (double u : GRID) {
            int count = law.draw().applyAsInt(u);
            assertThat(count).as("u = %s", u).isGreaterThanOrEqualTo(before);
            before = count;
        }
        assertThat(law.draw().applyAsInt(0x1p-54)).isGreaterThanOrEqualTo(0);
        assertThat(law.draw().applyAsInt(1 - 0x1p-53)).isGreaterThanOrEqualTo(before);
    }

    /** The uniforms at the ends lie 8.2 standard deviations out. */
    @Test
    void theEndsOfTheUniformGiveFarButNotAbsurdCounts() {
        assertThat(Draw.poisson(0x1p-54, 1e6)).isBetween(988_000, 992_500);
        assertThat(Draw.poisson(1 - 0x1p-53, 1e6)).isBetween(1_005_500, 1_009_500);
        assertThat(Draw.binomial(0x1p-54, 1_000_000, .5)).isBetween(494_000, 496_500);
        assertThat(Draw.negativeBinomial(0x1p-54, 10_000, 10_000)).isBetween(8_300, 9_000);
        assertThat(Draw.negativeBinomial(1 - 0x1p-53, 3e5, .5)).isGreaterThan(10_000_000);
    }

    @Test
    void nothingComesOfNothing() {
        for (double u : GRID) {
            assertThat(Draw.poisson(u, 0)).isZero();
            assertThat(Draw.negativeBinomial(u, 0, 1.3)).isZero();
            assertThat(Draw.binomial(u, 0, .4)).isZero();
            assertThat(Draw.binomial(u, 12, 0)).isZero();
            assertThat(Draw.binomial(u, 12, 1)).isEqualTo(12);
            assertThat(Draw.bernoulli(u, 0)).isFalse();
            assertThat(Draw.bernoulli(u, 1)).isTrue();
            assertThat(Draw.normal(u, 4.2, 0)).isEqualTo(4.2);
            assertThat(Draw.logNormal(u, 4.2, 0)).isEqualTo(4.2);
            assertThat(Draw.halfNormal(u, 0)).isZero();
            assertThat(Draw.logUniform(u, 7, 7)).isEqualTo(7);
            assertThat(Draw.uniform(u, 7, 7)).isEqualTo(7);
            assertThat(Draw.exponential(u, 0)).isZero();
        }
    }

    @Test
    void theKnownExponentialGivesTheSamePoissonCount() {
        for (double mean : new double[] {0, .003, .8, 14, 32, 47}) {
            for (double u : GRID) {
                assertThat(Draw.poisson(u, mean, StrictMath.exp(-mean))).isEqualTo(Draw.poisson(u, mean));
            }
        }
    }

    @Test
    void aVeryLargeShapeGivesThePoissonCount() {
        for (double u : GRID) {
            int poisson = Draw.poisson(u, 5.4);
            assertThat(Draw.negativeBinomial(u, 5.4, Double.POSITIVE_INFINITY)).isEqualTo(poisson);
            assertThat(Draw.negativeBinomial(u, 5.4, 1e9)).isCloseTo(poisson, within(u > .999_999 ? 1 : 0));
        }
    }

    @Test
    void identitiesBetweenDistributionsHold() {
        for (double u : GRID) {
            assertThat(Draw.weibull(u, 1, 2.6)).isCloseTo(Draw.exponential(u, 2.6), within(1e-12 * 60));
            assertThat(Draw.gamma(u, 1, 2.6)).isCloseTo(Draw.exponential(u, 2.6), within(1e-6));
            assertThat(Draw.beta(u, 1, 1)).isCloseTo(u, within(1e-12));
            assertThat(Draw.beta(u, 1, 4)).isCloseTo(1 - Math.pow(1 - u, .25), within(1e-9));
            assertThat(Draw.normal(1 - u, 0, 1)).isCloseTo(-Draw.normal(u, 0, 1), within(1e-6));
            assertThat(Draw.halfNormal(u, 1.7)).isCloseTo(Draw.normal((1 + u) / 2, 0, 1.7), within(1e-6));
        }
    }

    @Test
    void publishedQuantilesAreMet() {
        assertThat(Draw.normal(.25, 0, 1)).isCloseTo(-0.6744897501960817, within(1e-15)); // Wichura 1988
        assertThat(Draw.normal(.001, 0, 1)).isCloseTo(-3.090232306167813, within(1e-14));
        assertThat(Draw.normal(1e-20, 0, 1)).isCloseTo(-9.262340089798409, within(1e-14));
        assertThat(Draw.logNormal(.5, 1.5, .4)).isEqualTo(1.5);
        assertThat(Draw.gumbel(Math.exp(-1))).isCloseTo(0, within(1e-15));
    }

    @Test
    void parametersOutOfRangeAreRefused() {
        List<Runnable> wrong = List.of(
                () -> Draw.bernoulli(.3, 1.1),
                () -> Draw.bernoulli(.3, Double.NaN),
                () -> Draw.poisson(.3, -1),
                () -> Draw.poisson(.3, Double.NaN),
                () -> Draw.poisson(.3, Double.NaN, 1),
                () -> Draw.negativeBinomial(.3, 1, 0),
                () -> Draw.binomial(.3, -1, .5),
                () -> Draw.normal(.3, 0, -1),
                () -> Draw.logNormal(.3, -1, 1),
                () -> Draw.beta(.3, 0, 1),
                () -> Draw.logUniform(.3, 0, 1),
                () -> Draw.uniform(.3, 2, 1),
                () -> Draw.weibull(.3, 0, 1),
                () -> Draw.gamma(.3, 1, -1));
        for (Runnable call : wrong) {
            assertThatThrownBy(call::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("allowed is");
        }
    }
}
