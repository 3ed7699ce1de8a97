package org.brinksim.output.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Labels beside points, placed without any overlap, with a thin line to the point where a label stands apart. */
final class PointLabels {
    private static final double APART = 6;
    private static final int STEPS = 5;

    private final Pen pen;
    private final LabelPlacer placer;

    /** Labels within an area. */
    PointLabels(Pen pen, Rectangle2D area) {
        this.pen = pen;
        this.placer = new LabelPlacer(area);
    }

    /** Keeps labels off a rectangle. */
    void block(Rectangle2D place) {
        placer.block(place);
    }

    /** Keeps labels off the mark at a point. */
    void block(Point2D at, double radius) {
        placer.block(at, new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius));
    }

    /** Draws the label of a point; returns false, and draws nothing, where no place near it is free. */
    boolean paint(String label, Point2D at, double radius) {
        Optional<Rectangle2D> place =
                placer.placeFree(at.getX(), at.getY(), radius, pen.width(label, Pen.Lettering.NOTE), STEPS);
        place.ifPresent(free -> paint(label, at, radius, free));
        return place.isPresent();
    }

    private void paint(String label, Point2D at, double radius, Rectangle2D place) {
        double nearX = StrictMath.max(place.getX(), StrictMath.min(at.getX(), place.getMaxX()));
        double nearY = StrictMath.max(place.getY(), StrictMath.min(at.getY(), place.getMaxY()));
        double distance = at.distance(nearX, nearY);
        if (distance > radius + APART) {
            double start = radius / distance;
            pen.line(
                    at.getX() + (nearX - at.getX()) * start,
                    at.getY() + (nearY - at.getY()) * start,
                    nearX,
                    nearY,
                    Palette.SOFT_INK,
                    .6);
        }
        pen.text(label, place.getX(), place.getMaxY() - 3, Pen.Lettering.NOTE, Pen.Anchor.LEFT);
    }
}
