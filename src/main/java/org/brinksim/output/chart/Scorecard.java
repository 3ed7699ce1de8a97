package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * The statistics of patterns against their targets, each moved and stretched so that all targets lie beneath each other.
 *
 * @param rows the statistics, those of a pattern beneath each other
 */
record Scorecard(List<Row> rows) implements Chart.Body {
    private static final double ROW = 18;
    private static final double HEAD = 16;
    private static final double FOOT = 32;
    private static final double PATTERN = 44;
    private static final double NAME = 212;
    private static final double NUMBERS = 142;
    private static final double BESIDE = 16;
    private static final double TARGET = 92;
    private static final double VERDICT = 60;
    private static final int LONG = 45;
    private static final double TALL = 26;
    private static final double LOW = -1;
    private static final double HIGH = 2;

    /**
     * A statistic.
     *
     * @param pattern its pattern
     * @param strong whether the pattern must hold
     * @param name what is counted
     * @param target lower and upper end of the target, each NaN where it is open
     * @param value the value with its interval
     * @param observed what the record gives, NaN for nothing
     * @param holds whether it holds, empty where that was not judged
     */
    record Row(
            String pattern,
            boolean strong,
            String name,
            Target target,
            Estimate value,
            double observed,
            Optional<Boolean> holds) {
        String verdict() {
            return holds.map(yes -> yes ? "holds" : "fails").orElse("not judged");
        }

        private double height() {
            return name.length() > LONG ? TALL : ROW;
        }

        private Shape mark() {
            return holds.map(yes -> yes ? Marks.circle(4) : Marks.cross(4.5)).orElse(Marks.square(4));
        }

        private Color color() {
            return holds.map(yes -> yes ? Palette.BLUE : Palette.VERMILLION).orElse(Palette.PAPER);
        }
    }

    /** The band in which a value has to lie; an end that is no number is open. */
    record Target(double low, double high) {
        /** Place of a value: 0 at the lower end of the target and 1 at the upper one. */
        double place(double value) {
            if (Double.isFinite(low) && Double.isFinite(high)) {
                return high > low ? (value - low) / (high - low) : .5 + (value - low) / unit(low);
            }
            return Double.isFinite(low) ? (value - low) / unit(low) : 1 + (value - high) / unit(high);
        }

        /** Whether there is no target, so that no value has a place. */
        boolean isOpen() {
            return !Double.isFinite(low) && !Double.isFinite(high);
        }

        private static double unit(double end) {
            return end == 0 ? 1 : StrictMath.abs(end);
        }
    }

    Scorecard {
        rows = List.copyOf(rows);
    }

