package org.brinksim.output.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Shapes and strokes of marks, all around the origin. */
final class Marks {
    static final BasicStroke OUTLINE = new BasicStroke(.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final BasicStroke THICK = new BasicStroke(2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke MEDIUM = new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final BasicStroke DASHED =
            new BasicStroke(1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {6f, 3f}, 0f);

    static final BasicStroke DOTTED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {1.5f, 2.5f}, 0f);
    private static final double HATCH = 5;

    private Marks() {}

    static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    static Shape square(double radius) {
        double half = radius * .886;
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    static Shape diamond(double radius) {
        return polygon(0, -radius * 1.25, radius * 1.25, 0, 0, radius * 1.25, -radius * 1.25, 0);
    }

    static Shape triangle(double radius) {
        return polygon(0, -radius * 1.45, radius * 1.27, radius * .75, -radius * 1.27, radius * .75);
    }

    static Shape fallen(double radius) {
        return polygon(0, radius * 1.45, radius * 1.27, -radius * .75, -radius * 1.27, -radius * .75);
    }

    static Shape cross(double radius) {
        double r = radius;
        double t = radius * .35;
        return polygon(
                -r, -r + t, -r + t, -r, 0, -t, r - t, -r, r, -r + t, t, 0, r, r - t, r - t, r, 0, t, -r + t, r, -r,
                r - t, -t, 0);
    }

    /** Hatches a rectangle. */
    static void hatch(Pen pen, Rectangle2D place) {
        double width = place.getWidth();
        double height = place.getHeight();
        for (double along = HATCH; along < width + height; along += HATCH) {
            pen.line(
                    place.getX() + StrictMath.min(along, width),
                    place.getY() + StrictMath.max(0, along - width),
                    place.getX() + StrictMath.max(0, along - height),
                    place.getY() + StrictMath.min(along, height),
                    Palette.HATCH,
                    .7);
        }
    }

    /** The shape of the group at an index, of the given radius; repeats after four. */
    static Shape group(int index, double radius) {
        return switch (index % 4) {
            case 0 -> circle(radius);
            case 1 -> square(radius);
            case 2 -> triangle(radius);
            default -> diamond(radius);
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
