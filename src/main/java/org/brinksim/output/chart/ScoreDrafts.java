package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedValidation.Score;

/** Drafts the chart of a score: the differences between model and benchmarks, a panel for each target. */
final class ScoreDrafts {
    private static final double FRAME = 96;
    private static final double LEAST_RATE = .05;

    private final String score;
    private final List<Score> rows;
    private final List<String> shown = new ArrayList<>();
    private final List<String> alike = new ArrayList<>();

    /** The rows of one score among those of all. */
    ScoreDrafts(String score, List<Score> rows) {
        this.score = CalibrationWords.score(score);
        this.rows = rows.stream().filter(row -> row.score().equals(score)).toList();
        this.rows.stream()
                .filter(Score::isBenchmark)
                .map(Score::target)
                .distinct()
                .forEach(target -> (likeShown(target).isPresent() ? alike : shown).add(target));
    }

    Draft draft(Caption caption) {
        if (shown.isEmpty()) {
            return new Left(
                    "scores", "There is no chart of the " + score + ": no forecast has a difference from the model.");
        }
        List<DifferenceForest.Block> blocks = shown.stream().map(this::block).toList();
        DifferenceForest forest = new DifferenceForest(blocks, "difference [interval], skill of the model");
        return new Drawn(caption.chart(
                "Score of the model less that of a benchmark; lower scores are better, so left of 0 the model is better."
                        + likeness(),
                words(blocks) + likeness(),
                forest.height() + FRAME,
                forest));
    }

    /** The shown target of which this one is a variant, where the differences of both are the same. */
    private Optional<String> likeShown(String target) {
        return shown.stream()
                .filter(other -> target.startsWith(other + "_"))
                .filter(other -> differences(other).equals(differences(target)))
                .findFirst();
    }

    /** Differences with their intervals, without what rounding in sums leaves. */
    private List<String> differences(String target) {
        return of(target).stream()
                .filter(Score::isBenchmark)
                .map(row -> String.join(
                        " ",
                        row.forecast(),
                        Rounded.plain(row.difference()),
                        Rounded.plain(row.low()),
                        Rounded.plain(row.high()),
                        row.skill()))
                .toList();
    }

    private String likeness() {
        return shown.stream()
                .map(target -> {
                    String variants = alike.stream()
                            .filter(other -> likeShown(other).equals(Optional.of(target)))
                            .map(other -> CalibrationWords.target(other.substring(target.length() + 1)))
                            .collect(Collectors.joining(" and "));
                    return variants.isEmpty()
                            ? ""
                            : " For " + CalibrationWords.target(target) + ", the " + variants
                                    + " figures on record give the same differences.";
                })
                .collect(Collectors.joining());
    }

    private List<Score> of(String target) {
        return rows.stream().filter(row -> row.target().equals(target)).toList();
    }

    private String words(List<DifferenceForest.Block> blocks) {
        return blocks.stream()
                .map(block -> block.heading() + ": "
                        + block.rows().stream()
                                .map(row -> row.name() + " " + row.difference().words())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; ", "Differences in " + score + ". ", "."));
    }

    private DifferenceForest.Block block(String target) {
        String model = of(target).stream()
                .filter(row -> !row.isBenchmark())
                .map(row -> "; model " + value(row.value()))
                .findFirst()
                .orElse("");
        return new DifferenceForest.Block(
                CalibrationWords.target(target) + model,
                "Model − benchmark (" + unit(score, target) + ")",
                of(target).stream()
                        .filter(Score::isBenchmark)
                        .map(ScoreDrafts::row)
                        .toList());
    }

    private static DifferenceForest.Row row(Score row) {
        Estimate difference = new Estimate(row.difference(), row.low(), row.high());
        String skill = row.skill().isEmpty() ? "" : ", " + row.skill();
        return new DifferenceForest.Row(
                CalibrationWords.target(row.forecast()), difference, difference.words() + skill);
    }

    /** A score with one decimal at least below 100, and two significant digits where it is small. */
    private static String value(double score) {
        return StrictMath.abs(score) < LEAST_RATE ? Rounded.brief(score) : Rounded.rate(score);
    }

    /** The score with the unit of its numbers: bits of an ignorance score, else the unit of what is forecast. */
    static String unit(String score, String target) {
        String counted = target.startsWith("dead") ? "persons" : target.startsWith("incidents") ? "incidents" : "";
        String known = counted.isEmpty() ? MetricPhrase.unit(target, List.of()) : counted;
        String unit = score.startsWith("ignorance") ? "bits" : known;
        return unit.isEmpty() ? score : score + ", " + unit;
    }
}
