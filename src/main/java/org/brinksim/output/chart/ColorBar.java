package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;

/**
 * The key of a {@link Ramp}: a bar of its colours with an axis.
 *
 * @param scale the numbers from the lightest to the darkest colour
 * @param palest share of the ramp at which the colours begin
 */
record ColorBar(Scale scale, double palest) {
    private static final double BAR = 14;
    private static final int STEPS = 64;
    private static final double TICK = 4;
    private static final double GAP = 6;

    /** Width of the bar with its texts. */
    double width(Pen pen) {
        return BAR + Panel.left(pen, scale);
    }

    /** Draws the bar upwards, its left end at the left end of the rectangle. */
    void paint(Pen pen, Rectangle2D place) {
        double step = place.getHeight() / STEPS;
        for (int i = 0; i < STEPS; i++) {
            Rectangle2D fromHereUp =
                    new Rectangle2D.Double(place.getX(), place.getY(), BAR, place.getHeight() - i * step);
            pen.fill(fromHereUp, Ramp.at(palest + (1 - palest) * i / (STEPS - 1.0)));
        }
        double edge = place.getX() + BAR;
        double widest = 0;
        for (Tick tick : scale.ticks()) {
            double at = place.getMaxY() - scale.share(tick.at()) * place.getHeight();
            pen.line(edge, at, edge + TICK, at, Palette.INK, .8);
            pen.text(tick.label(), edge + GAP, at + 3.5, Pen.Lettering.TICK, Pen.Anchor.LEFT);
            widest = StrictMath.max(widest, pen.width(tick.label(), Pen.Lettering.TICK));
        }
        double label = edge + GAP + widest + GAP + Pen.Lettering.AXIS.size();
        pen.upward(
                pen.fitted(scale.label(), place.getHeight() + 40, Pen.Lettering.AXIS),
                label,
                place.getCenterY(),
                Pen.Lettering.AXIS);
    }
}
