package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Panels of one size in rows, up to three beside each other. */
final class PanelGrid {
    private static final int MOST_COLUMNS = 3;

    private PanelGrid() {}

    /** Panels beside each other: up to three, and two by two for four. */
    static int columns(int panels) {
        return panels == 4 ? 2 : StrictMath.min(MOST_COLUMNS, panels);
    }

    static int rows(int panels) {
        return (panels + columns(panels) - 1) / columns(panels);
    }

    /** Draws the panels row by row. */
    static void paint(Pen pen, Rectangle2D area, List<Panel> panels) {
        paint(pen, area, panels, columns(panels.size()));
    }

    /** Draws the panels row by row, in a number of columns. */
    static void paint(Pen pen, Rectangle2D area, List<Panel> panels, int columns) {
        int rows = (panels.size() + columns - 1) / columns;
        double width = area.getWidth() / columns;
        double height = area.getHeight() / rows;
        for (int i = 0; i < panels.size(); i++) {
            int row = i / columns;
            double x = area.getX() + (i - row * columns) * width;
            double y = area.getY() + row * height;
            panels.get(i).paint(pen, new Rectangle2D.Double(x, y, width, height));
        }
    }
}
