package org.brinksim.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.brinksim.statistics.KaplanMeier.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimatesTest {
    /** Remission in weeks under 6-MP (Freireich et al. 1963, Blood 21, 699–716; as in Kalbfleisch & Prentice 1980); negative: censored. */
    private static final int[] FREIREICH = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    private static final KaplanMeier REMISSION = KaplanMeier.of(Arrays.stream(FREIREICH)
            .mapToObj(week -> new Duration(Math.abs(week), week > 0))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "6, 21, 3, .857, .0764",
        "7, 17, 1, .807, .0869",
        "10, 15, 1, .753, .0963",
        "13, 12, 1, .690, .1068",
        "16, 11, 1, .627, .1141",
        "22, 7, 1, .538, .1282",
        "23, 6, 1, .448, .1346"
    })
    void survivalIsThePublishedCurve(double week, int atRisk, int ended, double survival, double error) {
        KaplanMeier.Step step = REMISSION.steps().stream()
                .filter(s -> s.time() == week)
                .findFirst()
                .orElseThrow();
        assertThat(step.atRisk()).isEqualTo(atRisk);
        assertThat(step.ended()).isEqualTo(ended);
        assertThat(step.survival()).isCloseTo(survival, within(6e-4));
        assertThat(step.survival() * Math.sqrt(step.hazardVariance())).isCloseTo(error, within(6e-5));
        assertThat(REMISSION.survival(week + .5)).isEqualTo(step.survival());
    }

    /** Log-log limits of the same curve, as Stata and R print them. */
    @ParameterizedTest
    @CsvSource({"6, .6197, .9516", "7, .5631, .9228", "10, .5032, .8894", "23, .1881, .6801"})
    void survivalHasPublishedLimits(double week, double low, double high) {
        Interval interval = REMISSION.interval(week, .95);
        assertThat(interval.low()).isCloseTo(low, within(6e-5));
        assertThat(interval.high()).isCloseTo(high, within(6e-5));
    }

    @Test
    void theCurveHasItsLimits() {
        assertThat(REMISSION.survival(5.9)).isEqualTo(1);
        assertThat(REMISSION.interval(1, .9)).isEqualTo(new Interval(0, 1, .9));
        assertThat(REMISSION.median()).hasValue(23);
        assertThat(REMISSION.steps()).hasSize(7);
        KaplanMeier none = KaplanMeier.of(List.of());
        assertThat(none.survival(3)).isEqualTo(1);
        assertThat(none.median()).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Duration(-1, true));
    }

    @Test
    void withoutCensoringTheCurveIsTheShareThatLastedLonger() {
        double[] times = {3, 1, 4, 1, 5, 9, 2, 6};
        KaplanMeier curve = KaplanMeier.of(
                Arrays.stream(times).mapToObj(t -> new Duration(t, true)).toList());
        for (double t = 0; t < 10; t += .5) {
            double time = t;
            double share = Arrays.stream(times).filter(x -> x > time).count() / 8.0;
            assertThat(curve.survival(t)).isCloseTo(share, within(1e-15));
        }
        assertThat(curve.interval(9, .9)).isEqualTo(new Interval(0, 1, .9));
    }

    @Test
    void theLimitsOfTheCurveCoverTheTruth() {
        SplittableRandom random = new SplittableRandom(21);
        double truth = Math.exp(-.7);
        int covered = 0;
        for (int i = 0; i < 1000; i++) {
            List<Duration> sample = IntStream.range(0, 40)
                    .mapToObj(k -> censored(-Math.log(random.nextDouble()), random.nextDouble() * 3))
                    .toList();
            covered += KaplanMeier.of(sample).interval(.7, .9).contains(truth) ? 1 : 0;
        }
        assertThat(covered / 1000.0).isBetween(.86, .94);
    }

    private static Duration censored(double end, double observed) {
        return new Duration(Math.min(end, observed), end <= observed);
    }

    /** ζ(2) = π²/6 and ζ′(2) = −.9375482543158437538 (OEIS A073002). */
    @Test
    void theTailFollowsTheZetaFunction() {
        double meanLog = .9375482543158438 * 6 / (Math.PI * Math.PI);
        assertThat(TailExponent.LogMoments.of(2, 1).mean()).isCloseTo(meanLog, within(1e-12));
        assertThat(TailExponent.solve(meanLog, 1)).isCloseTo(2, within(1e-10));
        double slope = (TailExponent.LogMoments.of(1.7001, 4).mean()
                        - TailExponent.LogMoments.of(1.6999, 4).mean())
                / 2e-4;
        assertThat(TailExponent.LogMoments.of(1.7, 4).variance()).isCloseTo(-slope, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"1.4, 1", "1.66, 1", "2.5, 1", "2.5, 6"})
    void theExponentOfDrawnSizesIsFound(double alpha, long xMin) {
        SplittableRandom random = new SplittableRandom(22);
        ZetaLaw law = new ZetaLaw(alpha, xMin);
        int inside = 0;
        for (int i = 0; i < 200; i++) {
            long[] sizes = random.doubles(300, 1e-9, 1).mapToLong(law::draw).toArray();
            TailExponent fit = TailExponent.fit(sizes, xMin).orElseThrow();
            assertThat(fit.n()).isEqualTo(300);
            inside += Math.abs(fit.alpha() - alpha) < 1.645 * fit.standardError() ? 1 : 0;
        }
        assertThat(inside).isBetween(160, 196); // 180 expected; 4 standard errors are 17
    }

    /** A power law to draw from: survival function exact up to 2,000 terms, by the integral beyond. */
    private static final class ZetaLaw {
        private final double alpha;
        private final long xMin;
        private final double[] survival = new double[2001];

        ZetaLaw(double alpha, long xMin) {
            this.alpha = alpha;
            this.xMin = xMin;
            survival[2000] = Math.pow(xMin + 1999.5, 1 - alpha) / (alpha - 1);
            for (int i = 1999; i >= 0; i--) {
                survival[i] = survival[i + 1] + Math.pow(xMin + (double) i, -alpha);
            }
        }

        long draw(double u) {
            double left = u * survival[0];
            if (left < survival[2000]) {
                return (long) (Math.pow(left * (alpha - 1), 1 / (1 - alpha)) + .5);
            }
            int i = 0;
            while (survival[i + 1] > left) {
                i++;
            }
            return xMin + i;
        }
    }

    @Test
    void theTailLeavesOutWhatIsSmaller() {
        long[] sizes = {1, 1, 2, 40, 3, 7, 0, 1, 12};
        assertThat(TailExponent.fit(sizes, 3)).isEqualTo(TailExponent.fit(new long[] {3, 7, 12, 40}, 3));
        assertThat(TailExponent.fit(sizes, 3).orElseThrow().n()).isEqualTo(4);
        assertThat(TailExponent.fit(new long[] {1, 1, 1}, 1)).isEmpty();
        assertThat(TailExponent.fit(new long[] {2}, 5)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> TailExponent.fit(sizes, 0));
    }

    @Test
    void theFanoFactorIsVarianceOverMean() {
        assertThat(FanoFactor.of(new double[] {0, 0, 3, 1, 6}).orElseThrow().value())
                .isEqualTo(3.25);
        assertThat(FanoFactor.of(new double[] {4, 4, 4}).orElseThrow().value()).isZero();
        assertThat(FanoFactor.of(new double[] {0, 0})).isEmpty();
        assertThat(FanoFactor.of(new double[] {3})).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new FanoFactor(1, 1));
    }

    /** By the table: χ²(60) has the quantiles 43.188 at .05 and 79.082 at .95. */
    @Test
    void aPoissonProcessHasAFanoFactorNearOne() {
        Interval poisson = new FanoFactor(1, 61).underPoisson(.9);
        assertThat(poisson.low()).isCloseTo(43.188 / 60, within(1e-5));
        assertThat(poisson.high()).isCloseTo(79.082 / 60, within(1e-5));
    }

    /** Anscombe 1973, "Graphs in statistical analysis", The American Statistician 27, 17–21, first set, as logarithms. */
    @Test
    void theLineIsThePublishedOne() {
        double[] x = {10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
        double[] y = {8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};
        LogLogSlope line = LogLogSlope.fit(exp(x), exp(y), .95).orElseThrow();
        assertThat(line.slope()).isCloseTo(.5001, within(1e-4));
        assertThat(line.intercept()).isCloseTo(3.0001, within(1e-4));
        assertThat(line.standardError()).isCloseTo(.1179, within(1e-4));
        assertThat(line.interval().high()).isCloseTo(.5001 + 2.262157 * .1179, within(1e-4));
        assertThat(line.n()).isEqualTo(11);
    }

    private static double[] exp(double[] values) {
        return Arrays.stream(values).map(Math::exp).toArray();
    }

    @Test
    void aPowerLawHasItsExponentAsSlope() {
        double[] x = {1, 4, 9, 50};
        double[] y = Arrays.stream(x).map(v -> 7 * Math.pow(v, 1.16)).toArray();
        LogLogSlope line = LogLogSlope.fit(x, y, .9).orElseThrow();
        assertThat(line.slope()).isCloseTo(1.16, within(1e-12));
        assertThat(line.intercept()).isCloseTo(Math.log(7), within(1e-12));
        assertThat(line.interval().width()).isCloseTo(0, within(1e-6));
        assertThat(LogLogSlope.fit(new double[] {1, 2}, new double[] {1, 2}, .9))
                .isEmpty();
        assertThat(LogLogSlope.fit(new double[] {3, 3, 3}, new double[] {1, 2, 5}, .9))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> LogLogSlope.fit(new double[] {0}, new double[] {1}, .9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogLogSlope.fit(new double[] {1, 2}, new double[] {1}, .9));
    }
}
