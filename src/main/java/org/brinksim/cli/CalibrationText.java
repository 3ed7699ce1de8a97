package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.calibration.Calibration;
import org.brinksim.experiment.calibration.Generation;
import org.brinksim.experiment.calibration.Wave;
import org.brinksim.scenario.Parameter;

/** The answer of a calibration for people: how it went, and each fitted parameter with its interval. */
final class CalibrationText {
    private final Calibration.Fit fit;
    private final long worlds;

    CalibrationText(Calibration.Fit fit, long worlds) {
        this.fit = fit;
        this.worlds = worlds;
    }

    /** The lines, without a line feed at the end. */
    String text() {
        List<String> lines = new ArrayList<>();
        for (Wave wave : fit.waves()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "History matching, wave %d: %.2f of the prior is not ruled out",
                    wave.number(),
                    wave.volume().estimate()));
        }
        for (Generation generation : fit.generations()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "Generation %d: distance up to %.3f, %,d of %,d accepted, effective size %.0f",
                    generation.number(),
                    generation.threshold(),
                    generation.accepted(),
                    generation.proposals(),
                    generation.effectiveSize()));
        }
        lines.add(String.format(Locale.ROOT, "%,d worlds simulated", worlds));
        lines.add("");
        lines.add(String.format(Locale.ROOT, "%-22s%10s%10s%10s", "fitted parameter", "5 %", "median", "95 %"));
        List<Parameter> parameters = fit.posterior().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).calibrated()) {
                lines.add(row(parameters.get(i).name(), i));
            }
        }
        return String.join("\n", lines);
    }

    /** The same for machines: how it went, and quantiles of each fitted parameter. */
    String json() {
        ObjectNode root = SummaryJson.object();
        root.put("worlds", worlds).put("effective_size", fit.posterior().effectiveSize());
        ArrayNode generations = root.putArray("generations");
        fit.generations()
                .forEach(generation -> generations
                        .addObject()
                        .put("threshold", generation.threshold())
                        .put("proposals", generation.proposals())
                        .put("accepted", generation.accepted())
                        .put("effective_size", generation.effectiveSize()));
        ObjectNode values = root.putObject("parameters");
        List<Parameter> parameters = fit.posterior().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).calibrated()) {
                values.putObject(parameters.get(i).name())
                        .put("q05", quantile(i, .05))
                        .put("q50", quantile(i, .5))
                        .put("q95", quantile(i, .95));
            }
        }
        return SummaryJson.text(root);
    }

    private String row(String name, int parameter) {
        return String.format(
                Locale.ROOT,
                "%-22s%10s%10s%10s",
                name,
                SummaryText.figure(quantile(parameter, .05)),
                SummaryText.figure(quantile(parameter, .5)),
                SummaryText.figure(quantile(parameter, .95)));
    }

    private double quantile(int parameter, double p) {
        List<Posterior.Particle> particles = fit.posterior().particles();
        List<Integer> order = IntStream.range(0, particles.size())
                .boxed()
                .sorted((one, other) -> Double.compare(
                        particles.get(one).values().get(parameter),
                        particles.get(other).values().get(parameter)))
                .toList();
        double below = 0;
        for (int i : order) {
            below += particles.get(i).weight();
            if (below >= p) {
                return particles.get(i).values().get(parameter);
            }
        }
        return particles.get(order.get(order.size() - 1)).values().get(parameter);
    }
}
