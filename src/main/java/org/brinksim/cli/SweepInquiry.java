package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.design.MainEffects;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;
import org.brinksim.scenario.Metric;
import org.brinksim.statistics.Accumulator;

/** Asks what changes over the points of a design: the main effects of its factors on the metrics it is about. */
final class SweepInquiry implements Inquiry {
    private final Order order;
    private final SweepDesign design;
    private final Talk talk;
    private final List<Subject> subjects = new ArrayList<>();
    private int point = -1;

    /**
     * A metric that the sweep asks about, with what came in of it.
     *
     * @param metric name of the column
     * @param column place of the column
     * @param effects main effects of the factors on the means of design points
     * @param points the means of design points
     * @param here values of the design point whose runs are coming in
     */
    private record Subject(String metric, int column, MainEffects effects, Accumulator points, List<Double> here) {}

    SweepInquiry(Order order, Talk talk) {
        this.order = order;
        this.talk = talk;
        if (!(order.plan().design() instanceof SweepDesign sweep)) {
            throw new IllegalArgumentException("a sweep has a design over factors");
        }
        this.design = sweep;
        List<String> columns = Metric.names(order.plan().scenario().states());
        for (String metric : order.topic().metrics()) {
            MainEffects effects = new MainEffects(design, order.contents().level());
            subjects.add(new Subject(metric, columns.indexOf(metric), effects, new Accumulator(), new ArrayList<>()));
        }
    }

    @Override
    public void accept(RunRecord run) {
        if (run.id().design() != point) {
            endPoint();
            point = run.id().design();
        }
        for (Subject subject : subjects) {
            boolean finished = run.result() instanceof Finished;
            subject.here().add(finished ? ((Finished) run.result()).outcome().metric(subject.column()) : Double.NaN);
        }
    }

    private void endPoint() {
        for (Subject subject : subjects) {
            double[] values =
                    subject.here().stream().mapToDouble(Double::doubleValue).toArray();
            double[] present =
                    Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
            if (present.length > 0) {
                subject.effects().add(point, values);
                subject.points().add(Accumulator.of(present).mean());
            }
            subject.here().clear();
        }
    }

    @Override
    public void conclude(FolderWriter writer) {
        endPoint();
    }

    @Override
    public String text(Tally tally) {
        List<SweepText.Part> parts = subjects.stream()
                .map(subject -> new SweepText.Part(subject.metric(), subject.points(), rows(subject)))
                .toList();
        return new SweepText(talk, order, design).of(tally, parts);
    }

    private List<SweepText.Row> rows(Subject subject) {
        List<SweepText.Row> rows = new ArrayList<>();
        for (int factor = 0; factor < design.factors().size(); factor++) {
            int index = factor;
            rows.add(new SweepText.Row(
                    design.factors().get(factor),
                    subject.effects().of(factor),
                    (from, to) -> subject.effects().change(index, from, to)));
        }
        return rows;
    }

    @Override
    public String json(EnsembleRun.Outcome outcome) {
        ObjectNode root = SummaryJson.put(SummaryJson.object(), outcome.order())
                .put("sweep", order.topic().name())
                .put("folder", outcome.folder().toString())
                .put("exit_code", outcome.code().number())
                .put("seed", order.plan().seed())
                .put("design_points", design.size())
                .put("runs", outcome.tally().runs())
                .put("failed", outcome.tally().failed());
        ObjectNode metrics = root.putObject("metrics");
        for (Subject subject : subjects) {
            ObjectNode node = metrics.putObject(subject.metric());
            SummaryJson.put(node, "mean_of_points", subject.points().mean());
            ObjectNode effects = node.putObject("main_effects");
            for (SweepText.Row row : rows(subject)) {
                ArrayNode bins = effects.putArray(row.factor().path());
                row.bins().forEach(bin -> put(bins.addObject(), SweepText.label(row.factor(), bin), bin));
            }
        }
        return SummaryJson.text(root);
    }

    private static void put(ObjectNode node, String label, MainEffects.Bin bin) {
        node.put("values", label).put("points", bin.points());
        SummaryJson.put(node, "mean", bin.mean());
        SummaryJson.put(node, "ci_low", bin.low());
        SummaryJson.put(node, "ci_high", bin.high());
    }
}
