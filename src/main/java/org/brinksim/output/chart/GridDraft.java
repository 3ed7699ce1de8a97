package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.design.Factor;
import org.brinksim.output.chart.Drafting.Draft;
import org.brinksim.output.chart.Drafting.Drawn;
import org.brinksim.output.folder.FactorEffect;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.SweptMetric;

/** Drafts the heat map of a metric over the two factors of a grid that change it most. */
final class GridDraft {
    private static final double EVEN = .5;

    private final FinishedSweep sweep;
    private final SweepWords words;
    private final SweptMetric metric;

    GridDraft(FinishedSweep sweep, SweepWords words, SweptMetric metric) {
        this.sweep = sweep;
        this.words = words;
        this.metric = metric;
    }

    /** An axis: a factor, its place in the design, and its levels in order. */
    private record Side(int factor, FactorLevels levels) {
        private int of(List<Double> settings) {
            double setting = settings.get(factor);
            return levels.isNumeric() ? levels.numbers().indexOf(setting) : (int) setting;
        }
    }

    Optional<Draft> draft() {
        List<FactorEffect> chosen = chosen();
        if (chosen.size() < 2) {
            return Optional.empty();
        }
        Side x = side(chosen.get(0));
        Side y = side(chosen.get(1));
        Measure measure = words.measure(metric.name());
        List<List<Double>> means = cells(metric, x, y);
        String others = metric.effects().stream()
                                .filter(effect -> effect.bins().size() > 1)
                                .count()
                        > 2
                ? ", averaged over the rest"
                : "";
        HeatMap map = new HeatMap(measure, x.levels(), y.levels(), means, contour(x, y));
        return Optional.of(new Drawn(map.chart(words.caption(
                "heat-map",
                metric.name(),
                measure.axis() + " by " + words.factor(x.levels().path()) + " and "
                        + words.factor(y.levels().path()) + others))));
    }

    /** The two factors with the largest changes, in the order of the design. */
    private List<FactorEffect> chosen() {
        List<FactorEffect> largest = metric.ranked().stream().limit(2).toList();
        return metric.effects().stream().filter(largest::contains).toList();
    }

    private Side side(FactorEffect effect) {
        Factor factor = effect.factor();
        return new Side(
                sweep.design().factors().indexOf(factor),
                SweepWords.levels(factor, sweep.unit(factor.path()), SweepDrafts.ordered(effect)));
    }

    private List<List<Double>> cells(SweptMetric of, Side x, Side y) {
        double[][] sums = new double[y.levels().size()][x.levels().size()];
        int[][] counts = new int[y.levels().size()][x.levels().size()];
        for (int point = 0; point < sweep.design().size(); point++) {
            double mean = of.mean(point);
            if (Double.isFinite(mean)) {
                List<Double> settings = sweep.design().settings(point);
                sums[y.of(settings)][x.of(settings)] += mean;
                counts[y.of(settings)][x.of(settings)]++;
            }
        }
        List<List<Double>> rows = new ArrayList<>();
        for (int j = 0; j < sums.length; j++) {
            List<Double> row = new ArrayList<>();
            for (int i = 0; i < sums[j].length; i++) {
                row.add(counts[j][i] == 0 ? Double.NaN : sums[j][i] / counts[j][i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** The line where the share of runs with a large episode is even, or else in the middle of what occurs. */
    private Optional<HeatMap.Contour> contour(Side x, Side y) {
        return sweep.outbreak().flatMap(outbreak -> {
            List<List<Double>> shares = cells(outbreak, x, y);
            double[] all = shares.stream()
                    .flatMap(List::stream)
                    .mapToDouble(Double::doubleValue)
                    .filter(Double::isFinite)
                    .sorted()
                    .toArray();
            double level = all.length == 0 ? Double.NaN : level(all);
            return level > 0 && level < 1 && all[0] < level && all[all.length - 1] > level
                    ? Optional.of(new HeatMap.Contour(
                            "share of runs with an episode of 25 dead or more", List.of(level), shares))
                    : Optional.empty();
        });
    }

    private static double level(double[] sorted) {
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        boolean isEven = low < EVEN && EVEN < high;
        return isEven ? EVEN : StrictMath.rint(100 * (low + high) / 2) / 100;
    }
}
