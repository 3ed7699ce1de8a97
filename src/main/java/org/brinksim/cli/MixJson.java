package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.experiment.optimisation.Mix;
import org.brinksim.statistics.MeanInterval;

/** The answer of a search of mixes for machines. */
final class MixJson {
    private MixJson() {}

    /** One object with one entry per mix, the one that does nothing first. */
    static String text(MixPlan.Task task, Path folder, MixRun.Found found) {
        ObjectNode root = SummaryJson.put(
                        SummaryJson.object(), task.undertaking().order())
                .put("scenario", task.plan().scenario().name())
                .put("folder", folder.toString())
                .put("seed", task.plan().seed())
                .put("runs", found.runs())
                .put("failed", found.failed());
        ArrayNode mixes = root.putArray("mixes");
        found.mixes().forEach(mix -> put(mixes.addObject(), mix, task));
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, Mix mix, MixPlan.Task task) {
        node.put("cost", mix.cost()).put("dominated", mix.dominated());
        ObjectNode values = node.putObject("measures");
        List<Lever> levers = task.search().levers();
        for (int i = 0; i < levers.size(); i++) {
            values.put(levers.get(i).label(), mix.values().get(i));
        }
        ObjectNode aims = node.putObject("aims");
        List<Aim> stated = task.search().aims();
        for (int i = 0; i < stated.size(); i++) {
            MeanInterval mean = mix.aims().get(i);
            ObjectNode aim = aims.putObject(stated.get(i).metric()).put("n", mean.n());
            SummaryJson.put(aim, "mean", mean.mean());
            SummaryJson.put(aim, "ci_low", mean.interval().low());
            SummaryJson.put(aim, "ci_high", mean.interval().high());
            SummaryJson.put(aim, "search", mix.searched().get(i));
        }
    }
}
