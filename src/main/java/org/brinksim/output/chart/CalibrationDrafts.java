package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.FinishedCalibration.Generation;
import org.brinksim.output.folder.FinishedCalibration.Implausibility;
import org.brinksim.output.folder.FinishedCalibration.Spread;
import org.brinksim.output.folder.FinishedCalibration.Summary;
import org.brinksim.output.folder.FinishedCalibration.Wave;

/** Drafts the charts of a calibration: what it found, how it came there, and how the targets changed. */
final class CalibrationDrafts {
    private static final double PERCENT = 100;
    private static final double LINE_HEIGHT = 160;
    private static final double FRAME = 96;
    private static final int NAMED = 6;

    private final FinishedCalibration calibration;

    CalibrationDrafts(FinishedCalibration calibration) {
        this.calibration = calibration;
    }

    List<Draft> all() {
        List<Draft> drafts = new ArrayList<>();
        List<Measure> measures = calibration.posterior().names().stream()
                .map(name -> CalibrationWords.measure(calibration, name))
                .toList();
        drafts.add(new Drawn(new Marginals(measures, calibration.posterior(), calibration.prior())
                .chart(caption("posterior", "Parameters before and after"))));
        if (measures.size() > 1) {
            drafts.add(new Drawn(
                    new PairPlot(measures, calibration.posterior()).chart(caption("pairs", "Parameters in pairs"))));
        }
        drafts.add(summaries());
        drafts.add(volume());
        drafts.add(implausibility());
        drafts.add(generations());
        drafts.addAll(new TrustDrafts(calibration).all());
        return drafts;
    }

    private Caption caption(String name, String title) {
        return new Caption(name, title, source(calibration));
    }

    /** The line under the charts. */
    static String source(FinishedCalibration calibration) {
        return "Calibration: " + Rounded.plain(calibration.posterior().size()) + " weighted draws, effective size "
                + Rounded.compact(calibration.posterior().effectiveSize()) + ". "
                + calibration.imprint().words();
    }

    private Draft summaries() {
        List<Summary> rows = calibration.summaries();
        if (rows.isEmpty()) {
            return new Left("targets", "There is no chart of the targets: the folder has no summaries.csv.");
        }
        TargetStrips strips = new TargetStrips(
                List.of(
                        new TargetStrips.Series("before (prior)", Marks.square(3), Palette.HATCH),
                        new TargetStrips.Series("after (posterior)", Marks.circle(3.6), Palette.BLUE)),
                rows.stream().map(CalibrationDrafts::strip).toList(),
                "tail probability of the record");
        List<String> apart = rows.stream()
                .filter(row -> !row.meets())
                .map(row -> CalibrationWords.target(row.target()))
                .toList();
        String words = "The 90 % range after the calibration meets what is recorded for " + (rows.size() - apart.size())
                + " of " + rows.size() + " targets" + named(apart) + ".";
        return new Drawn(caption("targets", "Targets before and after")
                .chart(
                        "Median and 90 % range of simulated worlds, every target on its own axis in its own unit.",
                        words, strips.height() + FRAME, strips));
    }

    private static String named(List<String> apart) {
        return apart.isEmpty()
                ? ""
                : ", not for " + apart.stream().limit(NAMED).collect(Collectors.joining(", "))
                        + (apart.size() > NAMED ? " and " + (apart.size() - NAMED) + " more" : "");
    }

    private static TargetStrips.Row strip(Summary row) {
        return new TargetStrips.Row(
                CalibrationWords.target(row.target()),
                row.unit(),
                row.low(),
                row.high(),
                List.of(estimate(row.prior()), estimate(row.posterior())),
                Double.isFinite(row.pValue()) ? CalibrationWords.pValue(row.pValue()) : "",
                row.meets());
    }

    private static Estimate estimate(Spread spread) {
        return new Estimate(spread.q50(), spread.q05(), spread.q95());
    }

