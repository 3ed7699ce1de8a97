package org.brinksim.experiment.validation;

import org.brinksim.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A mean score of one forecast.
 *
 * @param target what was forecast
 * @param forecast name of the forecast
 * @param score name of the score; less is better
 * @param value its mean over the months
 * @param difference mean difference of the model's score from this one, below 0 when the model is better; NaN for the model itself
 * @param interval block-bootstrap interval of the difference; null for the model itself
 */
public record ScoreRow(
        String target,
        String forecast,
        String score,
        double value,
        double difference,
        @Nullable Interval interval) {
    /** In words whether the model beats the forecast: only where the interval of the difference excludes 0. */
    public String skill() {
        if (interval == null) {
            return "";
        }
        if (interval.high() < 0) {
            return "better";
        }
        return interval.low() > 0 ? "worse" : "not distinguishable";
    }
}
