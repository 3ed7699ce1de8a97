package org.brinksim.output.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** All charts on one picture, in two columns of about the same height. */
final class ContactSheet {
    private static final double GAP = 12;
    private static final double SCALE = 1.25;

    private ContactSheet() {}

    static BufferedImage draw(List<Chart> charts, Typeface face) {
        double column = charts.stream().mapToDouble(Chart::width).max().orElse(1);
        boolean[] right = columns(charts);
        double[] filled = {GAP, GAP};
        AffineTransform[] places = new AffineTransform[charts.size()];
        for (int i = 0; i < charts.size(); i++) {
            int side = right[i] ? 1 : 0;
            places[i] = AffineTransform.getTranslateInstance(GAP + side * (column + GAP), filled[side]);
            filled[side] += charts.get(i).height() + GAP;
        }
        double width = charts.size() > 1 ? 2 * column + 3 * GAP : column + 2 * GAP;
        double height = StrictMath.max(filled[0], filled[1]);
        BufferedImage image = ChartRenderer.image(width, height, SCALE);
        Graphics2D graphics = ChartRenderer.graphics(image, SCALE);
        new Pen(graphics, face).fill(new Rectangle2D.Double(0, 0, width, height), Palette.GRID);
        for (int i = 0; i < charts.size(); i++) {
            Graphics2D part = (Graphics2D) graphics.create();
            part.transform(places[i]);
            charts.get(i).paint(new Pen(part, face));
            part.dispose();
        }
        graphics.dispose();
        return image;
    }

    /** Which charts go to the right column: the tallest first, each to the column that is shorter so far. */
    private static boolean[] columns(List<Chart> charts) {
        boolean[] right = new boolean[charts.size()];
        double[] heights = new double[2];
        IntStream.range(0, charts.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -charts.get(i).height()))
                .forEach(i -> {
                    right[i] = heights[1] < heights[0];
                    heights[right[i] ? 1 : 0] += charts.get(i).height() + GAP;
                });
        return right;
    }
}
