package org.brinksim.output.folder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects;
import org.brinksim.experiment.design.SweepDesign;

/** A metric over the points of a sweep: the mean of each point, and how it changes with each factor. */
public final class SweptMetric {
    private final String name;
    private final double[] means;
    private final List<FactorEffect> effects = new ArrayList<>();

    /**
     * Takes in the runs.
     *
     * @param name column of the metric
     * @param design the design of the sweep
     * @param level level of the intervals
     * @param values for each design point a value for each replicate, NaN where there is none
     */
    public SweptMetric(String name, SweepDesign design, double level, double[][] values) {
        this.name = name;
        this.means = Arrays.stream(values).mapToDouble(SweptMetric::mean).toArray();
        MainEffects sums = new MainEffects(design, level);
        for (int point = 0; point < values.length; point++) {
            sums.add(point, values[point]);
        }
        List<Factor> factors = design.factors();
        for (int i = 0; i < factors.size(); i++) {
            effects.add(FactorEffect.of(factors.get(i), i, sums, level));
        }
    }

    private static double mean(double[] values) {
        return Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }

    /** Column of the metric. */
    public String name() {
        return name;
    }

    /** Mean over the replicates of a design point; NaN where no run gave a value. */
    public double mean(int point) {
        return means[point];
    }

    /** The means of all points that have one, in ascending order. */
    public double[] sorted() {
        return Arrays.stream(means).filter(Double::isFinite).sorted().toArray();
    }

    /** The effects of the factors, in the order of the design. */
    public List<FactorEffect> effects() {
        return List.copyOf(effects);
    }

    /** The effects of the factors that vary, the largest change first. */
    public List<FactorEffect> ranked() {
        return effects.stream()
                .filter(FactorEffect::isVaried)
                .sorted(Comparator.comparingDouble(FactorEffect::size).reversed())
                .toList();
    }
}
