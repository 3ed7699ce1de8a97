package org.brinksim.output.chart;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.brinksim.output.folder.SegmentLoad;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One window of the map: segments as marks, with names, degrees and a bar of kilometres. */
final class MapPanel {
    private static final double MARGIN = 34;
    private static final double BAR_UNITS = 90;

    private final MapSymbols symbols;
    private final String heading;
    private final List<SegmentLoad> segments;
    private final Predicate<SegmentLoad> named;

    MapPanel(MapSymbols symbols, String heading, List<SegmentLoad> segments, Predicate<SegmentLoad> named) {
        this.symbols = symbols;
        this.heading = heading;
        this.segments = segments.stream()
                .sorted(Comparator.comparingDouble(SegmentLoad::incidents).reversed())
                .toList();
        this.named = named;
    }

    /** Draws the window and returns how it lies. */
    MapView paint(Pen pen, Rectangle2D area) {
        Rectangle2D data = panel(new Scale("", 0, 1, List.of()), new Scale("", 0, 1, List.of()))
                .dataArea(area);
        MapView view = MapView.around(segments, data, MARGIN);
        Panel panel = panel(
                Scales.degrees("", view.west(), view.east(), "E"), Scales.degrees("", view.south(), view.north(), "N"));
        fill(panel);
        panel.paint(pen, area);
        paintNames(pen, view);
        paintBar(pen, view);
        return view;
    }

    private Panel panel(Scale x, Scale y) {
        return new Panel(x, y, heading);
    }

    private void fill(Panel panel) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(true);
        renderer.setUseFillPaint(true);
        for (int i = 0; i < segments.size(); i++) {
            SegmentLoad segment = segments.get(i);
            XYSeries series = new XYSeries(segment.id());
            series.add(segment.longitude(), segment.latitude());
            data.addSeries(series);
            renderer.setSeriesShape(i, symbols.shape(segment));
            renderer.setSeriesFillPaint(i, symbols.color(segment));
            renderer.setSeriesPaint(i, Palette.INK);
            renderer.setSeriesOutlinePaint(i, Palette.INK);
            renderer.setSeriesOutlineStroke(i, Marks.OUTLINE);
            renderer.setSeriesStroke(i, Marks.OUTLINE);
        }
        panel.plot().setDataset(data);
        panel.plot().setRenderer(renderer);
    }

    private void paintNames(Pen pen, MapView view) {
        LabelPlacer placer = new LabelPlacer(view.area());
        for (SegmentLoad segment : segments) {
            Shape shape = symbols.shape(segment);
            Point2D at = view.at(segment.longitude(), segment.latitude());
            Rectangle2D box = shape.getBounds2D();
            placer.block(
                    at,
                    new Rectangle2D.Double(
                            at.getX() + box.getX(), at.getY() + box.getY(), box.getWidth(), box.getHeight()));
        }
        placer.block(barPlace(view));
        segments.stream().filter(named).forEach(segment -> paintName(pen, view, placer, segment));
    }

    private void paintName(Pen pen, MapView view, LabelPlacer placer, SegmentLoad segment) {
        String label = symbols.label(segment);
        Point2D at = view.at(segment.longitude(), segment.latitude());
        double radius = symbols.radius(segment);
        Rectangle2D place = placer.place(at.getX(), at.getY(), radius, pen.width(label, Pen.Lettering.SOURCE));
        double nearX = StrictMath.max(place.getX(), StrictMath.min(at.getX(), place.getMaxX()));
        double nearY = StrictMath.max(place.getY(), StrictMath.min(at.getY(), place.getMaxY()));
        double distance = at.distance(nearX, nearY);
        if (distance > radius + 6) {
            double start = radius / distance;
            Line2D leader = new Line2D.Double(
                    at.getX() + (nearX - at.getX()) * start, at.getY() + (nearY - at.getY()) * start, nearX, nearY);
            pen.line(leader.getX1(), leader.getY1(), leader.getX2(), leader.getY2(), Palette.SOFT_INK, .6);
        }
        Pen.Lettering letters = new Pen.Lettering(Pen.Lettering.SOURCE.size(), false, Palette.INK);
        pen.text(label, place.getX(), place.getMaxY() - 3, letters, Pen.Anchor.LEFT);
    }

    private static double barKilometres(MapView view) {
        double wanted = BAR_UNITS * view.kilometresPerUnit();
        double power = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(wanted)));
        double factor = wanted / power >= 5 ? 5 : wanted / power >= 2 ? 2 : 1;
        return factor * power;
    }

    private static Rectangle2D barPlace(MapView view) {
        double length = barKilometres(view) / view.kilometresPerUnit();
        Rectangle2D area = view.area();
        return new Rectangle2D.Double(area.getMaxX() - length - 12, area.getMaxY() - 24, length + 10, 22);
    }

    private static void paintBar(Pen pen, MapView view) {
        double kilometres = barKilometres(view);
        Rectangle2D place = barPlace(view);
        double left = place.getX() + 2;
        double right = left + kilometres / view.kilometresPerUnit();
        double y = place.getMaxY() - 5;
        pen.fill(place, Palette.PAPER);
        pen.line(left, y, right, y, Palette.INK, 1.6);
        pen.line(left, y - 4, left, y + 1, Palette.INK, 1);
        pen.line(right, y - 4, right, y + 1, Palette.INK, 1);
        String label = Rounded.plain(kilometres) + " km";
        pen.text(label, (left + right) / 2, y - 5, Pen.Lettering.SOURCE, Pen.Anchor.MIDDLE);
    }
}
