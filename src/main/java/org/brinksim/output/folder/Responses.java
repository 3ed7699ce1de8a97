package org.brinksim.output.folder;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.output.Numbers;

/** Collects the values of some metrics from the rows of the table of runs. */
final class Responses {
    private final List<String> metrics;
    private final List<List<double[]>> values = new ArrayList<>();
    private int[] places = new int[0];
    private int point = -1;
    private int size;

    Responses(List<String> metrics) {
        this.metrics = metrics;
        metrics.forEach(metric -> values.add(new ArrayList<>()));
    }

    void add(NamedCsvRecord row) {
        if (places.length == 0) {
            places = metrics.stream().mapToInt(row.getHeader()::indexOf).toArray();
        }
        int design = Integer.parseInt(row.getField("design_id"));
        if (design != point) {
            closePoint();
            point = design;
            values.forEach(metric -> metric.add(new double[4]));
        }
        for (int i = 0; i < places.length; i++) {
            List<double[]> metric = values.get(i);
            double[] runs = metric.get(metric.size() - 1);
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, 2 * size);
                metric.set(metric.size() - 1, runs);
            }
            String cell = row.getField(places[i]);
            runs[size] = cell.isEmpty() ? Double.NaN : Numbers.parse(cell);
        }
        size++;
    }

    private void closePoint() {
        for (List<double[]> metric : values) {
            if (!metric.isEmpty()) {
                metric.set(metric.size() - 1, Arrays.copyOf(metric.get(metric.size() - 1), size));
            }
        }
        size = 0;
    }

    /** For each metric, for each design point, the values of its runs. */
    List<double[][]> all(int points) {
        closePoint();
        for (List<double[]> metric : values) {
            if (metric.size() != points) {
                throw new IllegalArgumentException(
                        "the table of runs holds " + metric.size() + " design points, the design has " + points);
            }
        }
        return values.stream().map(metric -> metric.toArray(new double[0][])).toList();
    }
}
