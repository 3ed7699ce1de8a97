package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.chart.Drafting.Left;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.Trust;

/** Drafts the charts that show how a calibration does on synthetic worlds. */
final class TrustDrafts {
    private final FinishedCalibration calibration;
    private final Trust trust;

    TrustDrafts(FinishedCalibration calibration) {
        this.calibration = calibration;
        this.trust = calibration.trust();
    }

    List<Draft> all() {
        return List.of(ranks(), recovery(), coverage());
    }

    private Caption caption(String name, String title) {
        return new Caption(name, title, CalibrationDrafts.source(calibration));
    }

    private Draft ranks() {
        List<RankPanels.Ranked> panels = trust.ranks().stream()
                .map(Trust.RankCount::parameter)
                .distinct()
                .map(this::ranked)
                .filter(panel -> panel.worlds().stream().anyMatch(count -> count > 0))
                .toList();
        return panels.isEmpty()
                ? new Left("ranks", "There is no chart of ranks: the folder has no sbc.csv.")
                : new Drawn(new RankPanels(panels)
                        .chart(caption("ranks", "Simulation-based calibration: ranks of the truth")));
    }

    private RankPanels.Ranked ranked(String parameter) {
        List<Long> worlds = trust.ranks().stream()
                .filter(row -> row.parameter().equals(parameter))
                .sorted(Comparator.comparingInt(Trust.RankCount::bin))
                .map(Trust.RankCount::worlds)
                .toList();
        double p = trust.tests().stream()
                .filter(test -> test.parameter().equals(parameter))
                .mapToDouble(Trust.RankTest::pValue)
                .findFirst()
                .orElse(Double.NaN);
        return new RankPanels.Ranked(CalibrationWords.parameter(parameter), worlds, p);
    }

    private Draft recovery() {
        List<RecoveryPanels.Recovered> panels = trust.recoveries().stream()
                .map(Trust.Recovery::parameter)
                .distinct()
                .map(this::recovered)
                .toList();
        return panels.isEmpty()
                ? new Left("recovery", "There is no chart of recovery: the folder has no recovery.csv.")
                : new Drawn(new RecoveryPanels(panels)
                        .chart(caption("recovery", "Recovery of parameters of synthetic worlds")));
    }

    private RecoveryPanels.Recovered recovered(String parameter) {
        List<RecoveryPanels.World> worlds = trust.recoveries().stream()
                .filter(row -> row.parameter().equals(parameter))
                .map(row -> new RecoveryPanels.World(row.truth(), new Estimate(row.mean(), row.q05(), row.q95())))
                .toList();
        double correlation = trust.identified().stream()
                .filter(row -> row.parameter().equals(parameter))
                .mapToDouble(Trust.Identified::correlation)
                .findFirst()
                .orElse(Double.NaN);
        return new RecoveryPanels.Recovered(CalibrationWords.measure(calibration, parameter), worlds, correlation);
    }

    private Draft coverage() {
        return trust.coverage().isEmpty()
                ? new Left("coverage", "There is no chart of coverage: the folder has no coverage.csv.")
                : new Drawn(new CoverageDots(trust.coverage())
                        .chart(caption("coverage", "How often intervals hold the truth")));
    }
}
