package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.output.folder.Alternative;
import org.brinksim.output.folder.Alternative.Pair;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Every pair of runs as a point, base to the right and alternative upwards, on axes that are logarithmic but for zero. */
final class PairPanels implements Chart.Body {
    private static final double STEPS_PER_DECADE = 8;
    private static final int[] LIMITS = {1, 3, 10, 30, 100, Integer.MAX_VALUE};
    private static final double[] RADII = {2, 3.2, 5, 7.5, 11, 14};
    private static final Color FILL = new Color(0x990072B2, true);

    private final List<Alternative> alternatives;
    private final List<List<Pair>> pairs;
    private final double highest;

    /**
     * A place in a panel.
     *
     * @param x step on the axis of the base, −1 for zero
     * @param y step on the axis of the alternative, −1 for zero
     */
    private record Cell(int x, int y) implements Comparable<Cell> {
        static Cell of(Pair pair) {
            return new Cell(step(pair.base()), step(pair.other()));
        }

        private static int step(double count) {
            return count < .5 ? -1 : (int) StrictMath.rint(StrictMath.log10(count) * STEPS_PER_DECADE);
        }

        private static double position(int step) {
            return step < 0 ? Scales.ZERO : step / STEPS_PER_DECADE;
        }

        @Override
        public int compareTo(Cell other) {
            return Comparator.comparingInt(Cell::x).thenComparingInt(Cell::y).compare(this, other);
        }
    }

    PairPanels(List<Alternative> alternatives, List<List<Pair>> pairs) {
        this.alternatives = List.copyOf(alternatives);
        this.pairs = List.copyOf(pairs);
        this.highest = pairs.stream()
                .flatMap(List::stream)
                .mapToDouble(pair -> StrictMath.max(pair.base(), pair.other()))
                .max()
                .orElse(1);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("1 pair", Marks.circle(RADII[0]), FILL),
                new Key.Mark("4 to 10", Marks.circle(RADII[2]), FILL),
                new Key.Mark("31 to 100", Marks.circle(7.5), FILL),
                new Key.Line("no difference", Palette.BLACK, Marks.MEDIUM));
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < alternatives.size(); i++) {
            panels.add(panel(alternatives.get(i), pairs.get(i)));
        }
        PanelGrid.paint(pen, Key.paint(pen, area, key), panels);
    }

    private Panel panel(Alternative alternative, List<Pair> points) {
        Scale x = Scales.zeroLog("Dead in the base (persons)", highest);
        Scale y = Scales.zeroLog("Dead here (persons)", highest);
        Panel panel = new Panel(x, y, alternative.name());
        panel.plot()
                .addAnnotation(new XYLineAnnotation(x.low(), y.low(), x.high(), y.high(), Marks.MEDIUM, Palette.BLACK));
        Map<Cell, Integer> cells = new TreeMap<>();
        points.forEach(pair -> cells.merge(Cell.of(pair), 1, Integer::sum));
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int size = LIMITS.length - 1; size >= 0; size--) {
            int index = data.getSeriesCount();
            data.addSeries(series(cells, size));
            renderer.setSeriesShape(index, Marks.circle(RADII[size]));
            renderer.setSeriesPaint(index, FILL);
        }
        panel.plot().setDataset(data);
        panel.plot().setRenderer(renderer);
        return panel;
    }

    private static XYSeries series(Map<Cell, Integer> cells, int size) {
        int above = size == 0 ? 0 : LIMITS[size - 1];
        XYSeries series = new XYSeries(size);
        cells.forEach((cell, count) -> {
            if (count > above && count <= LIMITS[size]) {
                series.add(Cell.position(cell.x()), Cell.position(cell.y()));
            }
        });
        return series;
    }
}
