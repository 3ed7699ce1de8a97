package org.brinksim.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.List;
import org.brinksim.experiment.SummaryRow;
import org.brinksim.experiment.VarianceRow;
import org.brinksim.output.Order;

/** The summary of a command for machines. */
final class SummaryJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private SummaryJson() {}

    /** One object with one entry per scenario. */
    static String text(List<EnsembleRun.Outcome> outcomes) {
        ObjectNode root = MAPPER.createObjectNode();
        outcomes.stream().findFirst().ifPresent(first -> put(root, first.order()));
        for (EnsembleRun.Outcome outcome : outcomes) {
            ObjectNode node = root.withArray("results").addObject();
            node.put("scenario", outcome.order().plan().scenario().name())
                    .put("folder", outcome.folder().toString())
                    .put("exit_code", outcome.code().number())
                    .put("seed", outcome.order().plan().seed())
                    .put("runs", outcome.tally().runs())
                    .put("failed", outcome.tally().failed());
            ObjectNode summary = node.putObject("summary");
            outcome.tally().first().ifPresent(first -> first.rows().forEach(row -> put(summary, row)));
            if (outcome.order().plan().draws().posterior().isPresent()) {
                ObjectNode variance = node.putObject("variance");
                outcome.tally().first().ifPresent(first -> first.variances().forEach(row -> put(variance, row)));
            }
        }
        return text(root);
    }

    /** Puts what every number of an answer depends on. */
    static ObjectNode put(ObjectNode node, Order order) {
        return node.put("uncertainty", order.uncertainty().key())
                .put("level", order.contents().level());
    }

    /** A node in one line. */
    static String text(ObjectNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static void put(ObjectNode summary, SummaryRow row) {
        ObjectNode node = summary.putObject(row.metric()).put("n", row.n());
        put(node, "mean", row.mean());
        put(node, "sd", row.sd());
        put(node, "se", row.se());
        put(node, "ci_low", row.ciLow());
        put(node, "ci_high", row.ciHigh());
        put(node, "q05", row.quantiles().q05());
        put(node, "q25", row.quantiles().q25());
        put(node, "q50", row.quantiles().q50());
        put(node, "q75", row.quantiles().q75());
        put(node, "q95", row.quantiles().q95());
    }

    private static void put(ObjectNode variance, VarianceRow row) {
        ObjectNode node = variance.putObject(row.metric())
                .put("n", row.parts().n())
                .put("particles", row.parts().groups());
        put(node, "chance", row.parts().within());
        put(node, "parameters", row.parts().between());
        put(node, "parameter_share", row.parts().share());
    }

    static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
