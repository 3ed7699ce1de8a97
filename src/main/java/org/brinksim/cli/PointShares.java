package org.brinksim.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.discovery.Cases;
import org.brinksim.experiment.discovery.Condition;
import org.brinksim.experiment.discovery.Narrowing;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.scenario.Metric;

/**
 * How common an outcome is at the points of a sweep.
 *
 * @param points numbers of the points that have a finished run
 * @param shares for each of them the share of its finished runs that satisfy the condition
 * @param runs number of finished runs
 */
record PointShares(List<Integer> points, List<Double> shares, long runs) {
    PointShares {
        points = List.copyOf(points);
        shares = List.copyOf(shares);
    }

    /** Reads the runs of a sweep. */
    static PointShares of(SweepFolder sweep, Condition condition) throws IOException {
        List<String> columns = new ArrayList<>(condition.metrics());
        columns.add(Metric.INCIDENTS.stem()); // every finished run has it
        List<double[][]> values = sweep.responses(columns);
        double[][] finished = values.get(values.size() - 1);
        List<Integer> points = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        long runs = 0;
        for (int point = 0; point < finished.length; point++) {
            int here = point;
            List<double[]> rows = IntStream.range(0, finished[point].length)
                    .filter(run -> !Double.isNaN(finished[here][run]))
                    .mapToObj(run -> row(values, here, run, condition.metrics().size()))
                    .toList();
            if (!rows.isEmpty()) {
                points.add(point);
                shares.add((double) rows.stream().filter(condition::holds).count() / rows.size());
                runs += rows.size();
            }
        }
        return new PointShares(points, shares, runs);
    }

    private static double[] row(List<double[][]> values, int point, int run, int metrics) {
        return IntStream.range(0, metrics)
                .mapToDouble(i -> values.get(i)[point][run])
                .toArray();
    }

    /** The points as cases of the outcome; there is at least one. */
    Cases cases(SweepFolder sweep) {
        return new Cases(
                Narrowing.dimensions(sweep.design().factors()),
                points.stream().map(sweep.design()::settings).toList(),
                shares);
    }
}
