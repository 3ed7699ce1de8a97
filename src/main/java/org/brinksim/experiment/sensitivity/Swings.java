package org.brinksim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.MeanInterval;
import org.brinksim.statistics.PairedDifference;

/**
 * How far each factor alone moves a response from the base.
 *
 * @param metric column of the metric
 * @param coverage what part of the design points it rests on
 * @param base the response with every factor as the scenario has it
 * @param swings the factors, in the order of the design
 */
public record Swings(String metric, Coverage coverage, MeanInterval base, List<Swing> swings) implements Sensitivity {
    /** Copies the swings. */
    public Swings {
        swings = List.copyOf(swings);
    }

    /**
     * One factor at its settings.
     *
     * @param factor the factor
     * @param settings the settings that differ from the base, in the order of the design
     */
    public record Swing(Factor factor, List<Setting> settings) {
        /** Copies the settings. */
        public Swing {
            settings = List.copyOf(settings);
        }

        /** The span of the mean over the base and all settings; NaN without a number. */
        public double size() {
            double[] known = settings.stream()
                    .mapToDouble(setting -> setting.pairs().difference().mean())
                    .filter(Double::isFinite)
                    .toArray();
            double highest =
                    DoubleStream.of(known).map(d -> StrictMath.max(0, d)).max().orElse(Double.NaN);
            return highest
                    - DoubleStream.of(known)
                            .map(d -> StrictMath.min(0, d))
                            .min()
                            .orElse(Double.NaN);
        }
    }

    /**
     * A factor put to a value.
     *
     * @param subject the factor and its value
     * @param end which end of the factor it is
     * @param pairs its runs against those of the base, replicate by replicate
     */
    public record Setting(Subject subject, Measure end, PairedDifference pairs) {
        /** The mean at the setting: the base and the mean difference, with the paired interval of the difference. */
        private SensitivityRow row(double base) {
            Interval interval = pairs.difference().interval();
            return new SensitivityRow(
                    subject,
                    end,
                    base + pairs.difference().mean(),
                    base + interval.low(),
                    base + interval.high(),
                    Verdict.of(interval.low() > 0 || interval.high() < 0),
                    pairs.n());
        }
    }

    @Override
    public List<SensitivityRow> rows() {
        List<SensitivityRow> rows = new ArrayList<>();
        rows.add(new SensitivityRow(
                Subject.whole(),
                Measure.BASE,
                base.mean(),
                base.interval().low(),
                base.interval().high(),
                Verdict.NOT_ASKED,
                base.n()));
        swings.forEach(swing -> swing.settings().forEach(setting -> rows.add(setting.row(base.mean()))));
        return rows;
    }

    @Override
    public List<String> ranked() {
        return swings.stream()
                .sorted(Comparator.comparingDouble(swing -> Sensitivity.rank(swing.size())))
                .map(swing -> swing.factor().path())
                .toList();
    }

    @Override
    public Optional<Advice> advice() {
        return Sensitivity.widest(rows(), List.of(Measure.END_LOW, Measure.BETWEEN, Measure.END_HIGH))
                .map(widest -> new Advice(widest, 4 * widest.n(), 0));
    }
}
