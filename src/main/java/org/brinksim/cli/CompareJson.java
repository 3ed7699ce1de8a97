package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.brinksim.experiment.ComparisonRow;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.output.story.Parting;
import org.brinksim.statistics.PairedDifference;

/** The answer of a comparison for machines. */
final class CompareJson {
    private CompareJson() {}

    static String text(EnsembleRun.Outcome outcome, List<CompareInquiry.Answer> answers) {
        EnsemblePlan plan = outcome.order().plan();
        ObjectNode root = SummaryJson.put(SummaryJson.object(), outcome.order())
                .put("base", plan.scenario().name())
                .put("folder", outcome.folder().toString())
                .put("exit_code", outcome.code().number())
                .put("seed", plan.seed())
                .put("runs", outcome.tally().runs())
                .put("failed", outcome.tally().failed());
        root.putArray("alternatives");
        for (CompareInquiry.Answer answer : answers) {
            ObjectNode node = root.withArray("alternatives")
                    .addObject()
                    .put("name", answer.scenario().name())
                    .put("title", answer.scenario().title());
            ObjectNode metrics = node.putObject("comparison");
            answer.rows().forEach(row -> put(metrics.putObject(row.metric()), row));
            node.putArray("parting");
            for (Parting.Line line : answer.parting()) {
                node.withArray("parting").addObject().put("part", line.part()).put("text", line.text());
            }
        }
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, ComparisonRow row) {
        PairedDifference pairs = row.pairs();
        node.put("n", pairs.n());
        SummaryJson.put(node, "base_mean", pairs.first());
        SummaryJson.put(node, "alt_mean", pairs.second());
        SummaryJson.put(node, "difference", pairs.difference().mean());
        SummaryJson.put(node, "ci_low", pairs.difference().interval().low());
        SummaryJson.put(node, "ci_high", pairs.difference().interval().high());
        SummaryJson.put(node, "p_direction", pairs.direction());
        SummaryJson.put(node, "vrf", pairs.varianceReduction());
        SummaryJson.put(node, "std_effect", pairs.effect());
        SummaryJson.put(node, "p_value", row.pValue());
        SummaryJson.put(node, "p_holm", row.pHolm());
        node.put("verdict", row.verdict().words());
    }
}
