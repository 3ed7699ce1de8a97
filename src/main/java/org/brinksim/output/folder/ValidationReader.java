package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.folder.FinishedValidation.Ablation;
import org.brinksim.output.folder.FinishedValidation.Bin;
import org.brinksim.output.folder.FinishedValidation.Score;
import org.brinksim.output.folder.FinishedValidation.Statistic;

/** Reads the folder of a validation; every table may be missing. */
final class ValidationReader {
    private static final List<String> KINDS = List.of("validate", "validation");
    private static final double ROUNDING = 1e-6;

    private final Path folder;
    private final Imprint imprint;

    ValidationReader(Path folder, Imprint imprint) {
        this.folder = folder;
        this.imprint = imprint;
    }

    /** Whether the tables of a folder are those of a validation. */
    static boolean isTold(Path folder) {
        return CsvTable.exists(folder, "scorecard") && CsvTable.exists(folder, "scores");
    }

    /** Whether the manifest or the tables say that the folder holds a validation. */
    boolean fits() {
        return KINDS.contains(imprint.kind()) || isTold(folder);
    }

    FinishedValidation read() throws IOException {
        return new FinishedValidation(
                imprint, statistics(), scores(), reliability(), Coverage.read(folder), ablation());
    }

    private List<Statistic> statistics() throws IOException {
        return RequiredColumns.read(
                        folder, "scorecard", "pattern", "strong", "statistic", "low", "high", "value", "holds")
                .rows()
                .map(row -> new Statistic(
                        row.text("pattern"),
                        RequiredColumns.isYes(row.text("strong")),
                        row.text("statistic"),
                        row.number("low"),
                        row.number("high"),
                        row.number("value"),
                        row.number("value_low"),
                        row.number("value_high"),
                        row.number("observed"),
                        row.number("p_value"),
                        verdict(row.text("holds"))))
                .toList();
    }

    private static Optional<Boolean> verdict(String field) {
        return field.isEmpty() ? Optional.empty() : Optional.of(RequiredColumns.isYes(field));
    }

    private List<Score> scores() throws IOException {
        List<Score> scores = RequiredColumns.read(
                        folder, "scores", "target", "forecast", "score", "value", "difference")
                .rows()
                .map(row -> new Score(
                        row.text("target"),
                        row.text("forecast"),
                        row.text("score"),
                        row.number("value"),
                        row.number("difference"),
                        row.number("difference_low"),
                        row.number("difference_high"),
                        row.text("skill")))
                .toList();
        scores.stream()
                .filter(row -> !row.isBenchmark())
                .forEach(model -> scores.stream()
                        .filter(row -> row.isBenchmark()
                                && row.target().equals(model.target())
                                && row.score().equals(model.score()))
                        .forEach(row -> checkSign(row, model)));
        return scores;
    }

    /** A difference of the other sign would turn every statement about the model around. */
    private static void checkSign(Score row, Score model) {
        double expected = model.value() - row.value();
        double size = StrictMath.abs(expected);
        boolean isTurned = size > 0 && StrictMath.abs(row.difference() + expected) < size * ROUNDING;
        if (isTurned) {
            throw new IllegalArgumentException(
                    "scores.csv: the " + row.score() + " of " + row.forecast() + " differs by " + row.difference()
                            + "; allowed is the value of the model less its own, " + expected);
        }
    }

    private List<Bin> reliability() throws IOException {
        return RequiredColumns.read(
                        folder, "reliability", "kind", "bin_low", "bin_high", "forecast_mean", "observed_share", "n")
                .rows()
                .map(row -> new Bin(
                        row.text("kind"),
                        row.number("bin_low"),
                        row.number("bin_high"),
                        row.number("forecast_mean"),
                        row.number("observed_share"),
                        row.number("low"),
                        row.number("high"),
                        row.count("n")))
                .toList();
    }

    private List<Ablation> ablation() throws IOException {
        return RequiredColumns.read(folder, "ablation", "model", "target", "crps", "difference")
                .rows()
                .map(row -> new Ablation(
                        row.text("model"),
                        row.text("target"),
                        row.number("crps"),
                        row.number("difference"),
                        row.number("difference_low"),
                        row.number("difference_high"),
                        row.count("patterns_held"),
                        row.text("effect")))
                .toList();
    }
}
