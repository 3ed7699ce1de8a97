package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;

/** What each mechanism is worth: the nested models, and the whole model with one mechanism switched, scored side by side on common random numbers. */
final class Ablation {
    static final String WHOLE = "whole";

    private final HeldOut heldOut;
    private final PatternJudge judge;
    private final Size size;

    /**
     * How many runs a variant gets.
     *
     * @param forecast runs of the forecast
     * @param patterns runs of the patterns
     */
    record Size(int forecast, PatternJudge.Size patterns) {}

    Ablation(HeldOut heldOut, PatternJudge judge, Size size) {
        this.heldOut = heldOut;
        this.judge = judge;
        this.size = size;
    }

    /** The variants of a set of mechanisms by name: the nested models below the whole, then each mechanism switched. */
    static Map<String, Set<Mechanism>> variants(Set<Mechanism> whole) {
        Map<String, Set<Mechanism>> variants = new LinkedHashMap<>();
        for (NestedModel model : NestedModel.values()) {
            if (!model.mechanisms().equals(whole)) {
                variants.put(model.name(), model.mechanisms());
            }
        }
        for (Mechanism mechanism : Mechanism.values()) {
            EnumSet<Mechanism> switched = EnumSet.noneOf(Mechanism.class);
            switched.addAll(whole);
            boolean removed = switched.remove(mechanism);
            if (!removed) {
                switched.add(mechanism);
            }
            variants.put((removed ? "without " : "with ") + mechanism.key(), Collections.unmodifiableSet(switched));
        }
        return variants;
    }

    /** The rows: the whole model first, two targets each. */
    List<AblationRow> rows(ParameterDraws draws) {
        Set<Mechanism> on = heldOut.mechanisms();
        RunMonths whole = heldOut.runs(on, draws, size.forecast());
        Scorecard card = judge.judge(size.patterns(), on);
        List<AblationRow> rows = new ArrayList<>(rows(WHOLE, whole, whole, AblationRow.Patterns.of(card, card)));
        variants(on).forEach((name, mechanisms) -> {
            RunMonths variant = heldOut.runs(mechanisms, draws, size.forecast());
            Scorecard changed = judge.judge(size.patterns(), mechanisms);
            rows.addAll(rows(name, variant, whole, AblationRow.Patterns.of(changed, card)));
        });
        return rows;
    }

    private List<AblationRow> rows(String name, RunMonths variant, RunMonths whole, AblationRow.Patterns patterns) {
        ForecastScores dead = heldOut.deadScores(ObservedMonths.Variant.PREFERRED);
        ForecastScores incidents = heldOut.incidentScores();
        return List.of(
                row(dead, variant.dead(name), whole.dead(WHOLE), patterns),
                row(incidents, variant.incidents(name), whole.incidents(WHOLE), patterns));
    }

    private static AblationRow row(
            ForecastScores scores, Forecast variant, Forecast whole, AblationRow.Patterns patterns) {
        return new AblationRow(
                variant.name(),
                scores.target(),
                scores.mean(ForecastScores.CRPS, variant),
                scores.mean(ForecastScores.CRPS, variant) - scores.mean(ForecastScores.CRPS, whole),
                scores.paired(variant, whole),
                patterns);
    }
}
