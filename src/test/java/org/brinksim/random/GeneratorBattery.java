package org.brinksim.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.LongUnaryOperator;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Tests of randomness for a sequence of 64-bit words.
 *
 * <p>Sources: Knuth 1997, The Art of Computer Programming 2, 3.3.2 (equidistribution, serial test, runs, serial correlation); Marsaglia
 * &amp; Tsang 2002, "Some difficult-to-pass tests of randomness", J. Statistical Software 7(3) (birthday spacings).
 */
final class GeneratorBattery {
    private static final double LEAST_P = 1e-5;
    private static final int LENGTH = 1 << 14;
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    private GeneratorBattery() {}

    /** Fails unless every p-value of every test of the sequence word(0), word(1), … is above 10⁻⁵. */
    static void assertRandom(LongUnaryOperator word) {
        long[] words = new long[LENGTH];
        Arrays.setAll(words, word::applyAsLong);
        Map<String, Double> p = pValues(words);
        assertThat(p).allSatisfy((test, value) -> assertThat(value).as(test).isGreaterThan(LEAST_P));
    }

    private static Map<String, Double> pValues(long[] words) {
        Map<String, Double> p = new LinkedHashMap<>();
        p.put("bit balance", bitBalance(words));
        for (int offset : new int[] {0, 27, 54}) {
            p.put("1-D from bit " + offset, equidistribution(words, 1, 10, offset));
            p.put("2-D from bit " + offset, equidistribution(words, 2, 4, offset));
            p.put("3-D from bit " + offset, equidistribution(words, 3, 3, offset));
        }
        for (int lag = 1; lag <= 8; lag++) {
            p.put("serial correlation at lag " + lag, serialCorrelation(words, lag));
        }
        p.put("runs", runs(words));
        p.put("Kolmogorov-Smirnov", uniform(words));
        p.put("birthday spacings of upper bits", birthdays(words, 33));
        p.put("birthday spacings of lower bits", birthdays(words, 0));
        return p;
    }

    private static double bitBalance(long[] words) {
        double chi = 0;
        for (int bit = 0; bit < 64; bit++) {
            int ones = 0;
            for (long word : words) {
                ones += (int) ((word >>> bit) & 1);
            }
            chi += square(2.0 * ones - words.length) / words.length;
        }
        return upperChi(chi, 64);
    }

    private static double equidistribution(long[] words, int dimensions, int bits, int offset) {
        int[] cells = new int[1 << (dimensions * bits)];
        int points = words.length / dimensions;
        for (int point = 0; point < points; point++) {
            int cell = 0;
            for (int d = 0; d < dimensions; d++) {
                long part = (words[point * dimensions + d] >>> offset) & ((1L << bits) - 1);
                cell = (cell << bits) | (int) part;
            }
            cells[cell]++;
        }
        double expected = (double) points / cells.length;
        return bothTails(upperChi(chi(i -> cells[i], cells.length, expected), cells.length - 1));
    }

    private static double chi(IntUnaryOperator count, int cells, double expected) {
        double chi = 0;
        for (int cell = 0; cell < cells; cell++) {
            chi += square(count.applyAsInt(cell) - expected) / expected;
        }
        return chi;
    }

    private static double serialCorrelation(long[] words, int lag) {
        double sum = 0;
        int pairs = words.length - lag;
        for (int i = 0; i < pairs; i++) {
            sum += (Stream.toUniform(words[i]) - .5) * (Stream.toUniform(words[i + lag]) - .5) * 12;
        }
        return twoSided(sum / Math.sqrt(pairs));
    }

    private static double runs(long[] words) {
        int runs = 1;
        int ones = (int) (words[0] >>> 63);
        for (int i = 1; i < words.length; i++) {
            runs += (int) ((words[i] ^ words[i - 1]) >>> 63);
            ones += (int) (words[i] >>> 63);
        }
        double n = words.length;
        double product = 2.0 * ones * (n - ones);
        double mean = product / n + 1;
        double variance = product * (product - n) / (n * n * (n - 1));
        return variance == 0 ? 0 : twoSided((runs - mean) / Math.sqrt(variance));
    }

    private static double uniform(long[] words) {
        double[] sorted =
                Arrays.stream(words).mapToDouble(Stream::toUniform).sorted().toArray();
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            distance = Math.max(
                    distance, Math.max(sorted[i] - (double) i / sorted.length, (i + 1.0) / sorted.length - sorted[i]));
        }
        return bothTails(1 - new KolmogorovSmirnovTest().ksSum(distance * Math.sqrt(sorted.length), 1e-12, 1_000_000));
    }

    /** Groups of 2,048 birthdays in a year of 2³¹ days: equal spacings are Poisson with mean n³/(4m) = 1 a group. */
    private static double birthdays(long[] words, int offset) {
        int group = 2048;
        int equal = 0;
        for (int start = 0; start + group <= words.length; start += group) {
            long[] days = Arrays.stream(words, start, start + group)
                    .map(word -> (word >>> offset) & 0x7fff_ffffL)
                    .sorted()
                    .toArray();
            long[] spacings = new long[group - 1];
            Arrays.setAll(spacings, i -> days[i + 1] - days[i]);
            Arrays.sort(spacings);
            for (int i = 1; i < spacings.length; i++) {
                equal += spacings[i] == spacings[i - 1] ? 1 : 0;
            }
        }
        PoissonDistribution law = new PoissonDistribution((double) words.length / group);
        return Math.min(law.cumulativeProbability(equal), 1 - law.cumulativeProbability(equal - 1));
    }

    private static double upperChi(double chi, int degrees) {
        return 1 - new ChiSquaredDistribution(degrees).cumulativeProbability(chi);
    }

    private static double twoSided(double z) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    private static double bothTails(double p) {
        return Math.min(p, 1 - p);
    }

    private static double square(double x) {
        return x * x;
    }
}
