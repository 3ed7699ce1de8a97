package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Parallel coordinates with lying axes, one below the other, so that long names are read easily; lines run from the top to
 * the bottom.
 */
final class ParallelChart implements Chart.Body {
    private static final double MOST_NAME = 200;
    private static final double APART = 8;
    /** Where the colours of the lines begin, so that the lowest can be seen on paper. */
    private static final double PALEST = .2;

    private static final int FULL = 140;
    private static final BasicStroke THIN = new BasicStroke(.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Color PALE = new Color(0x66AAAAAA, true);
    private static final Pen.Lettering LIMIT = new Pen.Lettering(8.5, false, Palette.INK);

    private final ParallelCoordinates chart;
    private final Scale colors;

    ParallelChart(ParallelCoordinates chart) {
        this.chart = chart;
        ParallelCoordinates.Axis first = chart.outcomes().get(0);
        this.colors = LinearScale.covering(
                new Measure(first.name(), first.unit()).axis(), DoubleStream.of(first.low(), first.high()));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>();
        if (!chart.highlight().isEmpty()) {
            key.add(new Key.Line(chart.highlight() + " (coloured)", Ramp.at(1), Marks.MEDIUM));
            key.add(new Key.Line("other points", PALE, Marks.MEDIUM));
        }
        Rectangle2D rest = key.isEmpty() ? area : Key.paint(pen, area, key);
        ColorBar bar = new ColorBar(colors, PALEST);
        Rectangle2D place =
                new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth() - bar.width(pen), rest.getHeight());
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < chart.axes().size(); i++) {
            labels.add(chart.label(i));
        }
        Scale y = Rows.scale(pen, labels, MOST_NAME);
        Panel panel = new Panel(new Scale("", -.01, 1.01, List.of()), y, "", Panel.left(pen, y));
        fill(new Figure(panel), y);
        panel.paint(pen, place);
        Rectangle2D data = panel.dataArea(place);
        bar.paint(pen, new Rectangle2D.Double(data.getMaxX() + 14, data.getY(), 0, data.getHeight()));
        for (int i = 0; i < labels.size(); i++) {
            paintLimits(pen, panel, place, chart.axes().get(i), y.high() - Rows.TOP - i);
        }
    }

    private void fill(Figure figure, Scale y) {
        int outcome = chart.factors().size();
        boolean some = !chart.highlight().isEmpty();
        List<ParallelCoordinates.Row> rows = chart.drawn().stream()
                .sorted(Comparator.comparing(ParallelCoordinates.Row::highlighted)
                        .thenComparingDouble(row -> row.values().get(outcome)))
                .toList();
        int alpha = StrictMath.max(90, StrictMath.min(255, FULL * 100 / StrictMath.max(1, rows.size())));
        for (ParallelCoordinates.Row row : rows) {
            Color ramp =
                    Ramp.at(PALEST + (1 - PALEST) * colors.share(row.values().get(outcome)));
            Color color = some && !row.highlighted()
                    ? PALE
                    : new Color(ramp.getRed(), ramp.getGreen(), ramp.getBlue(), some ? 230 : alpha);
            figure.path(path(row, y), color, some && row.highlighted() ? Marks.MEDIUM : THIN);
        }
        for (int i = 0; i < chart.axes().size(); i++) {
            double lane = y.high() - Rows.TOP - i;
            figure.line(0, lane, 1, lane, Palette.INK, i < outcome ? Marks.MEDIUM : Marks.THICK);
        }
    }

    private Path2D path(ParallelCoordinates.Row row, Scale y) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < row.values().size(); i++) {
            double x = chart.axes().get(i).share(row.values().get(i));
            double lane = y.high() - Rows.TOP - i;
            if (i == 0) {
                path.moveTo(x, lane);
            } else {
                path.lineTo(x, lane);
            }
        }
        return path;
    }

    private static void paintLimits(
            Pen pen, Panel panel, Rectangle2D area, ParallelCoordinates.Axis axis, double lane) {
        Point2D low = panel.at(area, 0, lane);
        Point2D high = panel.at(area, 1, lane);
        if (axis.words().isEmpty()) {
            boxed(pen, axis.end(axis.low()), low, Pen.Anchor.LEFT);
            boxed(pen, axis.end(axis.high()), high, Pen.Anchor.RIGHT);
            return;
        }
        double each =
                (high.getX() - low.getX()) / StrictMath.max(1, axis.words().size() - 1);
        for (int i = 0; i < axis.words().size(); i++) {
            double x = low.getX() + axis.share(i) * (high.getX() - low.getX());
            Pen.Anchor anchor =
                    axis.share(i) == 0 ? Pen.Anchor.LEFT : axis.share(i) == 1 ? Pen.Anchor.RIGHT : Pen.Anchor.MIDDLE;
            String word = pen.squeezed(axis.words().get(i), each - APART, LIMIT);
            boxed(pen, word, new Point2D.Double(x, low.getY()), anchor);
        }
    }

    /** A text above an axis, on paper, so that lines do not run through its letters. */
    private static void boxed(Pen pen, String text, Point2D at, Pen.Anchor anchor) {
        double width = pen.width(text, LIMIT);
        double left = switch (anchor) {
            case LEFT -> at.getX();
            case MIDDLE -> at.getX() - width / 2;
            case RIGHT -> at.getX() - width;
        };
        pen.fill(new Rectangle2D.Double(left - 1, at.getY() - 12, width + 2, 10.5), new Color(0xD9FFFFFF, true));
        pen.text(text, left, at.getY() - 3.5, LIMIT, Pen.Anchor.LEFT);
    }
}
