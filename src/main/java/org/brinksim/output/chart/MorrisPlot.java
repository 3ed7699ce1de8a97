package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.FactorNames;

/**
 * Elementary effects of factors: the mean of their sizes against their spread (Morris 1991; Campolongo, Cariboni and
 * Saltelli 2007).
 *
 * @param measure the metric, whose unit both axes have
 * @param level level of the intervals
 * @param effects the factors
 */
public record MorrisPlot(Measure measure, double level, List<Effect> effects) {
    private static final int NAMED = 5;
    private static final double HEIGHT = 500;

    /**
     * The elementary effects of a factor.
     *
     * @param path the path that varies, or the name of a group
     * @param muStar mean size of the effects, μ*
     * @param sigma standard deviation of the effects, σ
     * @param clear whether the effect can be told from what chance gives
     */
    public record Effect(String path, Estimate muStar, double sigma, boolean clear) {
        /** Elementary effects that can be told from 0 when the interval of μ* lies above it. */
        public static Effect of(String path, Estimate muStar, double sigma) {
            return new Effect(path, muStar, sigma, muStar.isClear());
        }
    }

    /** Copies the factors and checks that there is one. */
    public MorrisPlot {
        effects = List.copyOf(effects);
        IntervalLevel.check(level);
        Rows.check("Morris plot", effects.stream().map(Effect::path).toList());
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = "Size μ* of the effect of a factor over its range, with the " + IntervalLevel.words(level)
                + ", and how much the effect varies from place to place, σ";
        return caption.chart(subtitle, words(), HEIGHT, new MorrisChart(this));
    }

    FactorNames names() {
        return new FactorNames(effects.stream().map(Effect::path).toList());
    }

    /** The factors with both numbers, the largest effect first. */
    List<Effect> ranked() {
        return effects.stream()
                .filter(effect -> effect.muStar().isPresent() && Double.isFinite(effect.sigma()))
                .sorted(Comparator.comparingDouble(
                                (Effect effect) -> -effect.muStar().value())
                        .thenComparing(Effect::path))
                .toList();
    }

    private String words() {
        FactorNames names = names();
        long unclear = ranked().stream().filter(effect -> !effect.clear()).count();
        int missing = effects.size() - ranked().size();
        return measure.axis() + ": largest effects μ* (σ): "
                + ranked().stream()
                        .limit(NAMED)
                        .map(effect -> names.of(effect.path()) + " "
                                + effect.muStar().words() + " (" + Rounded.brief(effect.sigma()) + ")")
                        .collect(Collectors.joining(", "))
                + ". Not told from chance: " + unclear + " of " + effects.size() + "."
                + (missing == 0 ? "" : " Without numbers: " + missing + ".");
    }
}
