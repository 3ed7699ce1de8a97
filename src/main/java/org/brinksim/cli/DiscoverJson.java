package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.discovery.DiscoveredBox;
import org.brinksim.experiment.discovery.Discovery;
import org.brinksim.experiment.discovery.Restriction;
import org.brinksim.experiment.discovery.RestrictionTest;
import org.brinksim.experiment.discovery.ScoredBox;
import org.brinksim.output.folder.SweepFolder;

/** The answer of a scenario discovery for machines. */
final class DiscoverJson {
    private DiscoverJson() {}

    /** One object with one entry per box. */
    static String text(Path folder, SweepFolder sweep, String condition, Discovery found) {
        ObjectNode root = SummaryJson.object()
                .put("folder", folder.toString())
                .put("where", condition)
                .put("verdict", found.verdict().name().toLowerCase(Locale.ROOT))
                .put("points", found.points())
                .put("cases", found.cases());
        ArrayNode boxes = root.putArray("boxes");
        found.boxes().forEach(box -> put(boxes.addObject(), box, sweep.design().factors()));
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, DiscoveredBox box, List<Factor> factors) {
        ScoredBox found = box.found();
        node.put("points", found.points()).put("cases", found.cases()).put("mass", found.mass());
        node.put("coverage", found.coverage()).put("density", found.density()).put("step", box.chosen());
        ArrayNode limits = node.putArray("limits");
        for (RestrictionTest test : box.tests()) {
            Factor factor = factors.get(test.dimension());
            ObjectNode limit = limits.addObject().put("factor", factor.path());
            put(limit, found.box().restriction(test.dimension()).orElseThrow(), factor);
            limit.put("quasi_p", test.quasiP());
            SummaryJson.put(
                    limit,
                    "reproduced",
                    box.reproduced().isEmpty() ? Double.NaN : box.reproduced().get(test.dimension()));
        }
    }

    private static void put(ObjectNode limit, Restriction restriction, Factor factor) {
        if (restriction instanceof Restriction.Options options && factor instanceof Factor.Choice choice) {
            ArrayNode kept = limit.putArray("options");
            options.kept().stream().map(choice.options()::get).forEach(kept::add);
        } else if (restriction instanceof Restriction.Range range) {
            SummaryJson.put(limit, "low", range.low());
            SummaryJson.put(limit, "high", range.high());
        }
    }
}
