package org.brinksim.statistics;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;

/**
 * Randomisation test of a mean difference over pairs (Fisher 1935, "The Design of Experiments", section 21).
 *
 * <p>Where nothing but the label tells the members of a pair apart, each difference d may as well have been −d. The p-value is the share of
 * all choices of signs whose sum is at least as far from 0 as the one seen: two-sided, and valid for any number of pairs and any tail of the
 * differences. Pairs without a difference count for nothing. Up to 13 differences all choices are counted; beyond that a sample of them
 * with the one seen among it, (b + 1)/(m + 1), which keeps the test exact (Dwass 1957, Annals of Mathematical Statistics 28, 181–187;
 * Phipson &amp; Smyth 2010, Statistical Applications in Genetics and Molecular Biology 9, 39).
 */
public final class SignFlipTest {
    private static final int MOST_COUNTED = 13;
    private static final int SAMPLED = 9_999;
    private static final int SIGNS = 8;
    private static final int PATTERNS = 1 << SIGNS;
    private static final double ROUNDING = 1e-12;

    private SignFlipTest() {}

    /**
     * Returns the two-sided p-value.
     *
     * @param differences finite numbers, one for each pair
     * @param bits the source of chance: 64 random bits for each number 0, 1, 2, …
     * @return a share above 0; 1 where no pair differs
     */
    public static double pValue(double[] differences, LongUnaryOperator bits) {
        double[] sizes = Arrays.stream(differences).filter(d -> d != 0).toArray();
        double[][] tables = tables(sizes);
        double all = 0;
        for (double size : sizes) {
            all += StrictMath.abs(size);
        }
        double seen = StrictMath.abs(sum(tables, sizes.length, i -> 0)) - ROUNDING * all;
        if (sizes.length <= MOST_COUNTED) {
            long choices = 1L << sizes.length;
            return (double) asFar(tables, sizes.length, seen, choices, LongUnaryOperator.identity()) / choices;
        }
        return (1.0 + asFar(tables, sizes.length, seen, SAMPLED, bits)) / (1 + SAMPLED);
    }

    /** How many of so many choices of signs give a sum as far from 0; each takes as many words of 64 bits as it needs. */
    private static long asFar(double[][] tables, int n, double seen, long choices, LongUnaryOperator bits) {
        int words = StrictMath.max(1, (n + Long.SIZE - 1) / Long.SIZE);
        long far = 0;
        for (long choice = 0; choice < choices; choice++) {
            long first = choice * words;
            double sum = sum(tables, n, word -> bits.applyAsLong(first + word));
            far += StrictMath.abs(sum) >= seen ? 1 : 0;
        }
        return far;
    }

    private static double sum(double[][] tables, int n, LongUnaryOperator words) {
        double sum = 0;
        long word = 0;
        for (int group = 0; group < tables.length; group++) {
            word = group % SIGNS == 0 ? words.applyAsLong(group / SIGNS) : word >>> SIGNS;
            sum += tables[group][(int) (word & (PATTERNS - 1))];
        }
        return n == 0 ? 0 : sum;
    }

    /** For each eight differences the sums under all 256 choices of their signs; a bit of 1 turns a sign. */
    private static double[][] tables(double[] sizes) {
        double[][] tables = new double[(sizes.length + SIGNS - 1) / SIGNS][PATTERNS];
        for (int i = 0; i < sizes.length; i++) {
            double[] table = tables[i / SIGNS];
            for (int pattern = 0; pattern < PATTERNS; pattern++) {
                boolean turned = (pattern >>> (i % SIGNS) & 1) == 1;
                table[pattern] += turned ? -sizes[i] : sizes[i];
            }
        }
        return tables;
    }
}
