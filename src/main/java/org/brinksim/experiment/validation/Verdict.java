package org.brinksim.experiment.validation;

import java.util.List;

/**
 * Everything that was judged.
 *
 * @param scorecard the patterns
 * @param scores scores of the held-out forecast
 * @param reliability probabilities beside what happened, on synthetic worlds and on the record
 * @param coverage predictive intervals beside what they hold
 * @param ablation what each mechanism is worth; none when it was not asked for
 */
public record Verdict(
        Scorecard scorecard,
        List<ScoreRow> scores,
        List<Reliability> reliability,
        List<CoverageRow> coverage,
        List<AblationRow> ablation) {
    /** Copies the lists. */
    public Verdict {
        scores = List.copyOf(scores);
        reliability = List.copyOf(reliability);
        coverage = List.copyOf(coverage);
        ablation = List.copyOf(ablation);
    }
}
