package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Heat map: a cell for each pair of levels, its number where it fits, and lines of a probability. */
final class HeatMapChart implements Chart.Body {
    private static final double HALF = .5;
    private static final double LETTER = 16;
    private static final double MOST_LEFT = 180;
    private static final double COLUMN_GAP = 4;
    private static final BasicStroke HALO = new BasicStroke(4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke LINE = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private final HeatMap map;
    private final Scale colors;
    private final List<ContourLine> lines;

    HeatMapChart(HeatMap map) {
        this.map = map;
        this.lines = map.contours();
        this.colors = LinearScale.covering(
                map.measure().axis(), map.means().stream().flatMap(List::stream).mapToDouble(Double::doubleValue));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = key();
        Rectangle2D rest = key.isEmpty() ? area : Key.paint(pen, area, key);
        ColorBar bar = new ColorBar(colors);
        Rectangle2D place =
                new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth() - bar.width(pen), rest.getHeight());
        Scale y = upward(pen);
        double left = Panel.left(pen, y);
        double column = (place.getWidth() - left - Panel.LEFT / 2) / map.x().size();
        Panel panel = new Panel(across(pen, column), y, "", left);
        fill(new Figure(panel));
        panel.paint(pen, place);
        Rectangle2D data = panel.dataArea(place);
        bar.paint(pen, new Rectangle2D.Double(data.getMaxX() + 14, data.getY(), 0, data.getHeight()));
        paintCells(pen, panel, place);
        lines.forEach(line -> paintLabel(
                pen, panel.at(place, line.label().getX(), line.label().getY()), line));
    }

    private List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        if (!lines.isEmpty()) {
            List<String> levels =
                    lines.stream().map(line -> Rounded.percent(line.level())).toList();
            String words = map.contour().orElseThrow().words() + ": " + String.join(", ", levels)
                    + ", between the cells interpolated";
            entries.add(new Key.Line(words, Palette.VERMILLION, LINE));
        }
        if (map.means().stream().flatMap(List::stream).anyMatch(mean -> !Double.isFinite(mean))) {
            entries.add(new Key.Hatched("no run"));
        }
        return entries;
    }

    private Scale across(Pen pen, double column) {
        List<Tick> ticks = map.x().isNumeric()
                ? map.x().ticks()
                : map.x().ticks().stream()
                        .map(tick -> new Tick(
                                tick.at(), pen.squeezed(tick.label(), column - COLUMN_GAP, Pen.Lettering.TICK)))
                        .toList();
        return new Scale(map.x().axis(map.names()), -HALF, map.x().size() - HALF, ticks);
    }

    private Scale upward(Pen pen) {
        List<Tick> ticks = map.y().ticks().stream()
                .map(tick -> new Tick(tick.at(), pen.squeezed(tick.label(), MOST_LEFT, Pen.Lettering.TICK)))
                .toList();
        return new Scale(map.y().axis(map.names()), -HALF, map.y().size() - HALF, ticks);
    }

    private void fill(Figure figure) {
        for (int y = 0; y < map.y().size(); y++) {
            for (int x = 0; x < map.x().size(); x++) {
                double mean = map.means().get(y).get(x);
                Rectangle2D cell = new Rectangle2D.Double(x - HALF, y - HALF, 1, 1);
                figure.box(cell, Double.isFinite(mean) ? Ramp.at(colors.share(mean)) : Palette.PAPER);
            }
        }
        for (ContourLine line : lines) {
            figure.path(line.path(), Palette.PAPER, HALO);
            figure.path(line.path(), Palette.VERMILLION, LINE);
        }
    }

    private void paintCells(Pen pen, Panel panel, Rectangle2D place) {
        Point2D origin = panel.at(place, 0, 0);
        Point2D next = panel.at(place, 1, 1);
        double width = next.getX() - origin.getX();
        double height = origin.getY() - next.getY();
        double widest = map.means().stream()
                .flatMap(List::stream)
                .mapToDouble(mean -> pen.width(Rounded.brief(mean), Pen.Lettering.NOTE))
                .max()
                .orElse(0);
        boolean fits = widest + COLUMN_GAP < width && LETTER < height;
        for (int y = 0; y < map.y().size(); y++) {
            for (int x = 0; x < map.x().size(); x++) {
                double mean = map.means().get(y).get(x);
                Point2D at = panel.at(place, x, y);
                if (!Double.isFinite(mean)) {
                    Marks.hatch(
                            pen, new Rectangle2D.Double(at.getX() - width / 2, at.getY() - height / 2, width, height));
                } else if (fits) {
                    paintNumber(pen, at, mean);
                }
            }
        }
    }

    /** The number of a cell, on the colour of the cell, so that no line runs through it. */
    private void paintNumber(Pen pen, Point2D at, double mean) {
        double share = colors.share(mean);
        String text = Rounded.brief(mean);
        double width = pen.width(text, Pen.Lettering.NOTE) + COLUMN_GAP;
        if (!lines.isEmpty()) {
            pen.fill(new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 6, width, 12), Ramp.at(share));
        }
        Pen.Lettering letters = new Pen.Lettering(Pen.Lettering.NOTE.size(), false, Ramp.letters(share));
        pen.text(text, at.getX(), at.getY() + 3.5, letters, Pen.Anchor.MIDDLE);
    }

    private static void paintLabel(Pen pen, Point2D at, ContourLine line) {
        String text = Rounded.percent(line.level());
        Pen.Lettering letters = new Pen.Lettering(Pen.Lettering.SOURCE.size(), true, Palette.INK);
        double width = pen.width(text, letters) + 4;
        pen.fill(new Rectangle2D.Double(at.getX() - width / 2, at.getY() - 5.5, width, 11), Palette.PAPER);
        pen.text(text, at.getX(), at.getY() + 3, letters, Pen.Anchor.MIDDLE);
    }
}
