package org.brinksim.output.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.brinksim.output.FactorNames;

/** Limits of a box: a row for each factor, the whole range pale, what is left dark, the real limits above. */
final class PrimBoxesChart implements Chart.Body {
    private static final double MOST_NAME = 190;
    private static final double RIGHT = 160;
    private static final double BAR = .3;
    private static final double LOWERED = .12;
    private static final double APART = 6;
    private static final Pen.Lettering LIMIT = new Pen.Lettering(9, true, Palette.INK);
    private static final Pen.Lettering END = new Pen.Lettering(9, false, Palette.SOFT_INK);

    private final PrimBoxes boxes;

    PrimBoxesChart(PrimBoxes boxes) {
        this.boxes = boxes;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        if (boxes.limits().isEmpty()) {
            pen.text("No factor is restricted.", area.getX(), area.getY() + 20, Pen.Lettering.NOTE, Pen.Anchor.LEFT);
            return;
        }
        Rectangle2D rest = Key.paint(
                pen,
                area,
                List.of(new Key.Area("whole range", Palette.WIDE_BAND), new Key.Area("left by the box", Palette.BLUE)));
        FactorNames names = boxes.names();
        Scale y = Rows.scale(
                pen,
                boxes.limits().stream().map(limit -> names.of(limit.path())).toList(),
                MOST_NAME);
        Scale x = new Scale(
                "Place within the whole range of the factor (0 lowest, 1 highest)",
                -.02,
                1.02,
                LinearScale.covering("", java.util.stream.DoubleStream.of(0, 1)).ticks());
        Panel panel = new Panel(x, y, "", Panel.left(pen, y));
        Figure figure = new Figure(panel);
        for (int i = 0; i < boxes.limits().size(); i++) {
            fill(figure, boxes.limits().get(i), y.high() - Rows.TOP - i - LOWERED);
        }
        Rectangle2D left = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth() - RIGHT, rest.getHeight());
        panel.paint(pen, left);
        for (int i = 0; i < boxes.limits().size(); i++) {
            PrimBoxes.Limit limit = boxes.limits().get(i);
            Rectangle2D bar = place(panel, left, y.high() - Rows.TOP - i - LOWERED);
            if (limit instanceof PrimBoxes.Between between) {
                paintLimits(pen, bar, between);
            } else if (limit instanceof PrimBoxes.OneOf words) {
                paintWords(pen, bar, words);
            }
            paintSupport(pen, limit.support(), rest.getMaxX(), bar);
        }
    }

    private static Rectangle2D place(Panel panel, Rectangle2D area, double lane) {
        Point2D low = panel.at(area, 0, lane - BAR / 2);
        Point2D high = panel.at(area, 1, lane + BAR / 2);
        return new Rectangle2D.Double(low.getX(), high.getY(), high.getX() - low.getX(), low.getY() - high.getY());
    }

    private static void fill(Figure figure, PrimBoxes.Limit limit, double lane) {
        figure.box(Figure.bar(0, 1, lane, BAR), Palette.WIDE_BAND);
        if (limit instanceof PrimBoxes.Between between) {
            Rectangle2D box = Figure.bar(share(between, between.low()), share(between, between.high()), lane, BAR);
            figure.box(box, Palette.BLUE);
            figure.outline(box, Palette.BLUE, Marks.MEDIUM);
        } else if (limit instanceof PrimBoxes.OneOf words) {
            double each = 1.0 / words.options().size();
            for (int i = 0; i < words.options().size(); i++) {
                if (words.kept().contains(words.options().get(i))) {
                    figure.box(Figure.bar(i * each, (i + 1) * each, lane, BAR), Palette.BLUE);
                }
            }
            for (int i = 1; i < words.options().size(); i++) {
                figure.line(i * each, lane - BAR / 2, i * each, lane + BAR / 2, Palette.PAPER, Marks.THICK);
            }
        }
    }

    private static double share(PrimBoxes.Between limit, double value) {
        double width = limit.whole().high() - limit.whole().low();
        return width == 0 ? .5 : (value - limit.whole().low()) / width;
    }

    /** The limits of the box in bold, those of the range at the ends of the row where there is room. */
    private static void paintLimits(Pen pen, Rectangle2D bar, PrimBoxes.Between limit) {
        String unit = limit.whole().unit().isBlank() ? "" : " " + limit.whole().unit();
        String words = FactorLevels.text(limit.low()) + " to " + FactorLevels.text(limit.high()) + unit;
        double half = pen.width(words, LIMIT) / 2;
        double middle = bar.getX() + bar.getWidth() * (share(limit, limit.low()) + share(limit, limit.high())) / 2;
        double at = StrictMath.max(bar.getX() + half, StrictMath.min(bar.getMaxX() - half, middle));
        double y = bar.getY() - 4;
        pen.text(words, at, y, LIMIT, Pen.Anchor.MIDDLE);
        String low = FactorLevels.text(limit.whole().low());
        String high = FactorLevels.text(limit.whole().high());
        if (bar.getX() + pen.width(low, END) + APART < at - half) {
            pen.text(low, bar.getX(), y, END, Pen.Anchor.LEFT);
        }
        if (bar.getMaxX() - pen.width(high, END) - APART > at + half) {
            pen.text(high, bar.getMaxX(), y, END, Pen.Anchor.RIGHT);
        }
    }

    private static void paintWords(Pen pen, Rectangle2D bar, PrimBoxes.OneOf limit) {
        double each = bar.getWidth() / limit.options().size();
        for (int i = 0; i < limit.options().size(); i++) {
            String option = limit.options().get(i);
            Pen.Lettering letters = limit.kept().contains(option) ? LIMIT : END;
            pen.text(
                    pen.squeezed(option, each - APART, letters),
                    bar.getX() + (i + .5) * each,
                    bar.getY() - 4,
                    letters,
                    Pen.Anchor.MIDDLE);
        }
    }

    private static void paintSupport(Pen pen, PrimBoxes.Support support, double right, Rectangle2D bar) {
        Pen.Lettering letters = Pen.Lettering.TICK;
        pen.text(PrimBoxes.quasiP(support), right, bar.getCenterY() - 4, letters, Pen.Anchor.RIGHT);
        pen.text(PrimBoxes.resamples(support), right, bar.getCenterY() + 9, letters, Pen.Anchor.RIGHT);
    }
}
