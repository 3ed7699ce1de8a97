package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Arms by supplier and year, one panel beside the other for each recipient, on an axis of square roots. */
final class ArmsChart implements Chart.Body {
    static final double ROW = 20;
    static final double HEAD = 22;
    static final double FOOT = 40;
    private static final double NAMES = 132;
    private static final double YEARS = 36;
    private static final double GAP = 24;
    private static final double[] TICKS = {0, 1, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000};
    private static final BasicStroke BAR = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    private static final Pen.Lettering SMALL = new Pen.Lettering(8.5, false, Palette.SOFT_INK);

    private final ArmsRows rows;
    private final Scale scale;

    ArmsChart(ArmsRows rows) {
        this.rows = rows;
        this.scale = scale(rows.highest());
    }

    private static Scale scale(double highest) {
        List<Tick> ticks = new ArrayList<>();
        double end = 1;
        for (double tick : TICKS) {
            ticks.add(new Tick(StrictMath.sqrt(tick), Rounded.plain(tick)));
            end = tick;
            if (tick >= highest && tick > 0) {
                break;
            }
        }
        double top = StrictMath.sqrt(StrictMath.max(end, highest));
        return new Scale("Systems a year (square-root axis)", 0, top, ticks);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>(List.of(
                new Key.Mark("mean of the runs", Marks.circle(4), Palette.BLUE),
                new Key.Area("5 to 95 % of runs", Palette.NARROW_BAND)));
        if (rows.hasRecord()) {
            key.add(new Key.Mark("record, bar from lowest to highest", Marks.diamond(3.6), Palette.VERMILLION));
        }
        Rectangle2D rest = Key.paint(pen, area, key);
        double top = rest.getY() + HEAD;
        int recipients = rows.recipients().size();
        double width = (rest.getWidth() - NAMES - YEARS - recipients * GAP) / recipients;
        paintNames(pen, rest.getX(), top, rest.getMaxX());
        for (int i = 0; i < recipients; i++) {
            double left = rest.getX() + NAMES + YEARS + GAP / 2 + i * (width + GAP);
            paintPanel(
                    pen, i, new Rectangle2D.Double(left, top, width, rows.rows().size() * ROW));
        }
    }

    private void paintNames(Pen pen, double left, double top, double right) {
        String before = "";
        for (int i = 0; i < rows.rows().size(); i++) {
            ArmsRows.Line row = rows.rows().get(i);
            double base = top + i * ROW + ROW / 2 + 3.5;
            if (!row.supplier().equals(before)) {
                double line = top + i * ROW;
                pen.line(left, line, right, line, Palette.GRID, .6);
                pen.text(row.supplier(), left, base, Pen.Lettering.TICK, Pen.Anchor.LEFT);
                before = row.supplier();
            }
            pen.text("" + row.year(), left + NAMES + YEARS - 6, base, Pen.Lettering.TICK, Pen.Anchor.RIGHT);
        }
    }

    private void paintPanel(Pen pen, int recipient, Rectangle2D data) {
        String heading = "To " + rows.recipients().get(recipient);
        pen.text(heading, data.getX(), data.getY() - 7, Pen.Lettering.HEADING, Pen.Anchor.LEFT);
        for (Tick tick : scale.ticks()) {
            double x = at(data, tick.at() * tick.at());
            pen.line(x, data.getY(), x, data.getMaxY(), Palette.GRID, .6);
            pen.line(x, data.getMaxY(), x, data.getMaxY() + 4, Palette.INK, .8);
            pen.text(tick.label(), x, data.getMaxY() + 15, Pen.Lettering.TICK, Pen.Anchor.MIDDLE);
        }
        pen.line(data.getX(), data.getY(), data.getX(), data.getMaxY(), Palette.INK, .8);
        pen.line(data.getX(), data.getMaxY(), data.getMaxX(), data.getMaxY(), Palette.INK, .8);
        pen.text(scale.label(), data.getCenterX(), data.getMaxY() + 31, Pen.Lettering.AXIS, Pen.Anchor.MIDDLE);
        for (int i = 0; i < rows.rows().size(); i++) {
            paint(pen, rows.rows().get(i).cells().get(recipient), data, data.getY() + i * ROW + ROW / 2);
        }
    }

    private double at(Rectangle2D data, double systems) {
        return data.getX() + scale.share(StrictMath.sqrt(systems)) * data.getWidth();
    }

    private void paint(Pen pen, ArmsRows.Cell cell, Rectangle2D data, double y) {
        double low = at(data, cell.low());
        pen.fill(new Rectangle2D.Double(low, y - 8, at(data, cell.high()) - low, 7), Palette.NARROW_BAND);
        if (cell.mean() > 0) {
            mark(pen, Marks.circle(3.4), Palette.BLUE, at(data, cell.mean()), y - 4.5);
        }
        cell.record().ifPresent(range -> {
            pen.graphics().setPaint(Palette.VERMILLION);
            pen.graphics().setStroke(BAR);
            pen.graphics().draw(new Line2D.Double(at(data, range.low()), y + 4.5, at(data, range.high()), y + 4.5));
            mark(pen, Marks.diamond(3.2), Palette.VERMILLION, at(data, range.preferred()), y + 4.5);
        });
        if (cell.unknown()) {
            pen.text("on record, number unknown", data.getX() + 5, y + 7.5, SMALL, Pen.Anchor.LEFT);
        }
    }

    private static void mark(Pen pen, Shape shape, Color fill, double x, double y) {
        Shape there = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        pen.fill(there, fill);
        pen.graphics().setPaint(Palette.INK);
        pen.graphics().setStroke(Marks.OUTLINE);
        pen.graphics().draw(there);
    }
}
