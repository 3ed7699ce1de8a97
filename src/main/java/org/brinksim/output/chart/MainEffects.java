package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.output.FactorNames;

/**
 * The mean of a metric over the levels of each factor, all other factors as they come.
 *
 * @param measure the metric
 * @param level level of the intervals
 * @param effects the factors
 */
public record MainEffects(Measure measure, double level, List<Effect> effects) {
    private static final int NAMED = 5;
    private static final double ROW = 190;
    private static final double FRAME = 90;

    /**
     * A factor.
     *
     * @param levels its levels, or the middles of bins
     * @param means mean at each level
     */
    public record Effect(FactorLevels levels, List<Estimate> means) {
        /** Copies the means and checks that each level has one. */
        public Effect {
            means = List.copyOf(means);
            if (means.size() != levels.size()) {
                throw new IllegalArgumentException(levels.path() + ": " + means.size() + " means for " + levels.size()
                        + " levels; allowed is one for each");
            }
        }

        /** Highest less lowest mean; NaN where there is none. */
        double span() {
            double[] finite = means.stream()
                    .filter(Estimate::isPresent)
                    .mapToDouble(Estimate::value)
                    .sorted()
                    .toArray();
            return finite.length == 0 ? Double.NaN : finite[finite.length - 1] - finite[0];
        }
    }

    /** Copies the factors and checks that there is one. */
    public MainEffects {
        effects = List.copyOf(effects);
        Levels.check(level);
        Levels.checkPaths(
                "main effects",
                effects.stream().map(effect -> effect.levels().path()).toList());
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = "Mean over all design points at a level of the factor, with the " + Levels.words(level)
                + "; all panels have the same upright axis";
        double height = FRAME + ROW * PanelGrid.rows(effects.size());
        return caption.chart(subtitle, words(), height, new MainEffectsChart(this));
    }

    FactorNames names() {
        return new FactorNames(
                effects.stream().map(effect -> effect.levels().path()).toList());
    }

    private String words() {
        FactorNames names = names();
        return measure.axis() + ", factors with the widest span of the mean: "
                + effects.stream()
                        .filter(effect -> !Double.isNaN(effect.span()))
                        .sorted(Comparator.comparingDouble((Effect effect) -> -effect.span())
                                .thenComparing(effect -> effect.levels().path()))
                        .limit(NAMED)
                        .map(effect -> names.of(effect.levels().path()) + " " + ends(effect))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String ends(Effect effect) {
        Comparator<Integer> order =
                Comparator.comparingDouble(i -> effect.means().get(i).value());
        List<Integer> present = IntStream.range(0, effect.means().size())
                .filter(i -> effect.means().get(i).isPresent())
                .boxed()
                .sorted(order)
                .toList();
        return "from " + at(effect, present.get(0)) + " to " + at(effect, present.get(present.size() - 1));
    }

    private static String at(Effect effect, int level) {
        return Rounded.brief(effect.means().get(level).value()) + " at "
                + effect.levels().text(level);
    }
}
