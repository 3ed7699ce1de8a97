package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.FinishedValidation.Ablation;
import org.brinksim.output.folder.FinishedValidation.Score;
import org.brinksim.output.folder.FinishedValidation.Statistic;

/** Drafts the charts of a validation: patterns, scores, reliability, coverage and ablation. */
final class ValidationDrafts {
    private static final double FRAME = 96;

    /** The record is one course: it gives a count there, which has no place among shares. */
    private static final String SHARE_OF_RUNS = "share of runs";

    private final FinishedValidation validation;

    ValidationDrafts(FinishedValidation validation) {
        this.validation = validation;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(scorecard());
        List<String> scores =
                validation.scores().stream().map(Score::score).distinct().toList();
        scores.forEach(score -> drafts.add(new ScoreDrafts(score, validation.scores())
                .draft(caption("scores-" + SweepWords.slug(score), "Forecasts by " + CalibrationWords.score(score)))));
        if (scores.isEmpty()) {
            drafts.add(new Left("scores", "There is no chart of scores: scores.csv has no rows."));
        }
        drafts.add(
                validation.reliability().stream().noneMatch(bin -> bin.n() > 0)
                        ? new Left("reliability", "There is no reliability diagram: the folder has no reliability.csv.")
                        : new Drawn(new ReliabilityDiagram(validation.reliability())
                                .chart(caption("reliability", "Forecast probabilities and what came"))));
        drafts.add(
                validation.coverage().isEmpty()
                        ? new Left("coverage", "There is no chart of coverage: the folder has no coverage.csv.")
                        : new Drawn(new CoverageDots(validation.coverage())
                                .chart(caption("coverage", "How often intervals hold what came"))));
        drafts.add(ablation());
        return drafts;
    }

    private Caption caption(String name, String title) {
        return new Caption(name, title, "Validation. " + validation.imprint().words());
    }

    private Draft scorecard() {
        if (validation.statistics().isEmpty()) {
            return new Left("scorecard", "There is no chart of the patterns: scorecard.csv has no rows.");
        }
        Scorecard card = new Scorecard(
                validation.statistics().stream().map(ValidationDrafts::row).toList());
        List<String> held = validation.held();
        List<String> strong =
                validation.patterns().stream().filter(validation::isStrong).toList();
        List<String> failing = validation.patterns().stream()
                .filter(pattern -> !held.contains(pattern))
                .toList();
        String words = held.size() + " of " + validation.patterns().size() + " patterns hold"
                + (failing.isEmpty() ? "." : "; not " + String.join(", ", failing) + ".");
        return new Drawn(caption("scorecard", "Patterns of the record")
                .chart(
                        "A pattern holds if each of its statistics lies within its target: " + held.size() + " of "
                                + validation.patterns().size() + " hold, of the strong ones (★) "
                                + strong.stream().filter(held::contains).count() + " of " + strong.size()
                                + ". Where a target is open at a side, one step of the axis is as long as the end that is"
                                + " given.",
                        words,
                        card.height() + FRAME,
                        card));
    }

    private static Scorecard.Row row(Statistic row) {
        return new Scorecard.Row(
                row.pattern(),
                row.strong(),
                CalibrationWords.target(row.name()),
                new Scorecard.Target(row.low(), row.high()),
                new Estimate(row.value(), row.valueLow(), row.valueHigh()),
                row.name().startsWith(SHARE_OF_RUNS) ? Double.NaN : row.observed(),
                row.holds());
    }

    private Draft ablation() {
        List<DifferenceForest.Block> blocks = validation.ablation().stream()
                .map(Ablation::target)
                .distinct()
                .map(this::ablation)
                .filter(block -> !block.rows().isEmpty())
                .toList();
        if (blocks.isEmpty()) {
            return new Left("ablation", "There is no chart of the ablation: the folder has no ablation.csv.");
        }
        DifferenceForest forest = new DifferenceForest(blocks, "difference [interval], patterns held, effect");
        String words = blocks.stream()
                .map(block -> block.heading() + ": "
                        + block.rows().stream()
                                .map(row -> row.name() + " " + row.difference().words())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "", "."));
        return new Drawn(caption("ablation", "The model without its mechanisms")
                .chart(
                        "How much higher the CRPS is than that of the full model; lower scores are better, so right of 0 the"
                                + " mechanism helps.",
                        words,
                        forest.height() + FRAME,
                        forest));
    }

    private DifferenceForest.Block ablation(String target) {
        List<Ablation> rows = validation.ablation().stream()
                .filter(row -> row.target().equals(target))
                .toList();
        String full = rows.stream()
                .filter(Ablation::isWhole)
                .map(row -> "; full model " + Rounded.brief(row.crps()) + ", " + row.patterns() + " patterns held")
                .findFirst()
                .orElse("");
        return new DifferenceForest.Block(
                CalibrationWords.target(target) + full,
                "Without − with the mechanism (" + ScoreDrafts.unit("CRPS", target) + ")",
                rows.stream()
                        .filter(row -> !row.isWhole())
                        .map(ValidationDrafts::row)
                        .toList());
    }

    private static DifferenceForest.Row row(Ablation row) {
        Estimate difference = new Estimate(row.difference(), row.low(), row.high());
        return new DifferenceForest.Row(
                CalibrationWords.target(row.model()),
                difference,
                difference.words() + ", " + row.patterns() + (row.effect().isEmpty() ? "" : ", " + row.effect()));
    }
}
