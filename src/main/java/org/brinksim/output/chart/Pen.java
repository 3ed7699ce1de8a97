package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws text and lines of a chart's frame in the bundled typeface.
 *
 * @param graphics where to draw, one unit to a point
 * @param face the typeface
 */
record Pen(Graphics2D graphics, Typeface face) {
    private static final double LEADING = 1.2;

    /** Which point of a text is given: its left end, middle or right end on the base line. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** Size, weight and colour of a text. */
    record Lettering(double size, boolean strong, Color color) {
        static final Lettering TITLE = new Lettering(15, true, Palette.INK);
        static final Lettering SUBTITLE = new Lettering(11, false, Palette.SOFT_INK);
        static final Lettering HEADING = new Lettering(11, true, Palette.INK);
        static final Lettering AXIS = new Lettering(11, false, Palette.INK);
        static final Lettering TICK = new Lettering(10, false, Palette.INK);
        static final Lettering NOTE = new Lettering(10, false, Palette.INK);
        static final Lettering SMALL = new Lettering(8.5, false, Palette.INK);
        static final Lettering SOURCE = new Lettering(8.5, false, Palette.SOFT_INK);
    }

    double width(String text, Lettering lettering) {
        return face.width(text, lettering.size(), lettering.strong());
    }

    void text(String text, double x, double y, Lettering lettering, Anchor anchor) {
        if (text.isEmpty()) {
            return;
        }
        double shift = switch (anchor) {
            case LEFT -> 0;
            case MIDDLE -> width(text, lettering) / 2;
            case RIGHT -> width(text, lettering);
        };
        graphics.setFont(face.at(lettering.size(), lettering.strong()));
        graphics.setPaint(lettering.color());
        graphics.drawString(text, (float) (x - shift), (float) y);
    }

    /** Text that runs upwards, its middle at the point. */
    void upward(String text, double x, double y, Lettering lettering) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(-Math.PI / 2, x, y);
        text(text, x, y, lettering, Anchor.MIDDLE);
        graphics.setTransform(before);
    }

    void line(double x1, double y1, double x2, double y2, Color color, double width) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    /** A mark of a shape around the origin, with an outline. */
    void mark(Shape shape, double x, double y, Color fill, Color outline) {
        Shape there = AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
        fill(there, fill);
        graphics.setPaint(outline);
        graphics.setStroke(Marks.OUTLINE);
        graphics.draw(there);
    }

    /** Lines of text below each other, the first base line given; returns the next base line. */
    double lines(List<String> texts, double x, double y, Lettering lettering, Anchor anchor) {
        double at = y;
        for (String text : texts) {
            text(text, x, at, lettering, anchor);
            at += lettering.size() * LEADING;
        }
        return at;
    }

    /** The text, cut with an ellipsis where it is wider than the width. */
    String fitted(String text, double width, Lettering lettering) {
        String fitted = text;
        for (int length = text.length() - 1; length > 0 && width(fitted, lettering) > width; length--) {
            fitted = text.substring(0, length) + "…";
        }
        return fitted;
    }

    /** The text, cut in its middle with an ellipsis where it is wider than the width. */
    String squeezed(String text, double width, Lettering lettering) {
        String squeezed = text;
        for (int kept = text.length() - 1; kept > 1 && width(squeezed, lettering) > width; kept--) {
            squeezed = text.substring(0, kept / 2) + "…" + text.substring(text.length() - (kept - kept / 2));
        }
        return squeezed;
    }

    /** The text broken into lines no wider than the width. */
    List<String> wrap(String text, double width, Lettering lettering) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, lettering) > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
