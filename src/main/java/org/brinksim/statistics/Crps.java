package org.brinksim.statistics;

/**
 * The continuous ranked probability score of a sample as a forecast, smaller is better (Gneiting &amp; Raftery 2007, "Strictly proper scoring
 * rules, prediction, and estimation", J. American Statistical Association 102, 359–378, equation 21).
 */
public final class Crps {
    private Crps() {}

    /**
     * Scores a sample as the forecast that it is: E|X − y| − E|X − X′|/2 with X, X′ independent draws of the sample.
     *
     * @param sample at least one number, in any order
     * @param observed y
     * @return the score, in the unit of the numbers, 0 or more
     */
    public static double of(double[] sample, double observed) {
        return score(sample, observed, (double) sample.length * sample.length);
    }

    /**
     * Scores a sample as a draw from the forecast, so that its expectation does not depend on the size of the sample (Ferro 2014, "Fair scores
     * for ensemble forecasts", Quarterly J. Royal Meteorological Society 140, 1917–1923): E|X − X′| is taken over different members.
     *
     * @param sample at least two numbers, in any order
     * @param observed y
     * @return the score, in the unit of the numbers; may be slightly below 0
     */
    public static double fair(double[] sample, double observed) {
        if (sample.length < 2) {
            throw new IllegalArgumentException("A fair score needs at least two numbers, not " + sample.length);
        }
        return score(sample, observed, (double) sample.length * (sample.length - 1));
    }

    private static double score(double[] sample, double observed, double pairs) {
        if (sample.length == 0 || Double.isNaN(observed)) {
            throw new IllegalArgumentException(
                    "A score needs a sample and an observed number, not " + sample.length + " numbers and " + observed);
        }
        double[] sorted = Quantiles.sorted(sample);
        int n = sorted.length;
        double apart = 0;
        double spread = 0;
        for (int i = 0; i < n; i++) {
            apart += Math.abs(sorted[i] - observed);
            spread += (2.0 * i - n + 1) * sorted[i]; // half of the sum of all |x − x′|
        }
        return apart / n - spread / pairs;
    }
}
