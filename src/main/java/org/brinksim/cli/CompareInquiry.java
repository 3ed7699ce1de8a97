package org.brinksim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.brinksim.experiment.Comparison;
import org.brinksim.experiment.ComparisonRow;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.output.ComparisonTables;
import org.brinksim.output.FolderWriter;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;
import org.brinksim.output.story.Parting;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.simulation.Detail;

/** Asks how alternatives differ from the base, and where the worlds of the widest pair part. */
final class CompareInquiry implements Inquiry {
    /** Metrics that an alternative may change by what it states. */
    private static final Set<String> CONDITIONS =
            Set.of(Metric.SETTLED_SHARE_END.stem(), Metric.CAPABILITY_RATIO_END.stem());

    private final EnsemblePlan plan;
    private final Function<Scenario, Model> models;
    private final CompareText text;
    private final Comparison comparison;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * What is found about one alternative.
     *
     * @param scenario the alternative
     * @param rows its metrics in the order of the columns
     * @param parting where the worlds of the widest pair part; empty when no pair differs
     */
    record Answer(Scenario scenario, List<ComparisonRow> rows, List<Parting.Line> parting) {
        Answer {
            rows = List.copyOf(rows);
            parting = List.copyOf(parting);
        }
    }

    CompareInquiry(Order order, Function<Scenario, Model> models, CompareText text) {
        this.plan = order.plan();
        this.models = models;
        this.text = text;
        this.comparison = new Comparison(plan, text.level());
    }

    @Override
    public void accept(RunRecord run) {
        comparison.add(run);
    }

    /** What was found, in the order of the alternatives; empty before the end. */
    List<Answer> answers() {
        return List.copyOf(answers);
    }

    @Override
    public void conclude(FolderWriter writer) throws IOException {
        for (int alternative = 1; alternative <= comparison.alternatives(); alternative++) {
            List<ComparisonRow> rows = comparison.rows(alternative);
            answers.add(new Answer(plan.scenario(alternative), rows, parting(rows)));
        }
        List<List<String>> differences = new ArrayList<>();
        List<List<String>> partings = new ArrayList<>();
        for (Answer answer : answers) {
            String name = answer.scenario().name();
            answer.rows().forEach(row -> differences.add(ComparisonTables.cells(name, row)));
            answer.parting().forEach(line -> partings.add(List.of(name, line.part(), line.text())));
        }
        writer.writeTable(ComparisonTables.COMPARISON, differences);
        writer.writeTable(ComparisonTables.PARTING, partings);
    }

    @Override
    public String json(EnsembleRun.Outcome outcome) {
        return CompareJson.text(outcome, answers());
    }

    @Override
    public String text(Tally tally) {
        return text.of(plan, answers, tally);
    }

    /** The account of the pair that differs most in the metric of what happens that differs most. */
    private List<Parting.Line> parting(List<ComparisonRow> rows) {
        for (ComparisonRow row : Comparison.ranked(rows)) {
            if (CONDITIONS.contains(row.metric())) {
                continue;
            }
            OptionalInt replicate = comparison.widestPair(row);
            if (replicate.isPresent()) {
                return parting(row, replicate.getAsInt());
            }
        }
        return List.of();
    }

    private List<Parting.Line> parting(ComparisonRow row, int replicate) {
        RunId one = new RunId(0, replicate);
        RunId two = new RunId(row.alternative(), replicate);
        RunRecord base = Replay.of(plan, one, models, Detail.EVENTS);
        RunRecord other = Replay.of(plan, two, models, Detail.EVENTS);
        List<Parting.Line> lines = new ArrayList<>();
        lines.add(new Parting.Line("pair", pair(row, one, two)));
        if (base.result() instanceof Finished first && other.result() instanceof Finished second) {
            lines.addAll(Parting.of(
                    new Parting.World(
                            "the base", plan.scenario(), first.outcome().events()),
                    new Parting.World(
                            plan.scenario(row.alternative()).name(),
                            plan.scenario(row.alternative()),
                            second.outcome().events())));
        }
        return lines;
    }

    private String pair(ComparisonRow row, RunId one, RunId two) {
        String metric = MetricPhrase.of(
                row.metric(), plan.scenario().states().stream().map(State::id).toList());
        return "Of all pairs the runs " + one + " and " + two + " differ most in “" + metric + "”: "
                + SummaryText.figure(comparison.values(0, row.metric())[one.replicate()]) + " in the base, "
                + SummaryText.figure(comparison.values(row.alternative(), row.metric())[two.replicate()]) + " in "
                + plan.scenario(row.alternative()).name() + ".";
    }
}
