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
import org.brinksim.statistics.Interval;

/** What each mechanism is worth: the nested models, and the whole model with one mechanism switched, scored side by side on common random numbers. */
final class Ablation {
    private static final String WHOLE = "whole";

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
        List<AblationRow> rows = new ArrayList<>(rows(WHOLE, whole, whole, card, card.held()));
        variants(on).forEach((name, mechanisms) -> rows.addAll(rows(
                name,
                heldOut.runs(mechanisms, draws, size.forecast()),
                whole,
                judge.judge(size.patterns(), mechanisms),
                card.held())));
        return rows;
    }

    private List<AblationRow> rows(String name, RunMonths variant, RunMonths whole, Scorecard card, int wholeHeld) {
        return List.of(
                row(
                        new Scored(name, "dead", variant.dead(name), whole.dead(WHOLE)),
                        heldOut.deadScores(ObservedMonths.Variant.PREFERRED),
                        card,
                        wholeHeld),
                row(
                        new Scored(name, "incidents", variant.incidents(name), whole.incidents(WHOLE)),
                        heldOut.incidentScores(),
                        card,
                        wholeHeld));
    }

    /** A forecast of a target beside that of the whole model. */
    private record Scored(String name, String target, Forecast variant, Forecast whole) {}

    private static AblationRow row(Scored scored, ForecastScores scores, Scorecard card, int wholeHeld) {
        double[] differences = scores.differences(ForecastScores.CRPS, scored.variant(), scored.whole());
        Interval interval = scores.interval(differences, scored.name());
        return new AblationRow(
                scored.name(),
                scored.target(),
                scores.mean(ForecastScores.CRPS, scored.variant()),
                ForecastScores.mean(differences),
                interval,
                card.held(),
                card.heldAtLeast(),
                card.heldAtMost(),
                wholeHeld);
    }
}
