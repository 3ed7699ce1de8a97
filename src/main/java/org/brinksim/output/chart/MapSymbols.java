package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import org.brinksim.output.folder.SegmentLoad;

/**
 * The marks of segments on the map: shape and colour tell the sector, area the incidents.
 *
 * @param sectors ids of the sectors in order
 * @param years length of the calendar in years
 * @param largest most incidents a year on any segment
 */
record MapSymbols(List<String> sectors, double years, double largest) {
    private static final double LARGEST_RADIUS = 9;
    private static final double SMALLEST_RADIUS = 2;
    private static final int LONGEST_NAME = 20;

    MapSymbols {
        sectors = List.copyOf(sectors);
    }

    double rate(SegmentLoad segment) {
        return segment.incidents() / years;
    }

    double radius(double rate) {
        double share = largest > 0 ? rate / largest : 0;
        return StrictMath.max(SMALLEST_RADIUS, LARGEST_RADIUS * StrictMath.sqrt(share));
    }

    double radius(SegmentLoad segment) {
        return radius(rate(segment));
    }

    Shape shape(SegmentLoad segment) {
        return Marks.group(sectors.indexOf(segment.sector()), radius(segment));
    }

    Color color(SegmentLoad segment) {
        return Palette.group(sectors.indexOf(segment.sector()));
    }

    /** Short name and incidents a year. */
    String label(SegmentLoad segment) {
        String name = segment.name().isEmpty() ? segment.id() : segment.name();
        String side = name.split(" – ", 2)[0];
        String brief = side.length() > LONGEST_NAME ? side.split(" / ", 2)[0] : side;
        return brief + " " + Rounded.rate(rate(segment));
    }
}
