package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brinksim.output.chart.CalibrationWords;
import org.brinksim.output.chart.Estimate;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.FinishedValidation.Ablation;
import org.brinksim.output.folder.FinishedValidation.Bin;
import org.brinksim.output.folder.FinishedValidation.Score;
import org.brinksim.output.folder.FinishedValidation.Statistic;

/** What a validation found, as sentences. */
final class ValidationFindings {
    private final FinishedValidation validation;

    ValidationFindings(FinishedValidation validation) {
        this.validation = validation;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!validation.statistics().isEmpty()) {
            patterns(sentences);
        }
        validation.scores().stream()
                .map(Score::target)
                .distinct()
                .forEach(target -> validation.scores().stream()
                        .map(Score::score)
                        .distinct()
                        .forEach(score -> score(sentences, target, score)));
        validation.reliability().stream().map(Bin::kind).distinct().forEach(kind -> reliability(sentences, kind));
        sentences.addAll(CoverageFindings.sentences(validation.coverage(), "what came"));
        validation.ablation().stream().map(Ablation::target).distinct().forEach(target -> ablation(sentences, target));
        return sentences;
    }

    private void patterns(List<String> sentences) {
        List<String> held = validation.held();
        List<String> strong =
                validation.patterns().stream().filter(validation::isStrong).toList();
        sentences.add(held.size() + " of " + validation.patterns().size() + " patterns hold; of the strong ones "
                + strong.stream().filter(held::contains).count() + " of " + strong.size() + ".");
        validation.patterns().stream()
                .filter(pattern -> !held.contains(pattern))
                .map(this::failure)
                .forEach(sentences::add);
    }

    private String failure(String pattern) {
        List<Statistic> own = validation.statistics().stream()
                .filter(row -> row.pattern().equals(pattern))
                .toList();
        String failing = own.stream()
                .filter(row -> row.holds().isPresent() && !row.holds().get())
                .map(row -> CalibrationWords.target(row.name()) + " is "
                        + new Estimate(row.value(), row.valueLow(), row.valueHigh()).inDetail() + ", its target "
                        + CalibrationWords.range(row.low(), row.high()))
                .collect(Collectors.joining("; "));
        String open = own.stream()
                .filter(row -> row.holds().isEmpty())
                .map(row -> CalibrationWords.target(row.name()))
                .collect(Collectors.joining(", "));
        return pattern
                + (validation.isStrong(pattern) ? " (strong)" : "")
                + (failing.isEmpty() ? " cannot be judged" : " does not hold: " + failing)
                + (open.isEmpty() ? "." : "; not judged: " + open + ".");
    }

    private void score(List<String> sentences, String target, String score) {
        List<Score> rows = validation.scores().stream()
                .filter(row -> row.target().equals(target) && row.score().equals(score) && row.isBenchmark())
                .toList();
        if (!rows.isEmpty()) {
            sentences.add("By " + CalibrationWords.score(score) + " of " + CalibrationWords.target(target)
                    + " the model is better than " + names(rows, row -> row.high() < 0) + ", worse than "
                    + names(rows, row -> row.low() > 0) + ", and cannot be told from "
                    + names(rows, row -> !row.isClear()) + ".");
        }
    }

    private static String names(List<Score> rows, Predicate<Score> chosen) {
        String names = rows.stream()
                .filter(chosen)
                .map(row -> CalibrationWords.target(row.forecast())
                        + (row.isClear()
                                ? " (by " + new Estimate(row.difference(), row.low(), row.high()).words() + ")"
                                : ""))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "no benchmark" : names;
    }

    private void reliability(List<String> sentences, String kind) {
        List<Bin> bins = validation.reliability().stream()
                .filter(bin -> bin.kind().equals(kind) && bin.n() > 0)
                .toList();
        long inside = bins.stream()
                .filter(bin -> bin.low() <= bin.forecast() && bin.forecast() <= bin.high())
                .count();
        long n = bins.stream().mapToLong(Bin::n).sum();
        if (!bins.isEmpty()) {
            sentences.add("Of " + Rounded.plain(n) + " forecast probabilities (" + kind
                    + ") the mean lies within the interval" + " of the share that came in " + inside + " of "
                    + bins.size() + " bins.");
        }
    }

    private void ablation(List<String> sentences, String target) {
        List<Ablation> rows = validation.ablation().stream()
                .filter(row -> row.target().equals(target) && !row.isWhole())
                .toList();
        if (!rows.isEmpty()) {
            String words = CalibrationWords.target(target);
            sentences.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1)
                    + " against the full model: forecasts are worse (higher CRPS) for "
                    + models(rows, row -> row.low() > 0) + ", better for " + models(rows, row -> row.high() < 0)
                    + ", and not told from it for " + models(rows, row -> !(row.low() > 0) && !(row.high() < 0)) + ".");
        }
    }

    private static String models(List<Ablation> rows, Predicate<Ablation> chosen) {
        String names = rows.stream()
                .filter(chosen)
                .map(row -> CalibrationWords.target(row.model()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }
}
