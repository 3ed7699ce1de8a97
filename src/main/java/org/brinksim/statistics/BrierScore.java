package org.brinksim.statistics;

/**
 * The mean squared difference between stated probabilities and what happened, smaller is better (Brier 1950, "Verification of forecasts
 * expressed in terms of probability", Monthly Weather Review 78, 1–3).
 */
public final class BrierScore {
    private BrierScore() {}

    /**
     * Scores probabilities.
     *
     * @param forecasts probabilities, at least one
     * @param happened whether each event happened
     * @return Σ(p − y)²/n, 0 to 1
     */
    public static double of(double[] forecasts, boolean[] happened) {
        check(forecasts, happened);
        double sum = 0;
        for (int i = 0; i < forecasts.length; i++) {
            double miss = forecasts[i] - (happened[i] ? 1 : 0);
            sum += miss * miss;
        }
        return sum / forecasts.length;
    }

    static void check(double[] forecasts, boolean[] happened) {
        if (forecasts.length == 0 || forecasts.length != happened.length) {
            throw new IllegalArgumentException(forecasts.length + " probabilities for " + happened.length
                    + " events; there must be one for each and at least one");
        }
        for (double p : forecasts) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("A probability is " + p + "; allowed is 0 to 1");
            }
        }
    }
}
