package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Targets in rows, each on its own small axis in its own unit: what is observed as a band, and intervals beneath each
 * other.
 *
 * @param series the intervals of a row, from the top
 * @param rows the targets
 * @param head what stands over the notes at the right
 */
record TargetStrips(List<Series> series, List<Row> rows, String head) implements Chart.Body {
    private static final double NAME = 236;
    private static final double END = 52;
    private static final double NOTE = 96;
    private static final double LINE = 9;
    private static final double GAP = 9;
    private static final double TOP = 18;
    private static final double LEAST = 25;

    /** An interval that every row has: its name, its mark and the colour of its line. */
    record Series(String label, Shape mark, Color color) {
        private Series apart() {
            return new Series(label, mark, Palette.VERMILLION);
        }
    }

    /**
     * A target.
     *
     * @param name what it is
     * @param unit its unit, empty for none
     * @param low lower end of what is observed, NaN where it is open
     * @param high upper end, NaN where it is open
     * @param intervals one for each series; without a number only the interval is drawn
     * @param note a few words at the right
     * @param isHit whether the last interval and what is observed meet
     */
    record Row(
            String name, String unit, double low, double high, List<Estimate> intervals, String note, boolean isHit) {
        Row {
            intervals = List.copyOf(intervals);
        }

        private StripScale scale() {
            DoubleStream ends = DoubleStream.of(low, high);
            return StripScale.covering(
                    DoubleStream.concat(ends, intervals.stream().flatMapToDouble(Estimate::shown)));
        }
    }

    TargetStrips {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }

    /** Height of the rows with their key. */
    double height() {
        return TOP + Key.ROW + rows.size() * row();
    }

    private double row() {
        return StrictMath.max(LEAST, LINE * series.size() + GAP);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>(List.of(new Key.Area("recorded", Palette.OBSERVED_BAND)));
        series.forEach(each -> key.add(entry(each)));
        key.add(new Key.Line("apart from what is recorded", Palette.VERMILLION, Marks.THICK));
        Rectangle2D rest = Key.paint(pen, area, key);
        pen.text(head, rest.getMaxX(), rest.getY() + 12, Pen.Lettering.SOURCE, Pen.Anchor.RIGHT);
        double height = (rest.getHeight() - TOP) / rows.size();
        double top = rest.getY() + TOP;
        for (Row row : rows) {
            paint(pen, row, new Rectangle2D.Double(rest.getX(), top, rest.getWidth(), height));
            top += height;
        }
    }

    private Key.Entry entry(Series each) {
        boolean isMarked = rows.stream()
                .anyMatch(row -> row.intervals().get(series.indexOf(each)).isPresent());
        return isMarked
                ? new Key.Mark(each.label(), each.mark(), each.color())
                : new Key.Line(each.label(), each.color(), Marks.THICK);
    }

    private void paint(Pen pen, Row row, Rectangle2D place) {
        double middle = place.getCenterY();
        Rectangle2D strip = new Rectangle2D.Double(
                place.getX() + NAME + END,
                place.getY() + 1,
                place.getWidth() - NAME - 2 * END - NOTE,
                place.getHeight() - 2);
        paintName(pen, row, place);
        StripScale scale = row.scale();
        paintGround(pen, row, scale, strip);
        pen.text(Rounded.brief(scale.low()), strip.getX() - 5, middle + 3, Pen.Lettering.SMALL, Pen.Anchor.RIGHT);
        String end = Rounded.brief(scale.high()) + (scale.isLogarithmic() ? " log" : "");
        pen.text(end, strip.getMaxX() + 5, middle + 3, Pen.Lettering.SMALL, Pen.Anchor.LEFT);
        pen.text(row.note(), place.getMaxX(), middle + 3.5, Pen.Lettering.TICK, Pen.Anchor.RIGHT);
        for (int i = 0; i < series.size(); i++) {
            boolean isApart = i == series.size() - 1 && !row.isHit();
            double y = middle + LINE * (i - (series.size() - 1) / 2.0);
            paint(
                    pen,
                    row.intervals().get(i),
                    scale,
                    strip,
                    y,
                    isApart ? series.get(i).apart() : series.get(i));
        }
    }

    private static void paintName(Pen pen, Row row, Rectangle2D place) {
        double y = place.getCenterY() + (row.unit().isEmpty() ? 3.5 : -1);
        String name = pen.squeezed(row.name(), NAME, Pen.Lettering.TICK);
        pen.text(name, place.getX(), y, Pen.Lettering.TICK, Pen.Anchor.LEFT);
        pen.text(row.unit(), place.getX(), y + 10.5, Pen.Lettering.SOURCE, Pen.Anchor.LEFT);
    }

    private static void paintGround(Pen pen, Row row, StripScale scale, Rectangle2D strip) {
        double low = Double.isFinite(row.low()) ? x(scale, strip, row.low()) : strip.getX();
        double high = Double.isFinite(row.high()) ? x(scale, strip, row.high()) : strip.getMaxX();
        double width = StrictMath.max(3, high - low);
        double from = StrictMath.min(low, strip.getMaxX() - width);
        if (Double.isFinite(row.low()) || Double.isFinite(row.high())) {
            pen.fill(new Rectangle2D.Double(from, strip.getY(), width, strip.getHeight()), Palette.OBSERVED_BAND);
        }
        scale.lines().forEach(line -> {
            double at = x(scale, strip, line);
            pen.line(at, strip.getMaxY() - 3, at, strip.getMaxY(), Palette.HATCH, .7);
        });
        pen.line(strip.getX(), strip.getMaxY(), strip.getMaxX(), strip.getMaxY(), Palette.HATCH, .7);
        pen.line(strip.getX(), strip.getMaxY() - 4, strip.getX(), strip.getMaxY(), Palette.HATCH, .7);
        pen.line(strip.getMaxX(), strip.getMaxY() - 4, strip.getMaxX(), strip.getMaxY(), Palette.HATCH, .7);
    }

    private static double x(StripScale scale, Rectangle2D strip, double value) {
        return strip.getX() + scale.share(value) * strip.getWidth();
    }

    private static void paint(Pen pen, Estimate estimate, StripScale scale, Rectangle2D strip, double y, Series as) {
        if (estimate.isBounded()) {
            double low = x(scale, strip, estimate.low());
            pen.line(low, y, StrictMath.max(low + 1, x(scale, strip, estimate.high())), y, as.color(), 2.4);
        }
        if (estimate.isPresent()) {
            double at = x(scale, strip, estimate.value());
            pen.mark(as.mark(), at, y, as.color(), Palette.INK);
        }
    }
}
