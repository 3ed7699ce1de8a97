package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.KaplanMeier;

/**
 * A Kaplan–Meier curve with its interval at every step, ready to be drawn.
 *
 * @param curve the curve; times in days
 * @param count number of observations
 * @param level level of the interval, 0 to 1
 */
record Survival(KaplanMeier curve, int count, double level) {
    /**
     * The curve from a time on.
     *
     * @param time days
     * @param share share still holding
     * @param low lower end of the interval
     * @param high upper end of the interval
     */
    record Step(double time, double share, double low, double high) {}

    /** Collects observations. */
    static final class Observations {
        private final List<KaplanMeier.Duration> durations = new ArrayList<>();

        void add(double days, boolean failed, int count) {
            durations.addAll(Collections.nCopies(count, new KaplanMeier.Duration(days, failed)));
        }

        Survival curve(double level) {
            return new Survival(KaplanMeier.of(durations), durations.size(), level);
        }
    }

    /** The steps; those that the eye cannot tell from the one before are left out. */
    List<Step> steps(double least) {
        List<Step> steps = new ArrayList<>();
        double shown = 1;
        for (KaplanMeier.Step step : curve.steps()) {
            if (shown - step.survival() >= least || step.survival() == 0) {
                Interval interval = new KaplanMeier(List.of(step)).interval(step.time(), level);
                boolean bounded = step.survival() > 0;
                steps.add(new Step(
                        step.time(), step.survival(), bounded ? interval.low() : 0, bounded ? interval.high() : 0));
                shown = step.survival();
            }
        }
        return steps;
    }

    /** The share still holding after some days. */
    double share(double days) {
        return curve.survival(days);
    }
}