    double height() {
        return 2 * Key.ROW
                + HEAD
                + FOOT
                + rows.stream().mapToDouble(Row::height).sum();
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Area("target", Palette.OBSERVED_BAND),
                new Key.Mark("holds", Marks.circle(4), Palette.BLUE),
                new Key.Mark("fails", Marks.cross(4.5), Palette.VERMILLION),
                new Key.Mark("not judged", Marks.square(4), Palette.PAPER),
                new Key.Line("interval", Palette.INK, Marks.MEDIUM),
                new Key.Mark("the record", Marks.fallen(3), Palette.BLACK),
                new Key.Mark("beyond the axis", pointer(1), Palette.SOFT_INK));
        Rectangle2D rest = Key.paint(pen, area, key);
        Rectangle2D data = new Rectangle2D.Double(
                rest.getX() + PATTERN + NAME,
                rest.getY() + HEAD,
                rest.getWidth() - PATTERN - NAME - NUMBERS - TARGET - VERDICT,
                rows.stream().mapToDouble(Row::height).sum());
        paintHeads(pen, rest, data);
        double top = data.getY();
        for (int i = 0; i < rows.size(); i++) {
            double middle = top + rows.get(i).height() / 2;
            boolean isFirst =
                    i == 0 || !rows.get(i).pattern().equals(rows.get(i - 1).pattern());
            if (isFirst) {
                pen.line(rest.getX(), top, rest.getMaxX(), top, Palette.HATCH, .7);
                Pen.Lettering letters = new Pen.Lettering(10, rows.get(i).strong(), Palette.INK);
                String mark = rows.get(i).strong() ? " ★" : "";
                pen.text(rows.get(i).pattern() + mark, rest.getX(), middle + 3.5, letters, Pen.Anchor.LEFT);
            }
            paintWords(pen, rows.get(i), rest, data, middle);
            paintPlace(pen, rows.get(i), data, middle);
            top += rows.get(i).height();
        }
        paintAxis(pen, rest, data);
    }

    private static void paintHeads(Pen pen, Rectangle2D rest, Rectangle2D data) {
        Pen.Lettering letters = Pen.Lettering.SOURCE;
        double y = rest.getY() + HEAD - 5;
        pen.text("Pattern", rest.getX(), y, letters, Pen.Anchor.LEFT);
        pen.text("Statistic", rest.getX() + PATTERN, y, letters, Pen.Anchor.LEFT);
        pen.text("Value [interval]", data.getMaxX() + NUMBERS, y, letters, Pen.Anchor.RIGHT);
        pen.text("Target", data.getMaxX() + NUMBERS + TARGET, y, letters, Pen.Anchor.RIGHT);
        pen.text("Verdict", rest.getMaxX(), y, letters, Pen.Anchor.RIGHT);
    }

    private static void paintWords(Pen pen, Row row, Rectangle2D rest, Rectangle2D data, double middle) {
        double base = middle + 3.3;
        Pen.Lettering small = Pen.Lettering.SMALL;
        List<String> lines = pen.wrap(row.name(), NAME - 8, small);
        List<String> shown = row.height() == ROW || lines.size() < 2
                ? List.of(pen.squeezed(row.name(), NAME - 8, small))
                : List.of(
                        lines.get(0), pen.squeezed(String.join(" ", lines.subList(1, lines.size())), NAME - 8, small));
        double first = base - (shown.size() - 1) * small.size() * .6;
        pen.lines(shown, rest.getX() + PATTERN, first, small, Pen.Anchor.LEFT);
        double right = data.getMaxX() + NUMBERS;
        String detail = row.value().inDetail();
        String value = pen.width(detail, small) > NUMBERS - BESIDE ? row.value().inShort() : detail;
        pen.text(value, right, base, small, Pen.Anchor.RIGHT);
        pen.text(
                CalibrationWords.range(row.target().low(), row.target().high()),
                right + TARGET,
                base,
                Pen.Lettering.SMALL,
                Pen.Anchor.RIGHT);
        boolean isFailed = !row.holds().orElse(true);
        Pen.Lettering verdict = new Pen.Lettering(9, isFailed, Palette.INK);
        pen.text(row.verdict(), rest.getMaxX(), base, verdict, Pen.Anchor.RIGHT);
    }

    private static double x(Rectangle2D data, double place) {
        double kept = StrictMath.max(LOW, StrictMath.min(HIGH, place));
        return data.getX() + (kept - LOW) / (HIGH - LOW) * data.getWidth();
    }

    private static void paintPlace(Pen pen, Row row, Rectangle2D data, double middle) {
        if (row.target().isOpen()) {
            return;
        }
        double from = x(data, Double.isFinite(row.target().low()) ? 0 : LOW);
        double to = x(data, Double.isFinite(row.target().high()) ? 1 : HIGH);
        pen.fill(new Rectangle2D.Double(from, middle - ROW / 2 + 2, to - from, ROW - 4), Palette.OBSERVED_BAND);
        Estimate value = row.value();
        if (value.isBounded()) {
            double low = row.target().place(value.low());
            double high = row.target().place(value.high());
            pen.line(x(data, low), middle, x(data, high), middle, Palette.INK, 1.4);
        }
        if (Double.isFinite(row.observed())) {
            double at = row.target().place(row.observed());
            pen.mark(Marks.fallen(3), x(data, at), middle - 6, Palette.BLACK, Palette.BLACK);
        }
        if (value.isPresent()) {
            double at = row.target().place(value.value());
            pen.mark(row.mark(), x(data, at), middle, row.color(), Palette.INK);
            paintPointer(pen, at, data, middle);
        }
    }

    private static void paintPointer(Pen pen, double place, Rectangle2D data, double middle) {
        if (place > HIGH || place < LOW) {
            int way = place > HIGH ? 1 : -1;
            pen.mark(pointer(way), x(data, place) + way * 9, middle, Palette.SOFT_INK, Palette.SOFT_INK);
        }
    }

    private static Shape pointer(int way) {
        return java.awt.geom.AffineTransform.getRotateInstance(way * StrictMath.PI / 2)
                .createTransformedShape(Marks.triangle(2.6));
    }

    private static void paintAxis(Pen pen, Rectangle2D rest, Rectangle2D data) {
        double base = data.getMaxY();
        pen.line(rest.getX(), base, rest.getMaxX(), base, Palette.HATCH, .7);
        pen.line(data.getX(), base, data.getMaxX(), base, Palette.INK, .8);
        for (int place = (int) LOW; place <= HIGH; place++) {
            double at = x(data, place);
            pen.line(at, base, at, base + 4, Palette.INK, .8);
            pen.text(
                    place == 0 ? "low" : place == 1 ? "high" : "",
                    at,
                    base + 14,
                    Pen.Lettering.TICK,
                    Pen.Anchor.MIDDLE);
        }
        pen.text(
                "Place between the ends of the target",
                data.getCenterX(),
                base + 28,
                Pen.Lettering.AXIS,
                Pen.Anchor.MIDDLE);
    }
}
