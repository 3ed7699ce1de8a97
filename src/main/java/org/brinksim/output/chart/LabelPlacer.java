package org.brinksim.output.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds places for labels beside their points so that they cover neither each other nor a point. */
final class LabelPlacer {
    private static final double HEIGHT = 12;
    private static final int DIRECTIONS = 16;
    private static final int RINGS = 14;
    private static final double RING = 5;

    private final Rectangle2D area;
    private static final double CLEARLY = 3;

    private final List<Rectangle2D> taken = new ArrayList<>();
    private final List<Point2D> points = new ArrayList<>();

    /** A placer within an area. */
    LabelPlacer(Rectangle2D area) {
        this.area = area;
    }

    /** Keeps labels off a rectangle. */
    void block(Rectangle2D place) {
        taken.add(place);
    }

    /** Keeps labels off the mark of a point, and nearer to their own point than to this one. */
    void block(Point2D point, Rectangle2D mark) {
        points.add(point);
        taken.add(new Rectangle2D.Double(mark.getX() - 1, mark.getY() - 1, mark.getWidth() + 2, mark.getHeight() + 2));
    }

    private boolean isNearest(Rectangle2D place, double x, double y) {
        double own = distance(place, x, y);
        return points.stream()
                .filter(point -> point.distance(x, y) > CLEARLY)
                .allMatch(point -> distance(place, point.getX(), point.getY()) > own + CLEARLY);
    }

    static double distance(Rectangle2D place, double x, double y) {
        double nearX = StrictMath.max(place.getX(), StrictMath.min(x, place.getMaxX()));
        double nearY = StrictMath.max(place.getY(), StrictMath.min(y, place.getMaxY()));
        return Point2D.distance(x, y, nearX, nearY);
    }

    /**
     * The place of a label beside a point: the nearest free one, first to the right, then round about. When nothing is
     * free, the label stands to the right all the same.
     *
     * @param x horizontal position of the point
     * @param y vertical position of the point
     * @param radius radius of the mark there
     * @param width width of the label
     */
    Rectangle2D place(double x, double y, double radius, double width) {
        return placeFree(x, y, radius, width, RINGS).orElseGet(() -> {
            Rectangle2D first = candidate(x, y, radius + 3, 0, width);
            taken.add(first);
            return first;
        });
    }

    /** The place of a label as {@link #place}, empty where nothing is free within a number of steps of 5 units. */
    Optional<Rectangle2D> placeFree(double x, double y, double radius, double width, int steps) {
        Optional<Rectangle2D> found = Optional.empty();
        for (int ring = 0; ring < steps && found.isEmpty(); ring++) {
            found = search(x, y, radius + ring * RING, width, true);
        }
        for (int ring = 0; ring < steps && found.isEmpty(); ring++) {
            found = search(x, y, radius + ring * RING, width, false);
        }
        found.ifPresent(taken::add);
        return found;
    }

    private Optional<Rectangle2D> search(double x, double y, double radius, double width, boolean strict) {
        for (int i = 0; i < DIRECTIONS; i++) {
            int turn = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1);
            double angle = turn * 2 * StrictMath.PI / DIRECTIONS;
            Rectangle2D place = candidate(x, y, radius + 3, angle, width);
            boolean free = area.contains(place) && taken.stream().noneMatch(place::intersects);
            if (free && (!strict || isNearest(place, x, y))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    private static Rectangle2D candidate(double x, double y, double distance, double angle, double width) {
        double dx = StrictMath.cos(angle);
        double dy = StrictMath.sin(angle);
        double centreX = x + dx * (distance + width / 2);
        double centreY = y + dy * (distance + HEIGHT / 2);
        return new Rectangle2D.Double(centreX - width / 2, centreY - HEIGHT / 2, width, HEIGHT);
    }
}
