package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.brinksim.output.chart.CalibrationWords;
import org.brinksim.output.chart.Estimate;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Draws;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.FinishedCalibration.Generation;
import org.brinksim.output.folder.FinishedCalibration.Summary;
import org.brinksim.output.folder.FinishedCalibration.Wave;
import org.brinksim.output.folder.Trust;

/** What a calibration found, as sentences. */
final class CalibrationFindings {
    private static final double TAIL = .025;
    private static final double LEVEL = .05;
    private static final double PERCENT = 100;

    private final FinishedCalibration calibration;
    private final Trust trust;

    CalibrationFindings(FinishedCalibration calibration) {
        this.calibration = calibration;
        this.trust = calibration.trust();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(sample());
        identified(sentences);
        targets(sentences);
        tails(sentences);
        volume(sentences);
        ranks(sentences);
        sentences.addAll(CoverageFindings.sentences(trust.coverage(), "the truth"));
        if (trust.identified().isEmpty()
                && trust.ranks().isEmpty()
                && trust.recoveries().isEmpty()) {
            sentences.add(
                    "The folder holds no tests by synthetic worlds: nothing here says whether the method finds what it"
                            + " should.");
        }
        return sentences;
    }

    private String sample() {
        Draws draws = calibration.posterior();
        String text = "The posterior has " + Rounded.plain(draws.size()) + " weighted draws of "
                + draws.names().size() + " calibrated parameters, which tell as much as "
                + Rounded.compact(draws.effectiveSize()) + " unweighted ones (effective size)";
        List<Generation> generations = calibration.generations();
        if (generations.isEmpty()) {
            return text + ".";
        }
        Generation last = generations.get(generations.size() - 1);
        return text + ". The sampler made " + generations.size() + " generations, the last with threshold "
                + Rounded.compact(last.threshold()) + " and " + Rounded.percent(last.acceptance())
                + " of the proposals accepted.";
    }

    private void identified(List<String> sentences) {
        if (trust.identified().isEmpty()) {
            return;
        }
        List<Trust.Identified> not =
                trust.identified().stream().filter(row -> !row.identified()).toList();
        int all = trust.identified().size();
        sentences.add("Data of this kind identify " + (all - not.size()) + " of " + all + " parameters: "
                + listed(
                        trust.identified(),
                        Trust.Identified::identified,
                        row -> CalibrationWords.parameter(row.parameter()))
                + "."
                + (not.isEmpty()
                        ? ""
                        : " They do not identify "
                                + listed(
                                        not,
                                        row -> true,
                                        row -> CalibrationWords.parameter(row.parameter())
                                                + " (standard deviation " + Rounded.rate(row.ratio())
                                                + " of the prior's, correlation of truth and estimate "
                                                + Rounded.rate(row.correlation()) + ")")
                                + ": what the posterior says of them is mostly the prior."));
    }

    private void targets(List<String> sentences) {
        List<Summary> all = calibration.summaries();
        if (all.isEmpty()) {
            return;
        }
        long met = all.stream().filter(Summary::meets).count();
        sentences.add(
                "The 90 % range of simulated worlds after the calibration meets what is recorded for " + met + " of "
                        + all.size() + " targets"
                        + (met == all.size()
                                ? "."
                                : "; not for " + listed(all, row -> !row.meets(), CalibrationFindings::apart) + "."));
    }

    private static String apart(Summary row) {
        return CalibrationWords.target(row.target()) + " ("
                + CalibrationWords.range(row.posterior().q05(), row.posterior().q95()) + ", recorded "
                + CalibrationWords.range(row.low(), row.high()) + (row.unit().isEmpty() ? "" : " " + row.unit()) + ")";
    }

    private void tails(List<String> sentences) {
        List<Summary> judged = calibration.summaries().stream()
                .filter(row -> Double.isFinite(row.pValue()))
                .toList();
        if (judged.isEmpty()) {
            return;
        }
        Predicate<Summary> isFar = row -> row.pValue() < TAIL || row.pValue() > 1 - TAIL;
        long far = judged.stream().filter(isFar).count();
        sentences.add("The tail probability of the record lies below 0.025 or above 0.975 for " + far + " of "
                + judged.size() + " targets"
                + (far == 0
                        ? "."
                        : ": "
                                + listed(
                                        judged,
                                        isFar,
                                        row -> CalibrationWords.target(row.target()) + " ("
                                                + CalibrationWords.pValue(row.pValue()) + ")")
                                + "."));
    }

    private void volume(List<String> sentences) {
        if (calibration.waves().isEmpty()) {
            return;
        }
        Wave last = calibration.waves().get(calibration.waves().size() - 1);
        long worlds = calibration.waves().stream().mapToLong(Wave::worlds).sum();
        Estimate left = new Estimate(PERCENT * last.volume(), PERCENT * last.low(), PERCENT * last.high());
        sentences.add("History matching with " + Rounded.plain(worlds) + " worlds in "
                + calibration.waves().size() + " waves leaves " + left.words() + " % of the volume of the prior.");
    }

    private void ranks(List<String> sentences) {
        List<Trust.RankTest> tests = trust.tests();
        if (tests.isEmpty()) {
            return;
        }
        Predicate<Trust.RankTest> isUneven = test -> test.pValue() < LEVEL / tests.size();
        long uneven = tests.stream().filter(isUneven).count();
        sentences.add("In simulation-based calibration the ranks of the truth "
                + (uneven == 0
                        ? "can be told from uniform for none of " + tests.size() + " parameters"
                        : "are not uniform for " + uneven + " of " + tests.size() + " parameters: "
                                + listed(
                                        tests,
                                        isUneven,
                                        test -> CalibrationWords.parameter(test.parameter()) + " ("
                                                + CalibrationWords.pValue(test.pValue()) + ")"))
                + " (level 5 % over all of them, Bonferroni).");
    }

    private static <T> String listed(List<T> rows, Predicate<T> chosen, Function<T, String> words) {
        String text = rows.stream().filter(chosen).map(words).collect(Collectors.joining(", "));
        return text.isEmpty() ? "none" : text;
    }
}
