package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.sensitivity.Advice;
import org.brinksim.experiment.sensitivity.Decomposition;
import org.brinksim.experiment.sensitivity.Sensitivity;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.output.SensitivityTable;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.statistics.Resampling;

/** A sensitivity analysis for machines. */
final class SensitivityJson {
    private SensitivityJson() {}

    /** One object with one entry per metric. */
    static String text(Path folder, SweepFolder sweep, Resampling plan, List<Sensitivity> found) {
        ObjectNode root = SummaryJson.object()
                .put("folder", folder.toString())
                .put("design", sweep.design().method().key())
                .put("points", sweep.design().size())
                .put("runs", sweep.reader().runs())
                .put("uncertainty", sweep.origin().uncertainty())
                .put("level", plan.level())
                .put("resamples", plan.resamples());
        ObjectNode metrics = root.putObject("metrics");
        found.forEach(sensitivity -> put(metrics.putObject(sensitivity.metric()), sensitivity));
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, Sensitivity sensitivity) {
        node.put("used", sensitivity.coverage().used())
                .put("dropped", sensitivity.coverage().dropped())
                .put("missing", sensitivity.coverage().missing())
                .put("replicates", sensitivity.coverage().replicates());
        sensitivity.ranked().forEach(node.putArray("ranked")::add);
        node.putArray("rows");
        sensitivity.rows().forEach(row -> put(node.withArray("rows").addObject(), row));
        sensitivity.advice().ifPresent(advice -> put(node.putObject("advice"), advice));
        if (sensitivity instanceof Decomposition decomposition) {
            node.withObject("/advice")
                    .put("replicates_fewest", decomposition.fewestReplicates())
                    .put("replicates_most", decomposition.mostReplicates());
        }
    }

    private static void put(ObjectNode node, Advice advice) {
        node.put("n_to_halve", advice.toHalve());
        if (advice.toReach() > 0) {
            node.put("half_width", Advice.TARGET).put("n_to_reach", advice.toReach());
        }
    }

    private static void put(ObjectNode node, SensitivityRow row) {
        node.put("factor", row.subject().factor())
                .put("other", row.subject().other())
                .put("setting", SensitivityTable.setting(row.subject()))
                .put("measure", row.measure().key());
        SummaryJson.put(node, "value", row.value());
        SummaryJson.put(node, "ci_low", row.low());
        SummaryJson.put(node, "ci_high", row.high());
        node.put("distinguishable", row.verdict().word()).put("n", row.n());
    }
}
