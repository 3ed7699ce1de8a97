package org.brinksim.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.MeanInterval;

/**
 * How the mean of a response changes with each factor alone, over all values that a design gives the others.
 *
 * <p>A factor with levels has a bin for each, a continuum {@value #BINS} bins of equal chance. What is averaged are the means of design
 * points, each one value: intervals tell how exactly the points of a bin fix its mean.
 */
public final class MainEffects {
    private static final int BINS = 5;

    private final SweepDesign design;
    private final double level;
    private final List<List<Accumulator>> bins = new ArrayList<>();

    /**
     * Starts empty.
     *
     * @param design the design
     * @param level level of the intervals, between 0 and 1
     */
    public MainEffects(SweepDesign design, double level) {
        this.design = design;
        this.level = level;
        for (Factor factor : design.factors()) {
            List<Accumulator> of = new ArrayList<>();
            for (int bin = 0; bin < bins(factor); bin++) {
                of.add(new Accumulator());
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
     * @param low lower end of its interval, NaN below two points
     * @param high upper end of its interval, NaN below two points
     */
    public record Bin(double from, double to, long points, double mean, double low, double high) {}

    /** Adds the mean response of a design point; one that is not a number counts for nothing. */
    public void add(int point, double mean) {
        if (Double.isNaN(mean)) {
            return;
        }
        List<Double> settings = design.settings(point);
        double[] place = design.method() instanceof Method.Listed
                ? new double[0]
                : design.places().place(point);
        for (int i = 0; i < bins.size(); i++) {
            Factor factor = design.factors().get(i);
            double u = place.length == 0 ? share(factor, settings.get(i)) : place[i];
            if (!Double.isNaN(u)) {
                bins.get(i).get(bin(factor, settings.get(i), u)).add(mean);
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

    private Bin bin(Factor factor, int bin, Accumulator seen) {
        MeanInterval mean = MeanInterval.of(seen, level);
        boolean known = seen.n() > 1;
        boolean continuous = factor.levels() == 0;
        return new Bin(
                factor.at(continuous ? (double) bin / BINS : (bin + .5) / factor.levels()),
                factor.at(continuous ? (bin + 1.0) / BINS : (bin + .5) / factor.levels()),
                seen.n(),
                seen.mean(),
                known ? mean.interval().low() : Double.NaN,
                known ? mean.interval().high() : Double.NaN);
    }
}
