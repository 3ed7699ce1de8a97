package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Distributions of a count below each other, on one axis that is logarithmic but for zero. */
final class DistributionChart implements Chart.Body {
    private final String axis;
    private final List<Distribution> parts;

    /** The chart of the given distributions; the axis label carries the unit. */
    DistributionChart(String axis, List<Distribution> parts) {
        this.axis = axis;
        this.parts = List.copyOf(parts);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>();
        key.add(new Key.Area("runs without any", Palette.BLUE));
        key.add(new Key.Area("runs by size (three bins to a factor of ten)", Palette.NARROW_BAND));
        if (parts.stream().anyMatch(part -> part.observed().isPresent())) {
            key.add(new Key.Line("record, preferred", Palette.VERMILLION, Marks.THICK));
        }
        if (parts.stream()
                .anyMatch(
                        part -> part.observed().filter(range -> range.isWide()).isPresent())) {
            key.add(new Key.Line("record, lowest and highest", Palette.VERMILLION, Marks.DASHED));
        }
        double highest = parts.stream().mapToDouble(Distribution::highest).max().orElse(1);
        List<Panel> panels = new ArrayList<>();
        for (Distribution part : parts) {
            boolean last = panels.size() == parts.size() - 1;
            Scale x = Scales.zeroLog(last ? axis : "", highest);
            panels.add(part.panel(x, pen.face()));
        }
        double[] weights = new double[panels.size()];
        Arrays.fill(weights, 1);
        weights[weights.length - 1] = 1.13;
        Panel.stack(pen, Key.paint(pen, area, key), panels, weights);
    }
}
