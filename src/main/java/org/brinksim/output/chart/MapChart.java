package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.SegmentLoad;

/** Map of the segments by incidents: the whole border above, a window on each crowded sector below. */
final class MapChart implements Chart.Body {
    private static final int FEW = 3;
    private static final double OVERVIEW = 250;
    private static final double WINDOW = 330;

    private final MapSymbols symbols;
    private final List<SegmentLoad> segments;
    private final List<String> crowded;

    MapChart(MapSymbols symbols, List<SegmentLoad> segments) {
        this.symbols = symbols;
        this.segments = List.copyOf(segments);
        this.crowded = symbols.sectors().stream()
                .filter(sector -> in(sector).size() > FEW && symbols.sectors().size() > 1)
                .toList();
    }

    private List<SegmentLoad> in(String sector) {
        return segments.stream()
                .filter(segment -> segment.sector().equals(sector))
                .toList();
    }

    /** Height that the map needs for itself. */
    int height() {
        return (int) (OVERVIEW + rows() * WINDOW + 2 * Key.ROW);
    }

    private int rows() {
        return (crowded.size() + 1) / 2;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D rest = Key.paint(pen, area, key());
        double unit = rest.getHeight() / (OVERVIEW + rows() * WINDOW);
        Rectangle2D top = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth(), OVERVIEW * unit);
        MapPanel overview =
                new MapPanel(symbols, "Whole border", segments, segment -> !crowded.contains(segment.sector()));
        MapView view = overview.paint(pen, top);
        paintNorth(pen, view);
        for (int i = 0; i < crowded.size(); i++) {
            String letter = String.valueOf((char) ('A' + i));
            List<SegmentLoad> part = in(crowded.get(i));
            frame(pen, view, MapView.box(part), letter);
            int row = i / 2;
            boolean alone = crowded.size() == i + 1 && i % 2 == 0;
            double width = alone ? rest.getWidth() : rest.getWidth() / 2;
            Rectangle2D window = new Rectangle2D.Double(
                    rest.getX() + i % 2 * width, top.getMaxY() + row * WINDOW * unit, width, WINDOW * unit);
            new MapPanel(symbols, letter + "  Sector " + crowded.get(i), part, segment -> true).paint(pen, window);
        }
    }

    private List<Key.Entry> key() {
        List<Key.Entry> entries = new ArrayList<>();
        for (int i = 0; i < symbols.sectors().size(); i++) {
            entries.add(new Key.Mark("sector " + symbols.sectors().get(i), Marks.group(i, 5), Palette.group(i)));
        }
        for (double rate : new double[] {symbols.largest() / 10, symbols.largest()}) {
            double round = Double.parseDouble(String.format(java.util.Locale.ROOT, "%.1g", rate));
            entries.add(new Key.Mark(
                    Rounded.plain(round) + " incidents a year", Marks.circle(symbols.radius(round)), Palette.PAPER));
        }
        return entries;
    }

    private static void frame(Pen pen, MapView view, Rectangle2D box, String letter) {
        Point2D low = view.at(box.getX(), box.getY());
        Point2D high = view.at(box.getMaxX(), box.getMaxY());
        double pad = 14;
        double left = low.getX() - pad;
        double right = high.getX() + pad;
        double top = high.getY() - pad;
        double bottom = low.getY() + pad;
        Path2D path = new Path2D.Double();
        path.moveTo(left, top);
        path.lineTo(right, top);
        path.lineTo(right, bottom);
        path.lineTo(left, bottom);
        path.closePath();
        pen.graphics().setPaint(Palette.SOFT_INK);
        pen.graphics().setStroke(new BasicStroke(.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.graphics().draw(path);
        pen.text(letter, right + 4, top + 9, Pen.Lettering.HEADING, Pen.Anchor.LEFT);
    }

    private static void paintNorth(Pen pen, MapView view) {
        double x = view.area().getMaxX() - 16;
        double y = view.area().getY() + 30;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y - 14);
        arrow.lineTo(x + 5, y + 2);
        arrow.lineTo(x, y - 2);
        arrow.lineTo(x - 5, y + 2);
        arrow.closePath();
        pen.fill(arrow, Palette.INK);
        pen.text("N", x, y - 17, Pen.Lettering.HEADING, Pen.Anchor.MIDDLE);
    }
}
