package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brinksim.experiment.validation.AblationRow;
import org.brinksim.experiment.validation.Check;
import org.brinksim.experiment.validation.CoverageRow;
import org.brinksim.experiment.validation.Pattern;
import org.brinksim.experiment.validation.Reliability;
import org.brinksim.experiment.validation.ScoreRow;
import org.brinksim.experiment.validation.Scorecard;
import org.brinksim.experiment.validation.Verdict;
import org.brinksim.output.story.Paragraph;
import org.brinksim.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** A validation for people. */
final class ValidationText {
    private static final int WIDTH = 100;
    private static final String CHECK = "%-4s %-3s %8s %-18s %-18s %9s %6s";
    private static final String SCORE = "%-13s %-17s %-15s %9s %9s %-18s %s";
    private static final String ABLATION = "%-24s %-10s %9s %9s %-18s %9s  %s";

    private final Talk talk;

    ValidationText(Talk talk) {
        this.talk = talk;
    }

    /** The lines, without a line feed at the end. */
    String of(ValidationRun.Task task, Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("Patterns: " + task.subject().draws().uncertainty().meaning());
        lines.add("Forecast: " + task.subject().blind().uncertainty().meaning());
        lines.add(String.format(
                Locale.ROOT,
                "%,d replicates, seed %d",
                task.plan().replicates(),
                task.plan().seed()));
        patterns(lines, verdict.scorecard());
        scores(lines, verdict.scores());
        lines.add("");
        lines.add(talk.bold("Chance of rung 6 within 7 days of an incident"));
        verdict.reliability().forEach(one -> lines.add(reliability(one)));
        coverage(lines, verdict.coverage());
        ablation(lines, verdict.ablation());
        return String.join("\n", lines);
    }

    private void patterns(List<String> lines, Scorecard card) {
        lines.add("");
        lines.add(talk.bold(row(CHECK, "", "", "value", "90 % interval", "target", "record", "p")));
        for (Check check : card.checks()) {
            lines.add(row(
                    CHECK,
                    check.pattern().name(),
                    check.holds() ? "yes" : "NO",
                    figure(check.value()),
                    range(check.interval()),
                    target(check.target()),
                    figure(check.observed()),
                    figure(check.pValue())));
            lines.addAll(Paragraph.wrapped(check.statistic(), WIDTH, "         ", "         "));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d of %d patterns hold (%d are enough)%s",
                card.held(),
                Pattern.values().length,
                Scorecard.ENOUGH,
                card.strongHold() ? "; every strong one does" : "; of the strong ones not: " + missed(card)));
    }

    private static String missed(Scorecard card) {
        return card.judged().stream()
                .filter(pattern -> pattern.isStrong() && !card.holds(pattern))
                .map(Pattern::name)
                .collect(Collectors.joining(", "));
    }

    private void scores(List<String> lines, List<ScoreRow> scores) {
        lines.add("");
        lines.add(talk.bold("Held-out forecast, mean over months; difference: model less benchmark, less is better"));
        lines.add(talk.bold(
                row(SCORE, "target", "forecast", "score", "value", "differs", "90 % interval", "the model is")));
        for (ScoreRow score : scores) {
            if (isVariant(score)) {
                continue;
            }
            lines.add(row(
                    SCORE,
                    score.target(),
                    score.forecast(),
                    score.score(),
                    SummaryText.figure(score.value()),
                    figure(score.difference()),
                    range(score.interval()),
                    score.skill()));
        }
        variants(lines, scores);
    }

    private static boolean isVariant(ScoreRow score) {
        return score.target().startsWith("dead_");
    }

    /** Whether the other statements on record change what is said of the benchmarks. */
    private static void variants(List<String> lines, List<ScoreRow> scores) {
        long other = scores.stream()
                .filter(ValidationText::isVariant)
                .filter(variant -> scores.stream()
                        .anyMatch(preferred -> preferred.target().equals("dead")
                                && preferred.forecast().equals(variant.forecast())
                                && preferred.score().equals(variant.score())
                                && !preferred.skill().equals(variant.skill())))
                .count();
        lines.add("With the lowest and the highest statements on record "
                + (other == 0 ? "every row on the dead says the same" : other + " rows on the dead say something else")
                + " (see scores.csv)");
    }

    private static String reliability(Reliability one) {
        String area = one.roc()
                .map(roc -> SummaryText.figure(roc.area()) + " (" + range(roc.interval(.9)) + ")")
                .orElse("not defined");
        return String.format(
                Locale.ROOT,
                "%s: area under the curve %s, Brier score %s, %,d of %,d incidents",
                one.kind(),
                area,
                SummaryText.figure(one.brier()),
                one.events(),
                one.cases());
    }

    private void coverage(List<String> lines, List<CoverageRow> rows) {
        lines.add("");
        lines.add(talk.bold("Coverage of predictive intervals"));
        for (double level : rows.stream().map(CoverageRow::level).distinct().toList()) {
            List<CoverageRow> metrics = rows.stream()
                    .filter(row -> row.level() == level && row.kind().equals("synthetic"))
                    .toList();
            lines.add(String.format(
                    Locale.ROOT,
                    "synthetic, %.0f %%: %d of %d metrics within ten points",
                    100 * level,
                    metrics.stream().filter(CoverageRow::isNear).count(),
                    metrics.size()));
            rows.stream()
                    .filter(row -> row.level() == level && row.metric().equals("all"))
                    .forEach(row -> lines.add(String.format(
                            Locale.ROOT,
                            "record, %.0f %%: %d of %d metrics inside (%s); no verdict",
                            100 * level,
                            row.covered().successes(),
                            row.covered().trials(),
                            range(row.covered().interval()))));
        }
    }

    private void ablation(List<String> lines, List<AblationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(talk.bold("Mechanisms; difference: score of the change less that of the whole model"));
        lines.add(
                talk.bold(row(ABLATION, "model", "target", "crps", "differs", "90 % interval", "patterns", "effect")));
        for (AblationRow row : rows) {
            lines.add(row(
                    ABLATION,
                    row.model(),
                    row.target(),
                    SummaryText.figure(row.crps()),
                    SummaryText.figure(row.difference()),
                    range(row.interval()),
                    row.patterns().held() + " (" + row.patterns().least() + "-"
                            + row.patterns().most() + ")",
                    row.effect()));
        }
    }

    private static String row(String form, Object... cells) {
        return String.format(Locale.ROOT, form, cells).stripTrailing();
    }

    private static String figure(double value) {
        return Double.isNaN(value) ? "" : SummaryText.figure(value);
    }

    private static String range(@Nullable Interval interval) {
        return interval == null ? "" : SummaryText.range(interval.low(), interval.high());
    }

    private static String target(Check.Target target) {
        if (target.high() == Double.POSITIVE_INFINITY) {
            return SummaryText.figure(target.low()) + " or more";
        }
        return target.low() == Double.NEGATIVE_INFINITY
                ? SummaryText.figure(target.high()) + " or less"
                : SummaryText.range(target.low(), target.high());
    }
}
