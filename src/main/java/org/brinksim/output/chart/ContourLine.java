package org.brinksim.output.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where a matrix crosses a level, by linear interpolation between the middles of its cells (marching squares: Lorensen, W.
 * E. and Cline, H. E. 1987, in two dimensions). Squares with a missing corner have no line.
 *
 * @param level the level
 * @param pieces straight pieces; a unit is a cell, and the middle of the first cell is the origin
 */
record ContourLine(double level, List<Line2D> pieces) {
    private static final int CORNERS = 4;

    ContourLine {
        pieces = List.copyOf(pieces);
    }

    /** The line of a matrix, by row, then by column. */
    static ContourLine of(List<List<Double>> matrix, double level) {
        List<Line2D> pieces = new ArrayList<>();
        for (int y = 0; y + 1 < matrix.size(); y++) {
            for (int x = 0; x + 1 < matrix.get(y).size(); x++) {
                square(matrix, x, y, level, pieces);
            }
        }
        return new ContourLine(level, pieces);
    }

    private static void square(List<List<Double>> matrix, int x, int y, double level, List<Line2D> pieces) {
        Point2D[] corners = {
            new Point2D.Double(x, y),
            new Point2D.Double(x + 1.0, y),
            new Point2D.Double(x + 1.0, y + 1.0),
            new Point2D.Double(x, y + 1.0)
        };
        List<Point2D> crossings = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            Point2D one = corners[i];
            Point2D other = corners[(i + 1) % CORNERS];
            double from = value(matrix, one) - level;
            double to = value(matrix, other) - level;
            if (Double.isNaN(from)) {
                return;
            }
            if (from < 0 != to < 0) {
                crossings.add(between(one, other, from / (from - to)));
            }
        }
        join(crossings, pieces, value(matrix, corners[0]) < level);
    }

    /** Two crossings make a piece; four, at a saddle, two pieces that keep the first and third corner apart. */
    private static void join(List<Point2D> crossings, List<Line2D> pieces, boolean firstIsBelow) {
        if (crossings.size() == 2) {
            pieces.add(new Line2D.Double(crossings.get(0), crossings.get(1)));
        } else if (crossings.size() == CORNERS) {
            int shift = firstIsBelow ? 0 : 1;
            pieces.add(new Line2D.Double(crossings.get(shift), crossings.get((shift + CORNERS - 1) % CORNERS)));
            pieces.add(new Line2D.Double(crossings.get(shift + 1), crossings.get((shift + 2) % CORNERS)));
        }
    }

    private static double value(List<List<Double>> matrix, Point2D corner) {
        return matrix.get((int) corner.getY()).get((int) corner.getX());
    }

    private static Point2D between(Point2D one, Point2D other, double share) {
        return new Point2D.Double(
                one.getX() + (other.getX() - one.getX()) * share, one.getY() + (other.getY() - one.getY()) * share);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** All pieces as one path. */
    Path2D path() {
        Path2D path = new Path2D.Double();
        for (Line2D piece : pieces) {
            path.moveTo(piece.getX1(), piece.getY1());
            path.lineTo(piece.getX2(), piece.getY2());
        }
        return path;
    }

    /** The place on the line that is farthest from the middles of cells, where their numbers stand. */
    Point2D label() {
        return pieces.stream()
                .map(piece -> between(piece.getP1(), piece.getP2(), .5))
                .max(Comparator.comparingDouble(ContourLine::clearance))
                .orElse(new Point2D.Double());
    }

    private static double clearance(Point2D place) {
        double fromRow = StrictMath.abs(place.getY() - StrictMath.rint(place.getY()));
        double fromColumn = StrictMath.abs(place.getX() - StrictMath.rint(place.getX()));
        return fromRow + fromColumn / 2;
    }
}
