package org.brinksim.output.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.brinksim.output.folder.SegmentLoad;

/**
 * A window on the map with a true ratio of height to width at its middle latitude (equirectangular projection).
 *
 * @param west western edge, degrees
 * @param south southern edge, degrees
 * @param degreesPerUnit degrees of latitude to one unit of the drawing
 * @param squeeze cosine of the middle latitude
 * @param area where it is drawn
 */
record MapView(double west, double south, double degreesPerUnit, double squeeze, Rectangle2D area) {
    private static final double KM_PER_DEGREE = 111.2;
    private static final double LEAST_SPAN_KM = 8;

    /** The window that holds all segments with a margin in units. */
    static MapView around(List<SegmentLoad> segments, Rectangle2D area, double margin) {
        Rectangle2D box = box(segments);
        double squeeze = StrictMath.cos(StrictMath.toRadians(box.getCenterY()));
        double least = LEAST_SPAN_KM / KM_PER_DEGREE;
        double wide = StrictMath.max(box.getWidth() * squeeze, least) / (area.getWidth() - 2 * margin);
        double high = StrictMath.max(box.getHeight(), least) / (area.getHeight() - 2 * margin);
        double scale = StrictMath.max(wide, high);
        return new MapView(
                box.getCenterX() - area.getWidth() / 2 * scale / squeeze,
                box.getCenterY() - area.getHeight() / 2 * scale,
                scale,
                squeeze,
                area);
    }

    static Rectangle2D box(List<SegmentLoad> segments) {
        SegmentLoad first = segments.get(0);
        Rectangle2D box = new Rectangle2D.Double(first.longitude(), first.latitude(), 0, 0);
        segments.forEach(segment -> box.add(segment.longitude(), segment.latitude()));
        return box;
    }

    double east() {
        return west + area.getWidth() * degreesPerUnit / squeeze;
    }

    double north() {
        return south + area.getHeight() * degreesPerUnit;
    }

    /** Where a place is drawn. */
    Point2D at(double longitude, double latitude) {
        return new Point2D.Double(
                area.getX() + (longitude - west) * squeeze / degreesPerUnit,
                area.getMaxY() - (latitude - south) / degreesPerUnit);
    }

    double kilometresPerUnit() {
        return degreesPerUnit * KM_PER_DEGREE;
    }
}
