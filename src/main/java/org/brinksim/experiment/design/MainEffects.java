package org.brinksim.experiment.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.MeanInterval;

/**
 * How the mean of a response changes with each factor alone, over all values that a design gives the others.
 *
 * <p>A factor with levels has a bin for each, a continuum {@value #BINS} bins of equal chance. The mean of a bin is that of the means of its
 * design points. Its interval holds two kinds of chance: that of the replicates, from the means that each replicate has over the points of
 * the bin, since equal replicates share their random numbers at all points; and, where points are spread by chance, that of the points.
 * The half-widths of the two t intervals are added as squares.
 */
public final class MainEffects {
    private static final int BINS = 5;

    private final SweepDesign design;
    private final double level;
    private final boolean isSampled;
    private final List<List<Seen>> bins = new ArrayList<>();

    /**
     * Starts empty.
     *
     * @param design the design
     * @param level level of the intervals, between 0 and 1
     */
    public MainEffects(SweepDesign design, double level) {
        this.design = design;
        this.level = level;
        Method method = design.method();
        this.isSampled = !(method instanceof Method.Factorial
                || method instanceof Method.OneAtATime
                || method instanceof Method.Listed);
        for (Factor factor : design.factors()) {
            List<Seen> of = new ArrayList<>();
            for (int bin = 0; bin < bins(factor); bin++) {
                of.add(new Seen());
            }
            bins.add(of);
        }
    }

    /**
     * The mean response over some design points.
     *
     * @param from lowest value of the factor in them; of a choice the number of the option
     * @param to highest value of the factor in them, the lowest again for a level or an option
     * @param points number of design points
     * @param mean mean response, NaN without a point
     * @param low lower end of its interval, NaN where neither replicates nor points tell it
     * @param high upper end of its interval, NaN where neither replicates nor points tell it
     */
    public record Bin(double from, double to, long points, double mean, double low, double high) {}

    /** What a bin has seen: means of points, and for each replicate the sum and the number of its values. */
    private static final class Seen {
        private final Accumulator points = new Accumulator();
        private double[] sums = new double[1];
        private int[] times = new int[1];
        private int replicates;

        void add(double[] values) {
            double sum = 0;
            int n = 0;
            for (int replicate = 0; replicate < values.length; replicate++) {
                if (!Double.isNaN(values[replicate])) {
                    add(replicate, values[replicate]);
                    sum += values[replicate];
                    n++;
                }
            }
            if (n > 0) {
                points.add(sum / n);
            }
        }

        private void add(int replicate, double value) {
            if (replicate >= sums.length) {
                sums = Arrays.copyOf(sums, 2 * replicate);
                times = Arrays.copyOf(times, 2 * replicate);
            }
            replicates = StrictMath.max(replicates, replicate + 1);
            sums[replicate] += value;
            times[replicate]++;
        }

        /** The mean of each replicate over the points. */
        Accumulator ofReplicates() {
            Accumulator means = new Accumulator();
            for (int replicate = 0; replicate < replicates; replicate++) {
                if (times[replicate] > 0) {
                    means.add(sums[replicate] / times[replicate]);
                }
            }
            return means;
        }
    }

    /**
     * Adds the responses of a design point.
     *
     * @param point the design point
     * @param values one for each replicate, NaN where there is none
     */
    public void add(int point, double[] values) {
        List<Double> settings = design.settings(point);
        double[] place = design.method() instanceof Method.Listed
                ? new double[0]
                : design.places().place(point);
        for (int i = 0; i < bins.size(); i++) {
            Factor factor = design.factors().get(i);
            double u = place.length == 0 ? share(factor, settings.get(i)) : place[i];
            if (!Double.isNaN(u)) {
                bins.get(i).get(bin(factor, settings.get(i), u)).add(values);
            }
        }
    }

    private static int bins(Factor factor) {
        return factor.levels() == 0 ? BINS : factor.levels();
    }

    private static int bin(Factor factor, double value, double u) {
        if (factor instanceof Factor.Levels levels) {
            return levels.values().indexOf(value);
        }
        return factor instanceof Factor.Choice
                ? (int) value
                : StrictMath.max(0, StrictMath.min(BINS - 1, (int) (u * BINS)));
    }

    private static double share(Factor factor, double value) {
        return factor.levels() > 0 ? 0 : (value - factor.at(0)) / (factor.at(1) - factor.at(0));
    }

    /** The bins of the factor at an index, in the order of its values. */
    public List<Bin> of(int factor) {
        List<Bin> of = new ArrayList<>();
        for (int bin = 0; bin < bins.get(factor).size(); bin++) {
            of.add(bin(design.factors().get(factor), bin, bins.get(factor).get(bin)));
        }
        return of;
    }

    private Bin bin(Factor factor, int bin, Seen seen) {
        boolean continuous = factor.levels() == 0;
        double mean = seen.points.mean();
        double half = halfWidth(seen);
        return new Bin(
                factor.at(continuous ? (double) bin / BINS : (bin + .5) / factor.levels()),
                factor.at(continuous ? (bin + 1.0) / BINS : (bin + .5) / factor.levels()),
                seen.points.n(),
                mean,
                mean - half,
                mean + half);
    }

    /**
     * How much the mean changes from one bin of a factor to another: the interval pairs the replicates.
     *
     * @param factor index of the factor
     * @param from index of a bin
     * @param to index of another
     * @return mean difference with its interval, without limits where neither replicates nor points tell it
     */
    public MeanInterval change(int factor, int from, int to) {
        Seen first = bins.get(factor).get(from);
        Seen second = bins.get(factor).get(to);
        double difference = second.points.mean() - first.points.mean();
        double half = halfWidth(paired(first, second));
        if (isSampled) {
            double points = squares(halfWidth(first.points), halfWidth(second.points));
            half = Double.isNaN(half) ? points : squares(half, points);
        }
        double width = Double.isNaN(half) ? Double.POSITIVE_INFINITY : half;
        long n = StrictMath.min(first.points.n(), second.points.n());
        return new MeanInterval(n, difference, Double.NaN, new Interval(difference - width, difference + width, level));
    }

    private static Accumulator paired(Seen first, Seen second) {
        Accumulator differences = new Accumulator();
        for (int replicate = 0; replicate < StrictMath.min(first.replicates, second.replicates); replicate++) {
            if (first.times[replicate] > 0 && second.times[replicate] > 0) {
                differences.add(second.sums[replicate] / second.times[replicate]
                        - first.sums[replicate] / first.times[replicate]);
            }
        }
        return differences;
    }

    private static double squares(double one, double other) {
        return Double.isNaN(one) || Double.isNaN(other)
                ? Double.isNaN(one) ? other : one
                : StrictMath.sqrt(one * one + other * other);
    }

    private double halfWidth(Seen seen) {
        return squares(halfWidth(seen.ofReplicates()), isSampled ? halfWidth(seen.points) : Double.NaN);
    }

    private double halfWidth(Accumulator values) {
        return values.n() < 2 ? Double.NaN : MeanInterval.of(values, level).halfWidth();
    }
}
