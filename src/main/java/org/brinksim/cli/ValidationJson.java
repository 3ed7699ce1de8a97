package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.brinksim.experiment.validation.Check;
import org.brinksim.experiment.validation.Pattern;
import org.brinksim.experiment.validation.ScoreRow;
import org.brinksim.experiment.validation.Verdict;

/** A validation for machines. */
final class ValidationJson {
    private ValidationJson() {}

    static String text(Path folder, ValidationRun.Task task, Verdict verdict) {
        ObjectNode root = SummaryJson.object()
                .put("folder", folder.toString())
                .put("seed", task.plan().seed())
                .put("replicates", task.plan().replicates())
                .put("uncertainty", task.subject().draws().uncertainty().key())
                .put(
                        "uncertainty_forecast",
                        task.subject().blind().uncertainty().key())
                .put("strong_hold", verdict.scorecard().strongHold())
                .put("patterns_held", verdict.scorecard().held());
        ArrayNode patterns = root.putArray("patterns");
        for (Pattern pattern : verdict.scorecard().judged()) {
            ObjectNode node = patterns.addObject()
                    .put("pattern", pattern.name())
                    .put("strong", pattern.isStrong())
                    .put("holds", verdict.scorecard().holds(pattern));
            ArrayNode checks = node.putArray("checks");
            verdict.scorecard().checks().stream()
                    .filter(check -> check.pattern() == pattern)
                    .forEach(check -> put(checks.addObject(), check));
        }
        ArrayNode scores = root.putArray("scores");
        verdict.scores().forEach(row -> put(scores.addObject(), row));
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, Check check) {
        node.put("statistic", check.statistic()).put("holds", check.holds());
        SummaryJson.put(node, "value", check.value());
        SummaryJson.put(node, "observed", check.observed());
        SummaryJson.put(node, "p_value", check.pValue());
    }

    private static void put(ObjectNode node, ScoreRow row) {
        node.put("target", row.target()).put("forecast", row.forecast()).put("score", row.score());
        SummaryJson.put(node, "value", row.value());
        SummaryJson.put(node, "difference", row.difference());
        node.put("skill", row.skill());
    }
}
