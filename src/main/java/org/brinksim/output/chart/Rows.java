package org.brinksim.output.chart;

import java.util.List;
import java.util.TreeSet;

/** Rows with a name at the left, the first at the top. */
final class Rows {
    /** Distance of the first row from the upper end of the axis. */
    static final double TOP = .6;

    private Rows() {}

    /** Checks that there is a factor, and each only once. */
    static void check(String chart, List<String> paths) {
        if (paths.isEmpty() || new TreeSet<>(paths).size() != paths.size()) {
            throw new IllegalArgumentException(
                    chart + " of the factors " + paths + "; allowed is at least one, and each only once");
        }
    }

    /** An axis of rows whose names take no more than a width. */
    static Scale scale(Pen pen, List<String> names, double width) {
        return Scales.lanes(names.stream()
                .map(name -> pen.squeezed(name, width, Pen.Lettering.TICK))
                .toList());
    }
}
