package org.brinksim.experiment.validation;

import org.brinksim.statistics.Interval;

/**
 * What the model loses or gains by a change of its mechanisms.
 *
 * @param model the nested model, or the mechanism that is switched
 * @param target what was forecast
 * @param crps mean score of its forecast
 * @param difference its score less that of the whole model, above 0 when the change makes the forecast worse
 * @param interval block-bootstrap interval of the difference
 * @param patterns how many patterns hold
 * @param least how many hold with every interval wholly inside its target
 * @param most how many would with every interval that touches its target
 * @param wholePatterns how many hold in the whole model, on as many runs
 */
public record AblationRow(
        String model,
        String target,
        double crps,
        double difference,
        Interval interval,
        int patterns,
        int least,
        int most,
        int wholePatterns) {
    /** What the difference says, in a few words; "none" for a change that moves neither the score nor the patterns. */
    public String effect() {
        if (interval.low() > 0) {
            return "forecast worse";
        }
        if (interval.high() < 0) {
            return "forecast better";
        }
        if (patterns == wholePatterns) {
            return "none";
        }
        return patterns < wholePatterns ? "fewer patterns" : "more patterns";
    }
}
