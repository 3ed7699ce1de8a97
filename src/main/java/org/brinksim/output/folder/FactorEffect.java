package org.brinksim.output.folder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.MeanInterval;

/**
 * How the mean of a metric changes with one factor of a sweep.
 *
 * @param factor the factor
 * @param bins its levels or fifths with the mean at each
 * @param from index of the bin where the change begins
 * @param to index of the bin where it ends
 * @param change the change of the mean, without finite ends where neither replicates nor points tell them
 */
public record FactorEffect(Factor factor, List<MainEffects.Bin> bins, int from, int to, MeanInterval change) {
    /** Copies the bins. */
    public FactorEffect {
        bins = List.copyOf(bins);
    }

    /**
     * The change from the lowest to the highest value of a factor; of a choice from the first to the second option, of more options from
     * that of the lowest to that of the highest mean.
     */
    static FactorEffect of(Factor factor, int index, MainEffects effects, double level) {
        List<MainEffects.Bin> bins = effects.of(index);
        Comparator<Integer> order = isPicked(factor)
                ? Comparator.comparingDouble(bin -> bins.get(bin).mean())
                : Comparator.comparingDouble(bin -> bins.get(bin).from());
        List<Integer> seen = IntStream.range(0, bins.size())
                .filter(bin -> bins.get(bin).points() > 0)
                .boxed()
                .sorted(order)
                .toList();
        if (seen.isEmpty()) {
            Interval unknown = new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, level);
            return new FactorEffect(factor, bins, 0, 0, new MeanInterval(0, Double.NaN, Double.NaN, unknown));
        }
        int from = seen.get(0);
        int to = seen.get(seen.size() - 1);
        return new FactorEffect(factor, bins, from, to, effects.change(index, from, to));
    }

    private static boolean isPicked(Factor factor) {
        return factor instanceof Factor.Choice && factor.levels() > 2;
    }

    /** Whether the two ends were picked by their means, which makes the interval too narrow. */
    public boolean isPicked() {
        return isPicked(factor);
    }

    /** Whether the factor takes two values or more with a mean. */
    public boolean isVaried() {
        return from != to;
    }

    /** Whether the change has an interval. */
    public boolean isBounded() {
        return Double.isFinite(change.interval().low())
                && Double.isFinite(change.interval().high());
    }

    /** Whether the interval of the change leaves out no change. */
    public boolean isClear() {
        return isVaried()
                && isBounded()
                && (change.interval().low() > 0 || change.interval().high() < 0);
    }

    /** Size of the change; 0 without one. */
    public double size() {
        double size = StrictMath.abs(change.mean());
        return isVaried() && Double.isFinite(size) ? size : 0;
    }
}
