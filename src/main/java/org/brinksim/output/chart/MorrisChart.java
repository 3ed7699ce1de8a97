package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brinksim.output.FactorNames;

/** Morris plot: size of the effects to the right, their spread upwards, a name at each factor. */
final class MorrisChart implements Chart.Body {
    private static final double LINEAR = .1;
    private static final double RADIUS = 4;
    private static final double MOST_NAME = 190;
    private static final int FEW = 6;
    private static final double FOOT = 34;
    private static final double LINE = 11;
    private static final double BELOW = .03;
    private static final double ROOM_RIGHT = 1.15;
    private static final Shape MARK = Marks.circle(RADIUS);

    private final MorrisPlot plot;

    MorrisChart(MorrisPlot plot) {
        this.plot = plot;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("told from chance", MARK, Palette.BLUE),
                new Key.Mark("not told from chance", MARK, Palette.PAPER),
                new Key.Line(
                        "σ = μ*: above it effects change sign or depend on other factors",
                        Palette.SOFT_INK,
                        Marks.DASHED),
                new Key.Line("σ = 0.1 μ*: below it effects are almost linear", Palette.SOFT_INK, Marks.DOTTED));
        Rectangle2D rest = Key.paint(pen, area, key);
        String unit = plot.measure().axis();
        Scale x = LinearScale.covering(
                "Mean size of the effect μ*: " + unit, DoubleStream.concat(DoubleStream.of(0), right()));
        Scale y = lowered(LinearScale.covering(
                "Spread of the effects σ: " + unit, DoubleStream.concat(DoubleStream.of(0), up())));
        Panel panel = new Panel(x, y, "", Panel.left(pen, y));
        Figure figure = new Figure(panel);
        slope(figure, x, y, 1);
        slope(figure, x, y, LINEAR);
        add(panel, true, Palette.BLUE);
        add(panel, false, Palette.PAPER);
        double foot = plot.effects().size() > FEW ? FOOT : 0;
        Rectangle2D place = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth(), rest.getHeight() - foot);
        panel.paint(pen, place);
        paintUnnamed(pen, rest, paintNames(pen, panel, place));
    }

    /** The axis with room below 0, so that marks at 0 are whole. */
    private static Scale lowered(Scale axis) {
        return new Scale(axis.label(), axis.low() - BELOW * (axis.high() - axis.low()), axis.high(), axis.ticks());
    }

    private DoubleStream right() {
        return plot.ranked().stream()
                .flatMapToDouble(effect -> effect.muStar().shown())
                .map(at -> at * ROOM_RIGHT);
    }

    private DoubleStream up() {
        return plot.ranked().stream().mapToDouble(MorrisPlot.Effect::sigma);
    }

    private static void slope(Figure figure, Scale x, Scale y, double slope) {
        double end = StrictMath.min(x.high(), y.high() / slope);
        figure.line(0, 0, end, slope * end, Palette.SOFT_INK, slope == 1 ? Marks.DASHED : Marks.DOTTED);
    }

    private void add(Panel panel, boolean clear, Color fill) {
        List<Points.Point> points = plot.ranked().stream()
                .filter(effect -> effect.clear() == clear)
                .map(effect -> new Points.Point(effect.muStar(), Estimate.of(effect.sigma())))
                .toList();
        new Points(MARK, fill, Palette.BLUE).add(panel, points);
    }

    /** Draws the names for which there is room and returns the others. */
    private List<String> paintNames(Pen pen, Panel panel, Rectangle2D area) {
        FactorNames names = plot.names();
        PointLabels labels = new PointLabels(pen, panel.dataArea(area));
        for (MorrisPlot.Effect effect : plot.ranked()) {
            Point2D at = panel.at(area, effect.muStar().value(), effect.sigma());
            labels.block(at, RADIUS + 1);
            Point2D low = panel.at(area, effect.muStar().bottom(), effect.sigma());
            Point2D high = panel.at(area, effect.muStar().top(), effect.sigma());
            labels.block(new Rectangle2D.Double(low.getX(), at.getY() - 1, high.getX() - low.getX(), 2));
        }
        blockSlope(labels, panel, area);
        List<String> unnamed = new ArrayList<>();
        for (MorrisPlot.Effect effect : plot.ranked()) {
            Point2D at = panel.at(area, effect.muStar().value(), effect.sigma());
            String name = pen.squeezed(names.of(effect.path()), MOST_NAME, Pen.Lettering.NOTE);
            if (!labels.paint(name, at, RADIUS + 1)) {
                unnamed.add(names.of(effect.path()));
            }
        }
        return unnamed;
    }

    /** Keeps names off the line σ = μ*. */
    private static void blockSlope(PointLabels labels, Panel panel, Rectangle2D area) {
        Rectangle2D data = panel.dataArea(area);
        Point2D start = panel.at(area, 0, 0);
        Point2D one = panel.at(area, 1, 1);
        double rise = (start.getY() - one.getY()) / (one.getX() - start.getX());
        for (double x = start.getX(); x < data.getMaxX(); x += 2) {
            double y = start.getY() - (x - start.getX()) * rise;
            labels.block(new Rectangle2D.Double(x, y - 1, 2, 2));
        }
    }

    private static void paintUnnamed(Pen pen, Rectangle2D area, List<String> unnamed) {
        if (!unnamed.isEmpty()) {
            String text = "Without a name for lack of room, the largest μ* first: " + String.join(", ", unnamed) + ".";
            double y = area.getMaxY();
            List<String> lines = pen.wrap(text, area.getWidth(), Pen.Lettering.SOURCE);
            for (int i = lines.size() - 1; i >= 0; i--) {
                pen.text(lines.get(i), area.getX(), y, Pen.Lettering.SOURCE, Pen.Anchor.LEFT);
                y -= LINE;
            }
        }
    }
}
