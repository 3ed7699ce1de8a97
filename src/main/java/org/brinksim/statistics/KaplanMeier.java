package org.brinksim.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The survival curve of durations of which some were still going when observation stopped (Kaplan &amp; Meier 1958, "Nonparametric estimation
 * from incomplete observations", J. American Statistical Association 53, 457–481).
 *
 * @param steps the times at which something ended, ascending
 */
public record KaplanMeier(List<Step> steps) {
    /**
     * A duration.
     *
     * @param time its length, not negative
     * @param ended whether it ended then; if not, observation stopped (right-censored)
     */
    public record Duration(double time, boolean ended) {
        /** Checks the length. */
        public Duration {
            if (!(time >= 0)) {
                throw new IllegalArgumentException("A duration of " + time + "; allowed is 0 or more");
            }
        }
    }

    /**
     * One step down of the curve.
     *
     * @param time when
     * @param atRisk how many had neither ended nor left observation before
     * @param ended how many ended then
     * @param survival probability to last longer
     * @param hazardVariance Σ d/(r(r − d)) up to here, of Greenwood's formula (1926)
     */
    public record Step(double time, int atRisk, int ended, double survival, double hazardVariance) {}

    /** Copies the steps. */
    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /**
     * Returns the curve of a sample. What left observation at the time of an end counts as at risk then.
     *
     * @param durations durations in any order
     * @return the curve
     */
    public static KaplanMeier of(List<Duration> durations) {
        List<Duration> sorted = durations.stream()
                .sorted(Comparator.comparingDouble(Duration::time))
                .toList();
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double variance = 0;
        int next = 0;
        while (next < sorted.size()) {
            double time = sorted.get(next).time();
            int atRisk = sorted.size() - next;
            int ended = 0;
            for (; next < sorted.size() && sorted.get(next).time() == time; next++) {
                ended += sorted.get(next).ended() ? 1 : 0;
            }
            if (ended > 0) {
                survival = survival * (atRisk - ended) / atRisk;
                variance += (double) ended / ((double) atRisk * (atRisk - ended));
                steps.add(new Step(time, atRisk, ended, survival, variance));
            }
        }
        return new KaplanMeier(steps);
    }

    /**
     * Returns the probability to last longer than a time.
     *
     * @param time any time
     * @return 1 before the first end, never increasing
     */
    public double survival(double time) {
        Step step = lastStep(time);
        return step.survival();
    }

    /**
     * Returns the interval of the survival at a time, by Greenwood's variance on the scale log(−log S) (Kalbfleisch &amp; Prentice 1980, 1.3).
     *
     * @param time any time
     * @param level nominal coverage, between 0 and 1
     * @return the interval; 0 to 1 where survival is 0 or 1 and the formula has no value
     */
    public Interval interval(double time, double level) {
        Step step = lastStep(time);
        double z = ProportionInterval.normalQuantile(level);
        if (step.survival() == 0 || step.survival() == 1) {
            return new Interval(0, 1, level);
        }
        double log = StrictMath.log(step.survival());
        double shift = StrictMath.exp(z * Math.sqrt(step.hazardVariance()) / -log);
        return new Interval(StrictMath.exp(log * shift), StrictMath.exp(log / shift), level);
    }

    /**
     * Returns the median duration.
     *
     * @return the first time at which survival is at most 1/2, nothing if it stays above
     */
    public OptionalDouble median() {
        return steps.stream()
                .filter(s -> s.survival() <= .5)
                .mapToDouble(Step::time)
                .findFirst();
    }

    private Step lastStep(double time) {
        Step last = new Step(0, 0, 0, 1, 0);
        for (Step step : steps) {
            if (step.time() > time) {
                return last;
            }
            last = step;
        }
        return last;
    }
}