    private Draft volume() {
        List<Wave> waves = calibration.waves();
        if (waves.isEmpty()) {
            return new Left("volume", "There is no chart of the volume: the folder has no waves.csv.");
        }
        Course.Line line = new Course.Line(
                "Volume left (% of the prior)",
                true,
                waves.stream()
                        .map(wave -> new Estimate(PERCENT * wave.volume(), PERCENT * wave.low(), PERCENT * wave.high()))
                        .toList());
        Wave last = waves.get(waves.size() - 1);
        String words = "After wave " + last.number() + ", "
                + new Estimate(PERCENT * last.volume(), PERCENT * last.low(), PERCENT * last.high()).words()
                + " % of the volume of the prior is left.";
        return new Drawn(caption("volume", "What history matching leaves of the prior")
                .chart(
                        "Share of the prior's volume that is not ruled out after each wave, with its interval.",
                        words,
                        FRAME + 1.5 * LINE_HEIGHT,
                        new Course("Wave", waves.stream().map(Wave::number).toList(), List.of(line))));
    }

    private Draft implausibility() {
        List<Implausibility> rows = calibration.lastWave();
        if (rows.isEmpty()) {
            return new Left(
                    "implausibility", "There is no chart of the implausibility: the folder has no implausibility.csv.");
        }
        TargetStrips strips = new TargetStrips(
                List.of(new TargetStrips.Series(
                        "emulated where nothing is ruled out", Marks.circle(3.6), Palette.BLUE)),
                rows.stream().map(row -> strip(row)).toList(),
                "of the volume ruled out");
        List<String> apart = rows.stream()
                .filter(row -> !meets(row))
                .map(row -> CalibrationWords.target(row.target()))
                .toList();
        String words = "What the emulator gives meets what is recorded for " + (rows.size() - apart.size()) + " of "
                + rows.size() + " targets" + named(apart) + ".";
        return new Drawn(caption("implausibility", "Targets in the last wave of history matching")
                .chart(
                        "Wave " + rows.get(0).wave()
                                + ": range of the emulator over the volume that is left, every target on the scale on which it is compared.",
                        words,
                        strips.height() + FRAME,
                        strips));
    }

    private static boolean meets(Implausibility row) {
        return !(row.emulatedLow() > row.high()) && !(row.emulatedHigh() < row.low());
    }

    private static TargetStrips.Row strip(Implausibility row) {
        return new TargetStrips.Row(
                CalibrationWords.target(row.target()),
                "",
                row.low(),
                row.high(),
                List.of(new Estimate(Double.NaN, row.emulatedLow(), row.emulatedHigh())),
                Rounded.percent(row.ruledOut()),
                meets(row));
    }

    private Draft generations() {
        List<Generation> rows = calibration.generations();
        if (rows.isEmpty()) {
            return new Left("generations", "There is no chart of the generations: generations.csv has no rows.");
        }
        Course course = new Course(
                "Generation",
                rows.stream().map(Generation::number).toList(),
                List.of(
                        new Course.Line(
                                "Threshold (distance)",
                                false,
                                rows.stream()
                                        .map(row -> Estimate.of(row.threshold()))
                                        .toList()),
                        new Course.Line(
                                "Accepted (%)",
                                false,
                                rows.stream()
                                        .map(row -> Estimate.of(PERCENT * row.acceptance()))
                                        .toList()),
                        new Course.Line(
                                "Effective size (draws)",
                                false,
                                rows.stream()
                                        .map(row -> Estimate.of(row.effectiveSize()))
                                        .toList())));
        Generation last = rows.get(rows.size() - 1);
        String words = "In the last of " + rows.size() + " generations the threshold is "
                + Rounded.brief(last.threshold()) + ", " + Rounded.percent(last.acceptance())
                + " of the proposals are accepted, and the effective size is " + Rounded.compact(last.effectiveSize())
                + " draws.";
        return new Drawn(caption("generations", "The course of the sampler")
                .chart(
                        "Largest distance that is accepted, share of proposals accepted, and the size of an unweighted"
                                + " sample that would tell as much.",
                        words,
                        FRAME + 3 * LINE_HEIGHT,
                        course));
    }
}
