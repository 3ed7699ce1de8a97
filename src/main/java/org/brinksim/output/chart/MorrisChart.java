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
    private static final double FOOT = 34;
    private static final double LINE = 11;
    private static final Shape MARK = Marks.circle(RADIUS);

    private final MorrisPlot plot;

    MorrisChart(MorrisPlot plot) {
        this.plot = plot;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("told from 0", MARK, Palette.BLUE),
                new Key.Mark("not told from 0", MARK, Palette.PAPER),
                new Key.Line(
                        "σ = μ*: above it effects change sign or depend on other factors",
                        Palette.SOFT_INK,
                        Marks.DASHED),
                new Key.Line("σ = 0.1 μ*: below it effects are almost linear", Palette.SOFT_INK, Marks.DOTTED));
        Rectangle2D rest = Key.paint(pen, area, key);
        String unit = plot.measure().axis();
        Scale x = fromZero("Mean size of the effect μ*: " + unit, right());
        Scale y = fromZero("Spread of the effects σ: " + unit, up());
        Panel panel = new Panel(x, y, "", Panel.left(pen, y));
        Figure figure = new Figure(panel);
        slope(figure, x, y, 1);
        slope(figure, x, y, LINEAR);
        add(panel, true, Palette.BLUE);
        add(panel, false, Palette.PAPER);
        Rectangle2D place = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth(), rest.getHeight() - FOOT);
        panel.paint(pen, place);
        paintNote(pen, rest, paintNames(pen, panel, place, x.high()));
    }

    private static Scale fromZero(String label, DoubleStream values) {
        return LinearScale.padded(LinearScale.covering(label, DoubleStream.concat(DoubleStream.of(0), values)));
    }

    private DoubleStream right() {
        return plot.ranked().stream().flatMapToDouble(effect -> effect.muStar().shown());
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

    /** Draws the names for which there is room and returns a note on the others. */
    private String paintNames(Pen pen, Panel panel, Rectangle2D area, double far) {
        if (plot.ranked().isEmpty()) {
            return "No factor has both numbers.";
        }
        FactorNames names = plot.names();
        PointLabels labels = new PointLabels(pen, panel.dataArea(area));
        for (MorrisPlot.Effect effect : plot.ranked()) {
            Point2D at = panel.at(area, effect.muStar().value(), effect.sigma());
            labels.block(at, RADIUS + 1);
            Point2D low = panel.at(area, effect.muStar().bottom(), effect.sigma());
            Point2D high = panel.at(area, effect.muStar().top(), effect.sigma());
            labels.block(new Rectangle2D.Double(low.getX(), at.getY() - 1, high.getX() - low.getX(), 2));
        }
        blockSlope(labels, panel, area, far);
        List<MorrisPlot.Effect> unnamed = new ArrayList<>();
        for (MorrisPlot.Effect effect : plot.ranked()) {
            Point2D at = panel.at(area, effect.muStar().value(), effect.sigma());
            String name = pen.squeezed(names.of(effect.path()), MOST_NAME, Pen.Lettering.NOTE);
            if (!labels.paint(name, at, RADIUS + 1)) {
                unnamed.add(effect);
            }
        }
        return listed(labels, panel, area, unnamed);
    }

    /** Numbers the factors that found no room for their name, and tells them in sentences. */
    private String listed(PointLabels labels, Panel panel, Rectangle2D area, List<MorrisPlot.Effect> unnamed) {
        List<String> numbered = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (MorrisPlot.Effect effect : unnamed) {
            Point2D at = panel.at(area, effect.muStar().value(), effect.sigma());
            String name = plot.names().of(effect.path());
            String number = String.valueOf(numbered.size() + 1);
            if (labels.paint(number, at, RADIUS + 1)) {
                numbered.add(number + " " + name);
            } else {
                rest.add(name);
            }
        }
        return (numbered.isEmpty() ? "" : "Numbered for lack of room: " + String.join(", ", numbered) + ". ")
                + (rest.isEmpty() ? "" : "In the crowd, the largest μ* first: " + String.join(", ", rest) + ".");
    }

    /** Keeps names off the line σ = μ*, which begins at the origin and reaches as far as the axis. */
    private static void blockSlope(PointLabels labels, Panel panel, Rectangle2D area, double far) {
        Rectangle2D data = panel.dataArea(area);
        Point2D start = panel.at(area, 0, 0);
        Point2D end = panel.at(area, far, far);
        double rise = (start.getY() - end.getY()) / (end.getX() - start.getX());
        for (double x = start.getX(); x < data.getMaxX(); x += 2) {
            double y = start.getY() - (x - start.getX()) * rise;
            labels.block(new Rectangle2D.Double(x, y - 1, 2, 2));
        }
    }

    private static void paintNote(Pen pen, Rectangle2D area, String note) {
        if (!note.isEmpty()) {
            List<String> lines = pen.wrap(note, area.getWidth(), Pen.Lettering.SOURCE);
            double y = area.getMaxY() - (lines.size() - 1) * LINE;
            for (String line : lines) {
                pen.text(line, area.getX(), y, Pen.Lettering.SOURCE, Pen.Anchor.LEFT);
                y += LINE;
            }
        }
    }
}
