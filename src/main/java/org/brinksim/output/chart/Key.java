package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The key of a chart: its marks with their meaning, in rows. */
final class Key {
    static final double ROW = 16;
    private static final double SWATCH = 22;
    private static final double GAP = 14;

    private Key() {}

    /** An entry of the key. */
    sealed interface Entry {
        String label();
    }

    /** A filled area. */
    record Area(String label, Color color) implements Entry {}

    /** A line. */
    record Line(String label, Color color, BasicStroke stroke) implements Entry {}

    /** A line within its interval. */
    record Ribbon(String label, Color color, BasicStroke stroke, Color band) implements Entry {}

    /** A mark around the origin, with an outline. */
    record Mark(String label, Shape shape, Color fill) implements Entry {}

    /** An area without numbers. */
    record Hatched(String label) implements Entry {}

    /** Height of the key at a width. */
    static double height(Pen pen, double width, List<Entry> entries) {
        return ROW * layout(pen, null, new Rectangle2D.Double(0, 0, width, 0), entries);
    }

    /** Draws the key along the top of an area and returns what is left of it. */
    static Rectangle2D paint(Pen pen, Rectangle2D area, List<Entry> entries) {
        double used = ROW * layout(pen, pen.graphics(), area, entries);
        return new Rectangle2D.Double(area.getX(), area.getY() + used, area.getWidth(), area.getHeight() - used);
    }

    private static int layout(
            Pen pen, @org.jspecify.annotations.Nullable Graphics2D graphics, Rectangle2D area, List<Entry> entries) {
        int row = 0;
        double x = area.getX();
        for (Entry entry : entries) {
            double width = SWATCH + 5 + pen.width(entry.label(), Pen.Lettering.NOTE);
            if (x > area.getX() && x + width > area.getMaxX()) {
                row++;
                x = area.getX();
            }
            if (graphics != null) {
                double y = area.getY() + row * ROW + ROW / 2;
                swatch(pen, entry, x, y);
                pen.text(entry.label(), x + SWATCH + 5, y + 3.5, Pen.Lettering.NOTE, Pen.Anchor.LEFT);
            }
            x += width + GAP;
        }
        return row + 1;
    }

    private static void swatch(Pen pen, Entry entry, double x, double y) {
        if (entry instanceof Area area) {
            pen.fill(new Rectangle2D.Double(x, y - 5, SWATCH, 10), area.color());
        } else if (entry instanceof Hatched) {
            Marks.hatch(pen, new Rectangle2D.Double(x, y - 5, SWATCH, 10));
        } else if (entry instanceof Line line) {
            stroke(pen, new Line2D.Double(x, y, x + SWATCH, y), line.color(), line.stroke());
        } else if (entry instanceof Ribbon ribbon) {
            pen.fill(new Rectangle2D.Double(x, y - 6, SWATCH, 12), ribbon.band());
            stroke(pen, new Line2D.Double(x, y, x + SWATCH, y), ribbon.color(), ribbon.stroke());
        } else if (entry instanceof Mark mark) {
            AffineTransform shift = AffineTransform.getTranslateInstance(x + SWATCH / 2, y);
            Shape there = shift.createTransformedShape(mark.shape());
            pen.fill(there, mark.fill());
            stroke(pen, there, Palette.INK, Marks.OUTLINE);
        }
    }

    private static void stroke(Pen pen, Shape shape, Color color, Stroke stroke) {
        pen.graphics().setPaint(color);
        pen.graphics().setStroke(stroke);
        pen.graphics().draw(shape);
    }
}
