package org.brinksim.output.report;

import java.util.List;
import java.util.Optional;
import org.brinksim.output.chart.CalibrationWords;
import org.brinksim.output.chart.Estimate;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Draws;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.FinishedCalibration.Spread;
import org.brinksim.output.folder.Trust;

/** The tables of the report about a calibration; those without rows are left out. */
final class CalibrationGrids {
    private static final double LOW = .05;
    private static final double HIGH = .95;

    private final FinishedCalibration calibration;

    CalibrationGrids(FinishedCalibration calibration) {
        this.calibration = calibration;
    }

    List<Grid> all() {
        return List.of(
                        parameters(),
                        targets(),
                        waves(),
                        implausibility(),
                        generations(),
                        CoverageFindings.grid(calibration.trust().coverage()))
                .stream()
                .filter(grid -> !grid.isEmpty())
                .toList();
    }

    private Grid parameters() {
        boolean isTested = !calibration.trust().identified().isEmpty();
        return new Grid(
                "Calibrated parameters: median, and from 5 to 95 % of the weight."
                        + (isTested ? " Set off: not identified in synthetic worlds." : "")
                        + (calibration.nuisances() == 0
                                ? ""
                                : " The draws carry " + calibration.nuisances()
                                        + " more parameters, which vary and were not fitted."),
                List.of(
                        "Parameter",
                        "Posterior [5 to 95 %]",
                        "Prior [5 to 95 %]",
                        "Standard deviation, of the prior's",
                        "Correlation of truth and estimate"),
                calibration.posterior().names().stream().map(this::parameter).toList());
    }

    private Grid.Line parameter(String name) {
        Optional<Trust.Identified> told = calibration.trust().identified().stream()
                .filter(row -> row.parameter().equals(name))
                .findFirst();
        return new Grid.Line(
                named(CalibrationWords.parameter(name), calibration.unit(name)),
                List.of(
                        range(calibration.posterior(), name),
                        range(calibration.prior(), name),
                        Rounded.rate(told.map(Trust.Identified::ratio).orElse(Double.NaN)),
                        Rounded.rate(told.map(Trust.Identified::correlation).orElse(Double.NaN))),
                told.isPresent() && !told.get().identified());
    }

    private static String named(String name, String unit) {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    private static String range(Draws draws, String name) {
        return draws.size() == 0
                ? "–"
                : range(new Spread(draws.quantile(name, LOW), draws.quantile(name, .5), draws.quantile(name, HIGH)));
    }

    private static String range(Spread spread) {
        return new Estimate(spread.q50(), spread.q05(), spread.q95()).inDetail();
    }

    private Grid targets() {
        return new Grid(
                "Targets: what is recorded, and median and 5 to 95 % of simulated worlds. Set off: the range after the"
                        + " calibration and the record are apart.",
                List.of(
                        "Target",
                        "Recorded",
                        "Prior [5 to 95 %]",
                        "Posterior [5 to 95 %]",
                        "Tail probability",
                        "Weight"),
                calibration.summaries().stream()
                        .map(row -> new Grid.Line(
                                named(CalibrationWords.target(row.target()), row.unit()),
                                List.of(
                                        CalibrationWords.range(row.low(), row.high()),
                                        range(row.prior()),
                                        range(row.posterior()),
                                        Rounded.rate(row.pValue()),
                                        Rounded.rounded(row.weight())),
                                !row.meets()))
                        .toList());
    }

    private Grid waves() {
        return new Grid(
                "Waves of history matching",
                List.of("Wave", "Worlds", "Volume left", "Interval"),
                calibration.waves().stream()
                        .map(row -> new Grid.Line(
                                Integer.toString(row.number()),
                                List.of(
                                        Rounded.plain(row.worlds()),
                                        Rounded.percent(row.volume()),
                                        Rounded.percent(row.low()) + " to " + Rounded.percent(row.high())),
                                false))
                        .toList());
    }

    private Grid implausibility() {
        return new Grid(
                "Targets in the last wave of history matching: what the emulator gives where nothing is ruled out, and what"
                        + " share of the volume a target rules out.",
                List.of("Target", "Recorded", "Emulated", "Rules out"),
                calibration.lastWave().stream()
                        .map(row -> new Grid.Line(
                                CalibrationWords.target(row.target()),
                                List.of(
                                        CalibrationWords.range(row.low(), row.high()),
                                        CalibrationWords.range(row.emulatedLow(), row.emulatedHigh()),
                                        Rounded.percent(row.ruledOut())),
                                false))
                        .toList());
    }

    private Grid generations() {
        return new Grid(
                "Generations of the sampler",
                List.of("Generation", "Threshold", "Proposals", "Accepted", "Effective size"),
                calibration.generations().stream()
                        .map(row -> new Grid.Line(
                                Integer.toString(row.number()),
                                List.of(
                                        Rounded.rounded(row.threshold()),
                                        Rounded.plain(row.proposals()),
                                        Rounded.percent(row.acceptance()),
                                        Rounded.rounded(row.effectiveSize())),
                                false))
                        .toList());
    }
}
