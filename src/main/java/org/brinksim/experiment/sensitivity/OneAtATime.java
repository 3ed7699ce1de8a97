package org.brinksim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.MeanInterval;
import org.brinksim.statistics.PairedDifference;

/**
 * Compares every point of a design that moves one factor at a time with its first point, the base. Replicates of the same number are a
 * pair; a pair counts when both have a response.
 */
final class OneAtATime {
    private final SweepDesign design;
    private final double level;

    OneAtATime(SweepDesign design, double level) {
        this.design = design;
        this.level = level;
    }

    /** The swings of a metric. */
    Swings of(String metric, double[][] responses) {
        Accumulator base = new Accumulator();
        Arrays.stream(responses[0]).filter(Double::isFinite).forEach(base::add);
        List<Swings.Swing> swings = new ArrayList<>();
        int used = base.n() > 0 ? 1 : 0;
        for (int i = 0; i < design.factors().size(); i++) {
            Swings.Swing swing = swing(i, responses);
            used += (int) swing.settings().stream()
                    .filter(setting -> setting.pairs().n() > 0)
                    .count();
            swings.add(swing);
        }
        return new Swings(metric, Coverage.of(responses, used, design.size()), MeanInterval.of(base, level), swings);
    }

    private Swings.Swing swing(int factor, double[][] responses) {
        Factor varied = design.factors().get(factor);
        List<Swings.Setting> settings = new ArrayList<>();
        for (int point = 1; point < design.size(); point++) {
            if (!Double.isNaN(design.places().place(point)[factor])) {
                double value = design.settings(point).get(factor);
                PairedDifference pairs = pairs(responses[0], responses[point]);
                settings.add(new Swings.Setting(subject(varied, value), Measure.BETWEEN, pairs));
            }
        }
        return new Swings.Swing(varied, ends(varied, design.own().get(factor), settings));
    }

    private static Subject subject(Factor factor, double value) {
        String option =
                factor instanceof Factor.Choice choice ? choice.options().get((int) value) : "";
        return new Subject(factor.path(), "", value, option);
    }

    private PairedDifference pairs(double[] base, double[] other) {
        int both = StrictMath.min(base.length, other.length);
        return PairedDifference.of(numbers(base, both), numbers(other, both), level);
    }

    /** The first values, with NaN for those that are infinite. */
    private static double[] numbers(double[] values, int first) {
        return Arrays.stream(values, 0, first)
                .map(value -> Double.isFinite(value) ? value : Double.NaN)
                .toArray();
    }

    /**
     * The settings with their ends: of numbers the lowest below the scenario's own and the highest above it; of options, which have no
     * order, those with the lowest response below the base and the highest at or above it.
     */
    private static List<Swings.Setting> ends(Factor factor, double own, List<Swings.Setting> settings) {
        boolean ordered = !(factor instanceof Factor.Choice);
        double[] places = settings.stream()
                .mapToDouble(setting -> ordered
                        ? setting.subject().setting()
                        : setting.pairs().difference().mean())
                .toArray();
        double middle = ordered ? own : 0;
        int lowest = -1;
        int highest = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < middle && (lowest < 0 || places[i] < places[lowest])) {
                lowest = i;
            }
            if (places[i] >= middle && (highest < 0 || places[i] > places[highest])) {
                highest = i;
            }
        }
        List<Swings.Setting> ends = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            Measure end = i == lowest ? Measure.END_LOW : i == highest ? Measure.END_HIGH : Measure.BETWEEN;
            ends.add(new Swings.Setting(
                    settings.get(i).subject(), end, settings.get(i).pairs()));
        }
        return ends;
    }
}
