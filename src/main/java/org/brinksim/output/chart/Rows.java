package org.brinksim.output.chart;

import java.util.List;

/** Rows with a name at the left, the first at the top. */
final class Rows {
    /** Distance of the first row from the upper end of the axis. */
    static final double TOP = .6;

    private Rows() {}

    /** An axis of rows whose names take no more than a width. */
    static Scale scale(Pen pen, List<String> names, double width) {
        return Scales.lanes(names.stream()
                .map(name -> pen.squeezed(name, width, Pen.Lettering.TICK))
                .toList());
    }
}
