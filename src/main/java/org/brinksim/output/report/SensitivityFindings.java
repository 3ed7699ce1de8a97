package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brinksim.experiment.sensitivity.Measure;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.chart.SweepWords;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.SensitivityEntry;

/** What a sensitivity analysis found, as sentences. */
final class SensitivityFindings {
    private static final int NAMED = 3;

    private final FinishedSweep sweep;
    private final SweepWords words;

    SensitivityFindings(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        metrics(sweep).forEach(metric -> sentences.addAll(of(metric)));
        return sentences;
    }

    /** The metrics of the analysis. */
    static List<String> metrics(FinishedSweep sweep) {
        return sweep.sensitivity().stream()
                .map(SensitivityEntry::metric)
                .distinct()
                .toList();
    }

    private List<SensitivityEntry> rows(String metric, Predicate<SensitivityEntry> wanted) {
        return sweep.sensitivity().stream()
                .filter(row -> row.metric().equals(metric) && wanted.test(row))
                .filter(row -> Double.isFinite(row.value()))
                .sorted(Comparator.comparingDouble(SensitivityEntry::value).reversed())
                .toList();
    }

    private List<String> of(String metric) {
        String name = SweepFindings.name(words, metric);
        List<SensitivityEntry> effects = rows(metric, row -> row.is(Measure.MU_STAR.key()));
        if (!effects.isEmpty()) {
            return List.of(name + ": the largest elementary effects μ* are those of " + told(effects)
                    + unclear(effects, " Not distinguishable from what chance alone gives: ") + " Rests on "
                    + effects.get(0).n() + " trajectories.");
        }
        List<SensitivityEntry> totals = rows(metric, row -> row.is(Measure.ST.key()));
        if (!totals.isEmpty()) {
            return List.of(name
                    + ": of the variance that the factors make of the mean, the largest total shares ST are those of "
                    + told(totals)
                    + unclear(totals, " Not distinguishable from 0: ") + " Rests on "
                    + totals.get(0).n() + " base rows. " + chance(metric) + pairs(metric));
        }
        return rows(metric, row -> row.is(Measure.BASE.key())).stream()
                .findFirst()
                .map(base -> List.of(name + ": " + swings(metric, base)))
                .orElse(List.of(name + ": the sensitivity analysis has no estimate."));
    }

    private String told(List<SensitivityEntry> ranked) {
        List<SensitivityEntry> clear =
                ranked.stream().filter(row -> !row.isUnclear()).toList();
        if (clear.isEmpty()) {
            return "no factor: none can be told from chance.";
        }
        return clear.stream()
                        .limit(NAMED)
                        .map(row -> words.factor(row.factor()) + ", " + Rounded.rounded(row.value()) + interval(row))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private String interval(SensitivityEntry row) {
        return Double.isFinite(row.low())
                ? " (" + Rounded.percent(row.level()) + " interval " + Rounded.rounded(row.low()) + " to "
                        + Rounded.rounded(row.high()) + ")"
                : " (no interval)";
    }

    private String unclear(List<SensitivityEntry> ranked, String start) {
        List<String> names = ranked.stream()
                .filter(SensitivityEntry::isUnclear)
                .map(row -> words.factor(row.factor()))
                .toList();
        return names.isEmpty() ? "" : start + String.join(", ", names) + "; that does not show that they do nothing.";
    }

    private String chance(String metric) {
        return rows(metric, row -> row.is(Measure.CHANCE_SHARE.key())).stream()
                .findFirst()
                .map(row -> "Of the variance of single runs " + Rounded.percent(row.value()) + " is chance"
                        + (Double.isFinite(row.low())
                                ? " (" + Rounded.percent(row.level()) + " interval " + Rounded.percent(row.low())
                                        + " to " + Rounded.percent(row.high()) + ")"
                                : "")
                        + ", which no knowledge of the factors removes.")
                .orElse("With one replicate chance and factors cannot be told apart.");
    }

    private String pairs(String metric) {
        Optional<SensitivityEntry> largest = rows(metric, row -> row.is(Measure.S2.key())).stream()
                .filter(row -> !row.isUnclear())
                .findFirst();
        return largest.map(row -> " The largest share of a pair beyond its parts is that of "
                        + words.factor(row.factor()) + " and " + words.factor(row.other()) + ", "
                        + Rounded.rounded(row.value()) + interval(row) + ".")
                .orElse("");
    }

    private String swings(String metric, SensitivityEntry base) {
        List<SensitivityEntry> settings =
                rows(metric, row -> !row.factor().isEmpty() && !row.setting().isEmpty());
        List<SensitivityEntry> clear = settings.stream()
                .filter(row -> !row.isUnclear())
                .sorted(Comparator.comparingDouble(
                        (SensitivityEntry row) -> -StrictMath.abs(row.value() - base.value())))
                .toList();
        String start = Rounded.rounded(base.value()) + " on average in the scenario" + interval(base) + ". ";
        List<String> others = settings.stream()
                .map(SensitivityEntry::factor)
                .distinct()
                .filter(factor -> clear.stream().noneMatch(row -> row.factor().equals(factor)))
                .sorted()
                .map(words::factor)
                .toList();
        String rest = others.isEmpty()
                ? ""
                : " At no setting distinguishable from the scenario: " + String.join(", ", others)
                        + "; that does not show that they do nothing.";
        return start
                + (clear.isEmpty()
                        ? "No setting of a single factor can be told from it."
                        : "Furthest from it: "
                                + clear.stream().limit(NAMED).map(this::setting).collect(Collectors.joining("; "))
                                + ".")
                + rest;
    }

    private String setting(SensitivityEntry row) {
        return words.factor(row.factor()) + " at " + SweepWords.setting(row.setting()) + " gives "
                + Rounded.rounded(row.value()) + interval(row);
    }
}
