package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.Posterior;

/** Values of one summary over weighted worlds that have it, on the scale of its target. */
public final class Summaries {
    private final List<Weighted> values;
    private final double sum;

    /** A value with its weight. */
    private record Weighted(double value, double weight) {}

    private Summaries(List<Weighted> values) {
        this.values = values.stream()
                .filter(value -> !Double.isNaN(value.value()))
                .sorted(Comparator.comparingDouble(Weighted::value))
                .toList();
        this.sum = this.values.stream().mapToDouble(Weighted::weight).sum();
    }

    /** The summary at an index over worlds that all count the same. */
    public static Summaries unweighted(List<Guess> worlds, int summary) {
        return new Summaries(worlds.stream()
                .map(world -> new Weighted(world.summaries()[summary], 1))
                .toList());
    }

    /** The summary at an index over the worlds of a posterior. */
    public static Summaries weighted(List<Guess> worlds, Posterior posterior, int summary) {
        List<Weighted> values = new ArrayList<>();
        IntStream.range(0, worlds.size())
                .forEach(i -> values.add(new Weighted(
                        worlds.get(i).summaries()[summary],
                        posterior.particles().get(i).weight())));
        return new Summaries(values);
    }

    /** The value below which a share of the weight lies; NaN without values. */
    public double quantile(double p) {
        double below = 0;
        for (Weighted value : values) {
            below += value.weight();
            if (below >= p * sum) {
                return value.value();
            }
        }
        return values.isEmpty() ? Double.NaN : values.get(values.size() - 1).value();
    }

    /**
     * Twice the smaller share of the weight at or beyond the recorded range; 1 when the range holds the middle.
     *
     * @return 0 to 1; NaN without values
     */
    public double tailProbability(Target target) {
        double below = share(target.high(), false);
        double above = share(target.low(), true);
        return values.isEmpty() ? Double.NaN : StrictMath.min(1, 2 * StrictMath.min(below, above));
    }

    private double share(double bound, boolean above) {
        return values.stream()
                        .filter(value -> above ? value.value() >= bound : value.value() <= bound)
                        .mapToDouble(Weighted::weight)
                        .sum()
                / sum;
    }
}
