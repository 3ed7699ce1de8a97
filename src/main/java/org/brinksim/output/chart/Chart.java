package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;

/**
 * A chart, ready to be drawn in any format.
 *
 * @param name name of its files, without ending
 * @param title what it shows, in a few words
 * @param subtitle what the marks mean
 * @param source where the numbers come from, printed under the chart
 * @param alternative the chart in words, for those who cannot see it
 * @param width width, one unit to a point
 * @param height height, one unit to a point
 * @param body draws what lies between subtitle and source
 */
public record Chart(
        String name,
        String title,
        String subtitle,
        String source,
        String alternative,
        int width,
        int height,
        Body body) {
    /** Draws the inner part of a chart. */
    interface Body {
        void paint(Pen pen, Rectangle2D area);
    }

    private static final double MARGIN = 14;
    private static final double LEADING = 1.3;

    /** Draws the whole chart. */
    void paint(Pen pen) {
        pen.fill(new Rectangle2D.Double(0, 0, width, height), Palette.PAPER);
        double inner = width - 2 * MARGIN;
        double top = paragraph(pen, title, MARGIN, inner, Pen.Lettering.TITLE);
        top = paragraph(pen, subtitle, top + 1, inner, Pen.Lettering.SUBTITLE);
        Pen.Lettering small = Pen.Lettering.SOURCE;
        double foot = height - MARGIN - pen.wrap(source, inner, small).size() * small.size() * LEADING;
        paragraph(pen, source, foot, inner, small);
        body.paint(pen, new Rectangle2D.Double(MARGIN, top + 4, inner, foot - top - 12));
    }

    private static double paragraph(Pen pen, String text, double top, double width, Pen.Lettering lettering) {
        double y = top;
        for (String line : pen.wrap(text, width, lettering)) {
            y += lettering.size() * LEADING;
            pen.text(line, MARGIN, y - lettering.size() * .3, lettering, Pen.Anchor.LEFT);
        }
        return y;
    }
}
