package org.brinksim.output.folder;

import java.util.List;

/**
 * A box of a scenario discovery.
 *
 * @param number its number, from 1
 * @param condition the outcome that was asked about
 * @param points design points inside
 * @param mass points inside over all points
 * @param coverage cases inside over all cases
 * @param density cases inside over points inside
 * @param step step of the peeling that it was taken from
 * @param limits the factors that it restricts
 * @param peeling the boxes from all points that were left to the narrowest
 */
public record FoundBox(
        int number,
        String condition,
        long points,
        double mass,
        double coverage,
        double density,
        int step,
        List<Limit> limits,
        List<Peel> peeling) {
    /** Copies the lists. */
    public FoundBox {
        limits = List.copyOf(limits);
        peeling = List.copyOf(peeling);
    }

    /**
     * What a box leaves of a factor.
     *
     * @param factor path or name of the factor
     * @param low lower limit, NaN where open
     * @param high upper limit, NaN where open
     * @param options of a choice the options inside, else empty
     * @param quasiP binomial probability of as many cases if the factor did not matter
     * @param reproduced share of the searches on points drawn again that restrict it; NaN where none were made
     */
    public record Limit(
            String factor, double low, double high, List<String> options, double quasiP, double reproduced) {
        /** Copies the options. */
        public Limit {
            options = List.copyOf(options);
        }
    }

    /**
     * A step of the peeling.
     *
     * @param coverage cases inside over all cases
     * @param density cases inside over points inside
     * @param restricted factors with a limit
     */
    public record Peel(double coverage, double density, int restricted) {}

    /** Share of cases among the points that were left before peeling; NaN where that is not recorded. */
    public double base() {
        return peeling.isEmpty() ? Double.NaN : peeling.get(0).density();
    }
}
