package org.brinksim.output.folder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A finished validation.
 *
 * @param imprint what the manifest says about its making
 * @param statistics statistics of the patterns
 * @param scores scores of forecasts
 * @param reliability bins of forecast probabilities
 * @param coverage how often intervals held what came
 * @param ablation models without some mechanism
 */
public record FinishedValidation(
        Imprint imprint,
        List<Statistic> statistics,
        List<Score> scores,
        List<Bin> reliability,
        List<Coverage> coverage,
        List<Ablation> ablation)
        implements Finished {
    /**
     * A statistic of a pattern.
     *
     * @param pattern the pattern
     * @param strong whether the pattern must hold
     * @param name what is counted
     * @param low lower end of its target, NaN for none
     * @param high upper end of its target, NaN for none
     * @param value what the model gives, NaN where there is nothing to count
     * @param valueLow lower end of its interval, NaN for none
     * @param valueHigh upper end of its interval, NaN for none
     * @param observed what the record gives, NaN where it gives none
     * @param pValue tail probability of what the record gives, NaN where there is none
     * @param holds whether it holds, empty where that was not judged
     */
    public record Statistic(
            String pattern,
            boolean strong,
            String name,
            double low,
            double high,
            double value,
            double valueLow,
            double valueHigh,
            double observed,
            double pValue,
            Optional<Boolean> holds) {}

    /**
     * The score of a forecast of a target.
     *
     * @param target what is forecast
     * @param forecast the model or a benchmark
     * @param score name of the score
     * @param value the score
     * @param difference score of the model less this one, NaN for the model itself; below 0 the model is better
     * @param low lower end of the interval of the difference
     * @param high upper end
     * @param skill whether the model is better or worse, empty where that is not told
     */
    public record Score(
            String target,
            String forecast,
            String score,
            double value,
            double difference,
            double low,
            double high,
            String skill) {
        /** Whether it is compared with the model. */
        public boolean isBenchmark() {
            return Double.isFinite(difference) && Double.isFinite(low) && Double.isFinite(high);
        }

        /** Whether the interval of the difference leaves out 0. */
        public boolean isClear() {
            return low > 0 || high < 0;
        }
    }

    /**
     * Forecast probabilities of a bin and what came of them.
     *
     * @param kind {@code synthetic} or {@code record}
     * @param from lower end of the bin, 0 to 1
     * @param to upper end
     * @param forecast mean forecast within it
     * @param observed share of events that came
     * @param low lower end of the interval of the share
     * @param high upper end
     * @param n forecasts within it
     */
    public record Bin(
            String kind, double from, double to, double forecast, double observed, double low, double high, long n) {}

    /**
     * A model without some mechanism.
     *
     * @param model the model
     * @param target what is forecast
     * @param crps its continuous ranked probability score
     * @param difference its difference from that of the full model, NaN for the full model itself
     * @param low lower end of the interval of the difference
     * @param high upper end
     * @param patterns patterns that hold
     * @param effect what the mechanism does, in a word
     */
    public record Ablation(
            String model,
            String target,
            double crps,
            double difference,
            double low,
            double high,
            int patterns,
            String effect) {
        /** Whether it is the full model, with which the others are compared. */
        public boolean isWhole() {
            return model.equals("whole") || !Double.isFinite(difference);
        }
    }

    /** Copies the lists. */
    public FinishedValidation {
        statistics = List.copyOf(statistics);
        scores = List.copyOf(scores);
        reliability = List.copyOf(reliability);
        coverage = List.copyOf(coverage);
        ablation = List.copyOf(ablation);
    }

    @Override
    public String title() {
        return imprint.title().isEmpty() ? "Validation" : "Validation: " + imprint.title();
    }

    /** The patterns in the order of the table. */
    public List<String> patterns() {
        return statistics.stream().map(Statistic::pattern).distinct().toList();
    }

    /** Patterns of which every statistic holds. */
    public List<String> held() {
        Map<String, Boolean> held = statistics.stream()
                .collect(Collectors.toMap(Statistic::pattern, row -> row.holds().orElse(false), Boolean::logicalAnd));
        return patterns().stream().filter(held::get).toList();
    }

    /** Whether a pattern must hold. */
    public boolean isStrong(String pattern) {
        return statistics.stream().anyMatch(row -> row.pattern().equals(pattern) && row.strong());
    }
}
