package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** Forest plot: the standardised differences of alternatives with their intervals, a panel each on one axis. */
final class ForestChart implements Chart.Body {
    /** Room for the label of the axis, which the last panel alone has. */
    private static final double LABEL = 16;

    private final List<ForestPanel> panels;
    private final Scale below;
    private final Scale between;

    ForestChart(List<ForestPanel> panels) {
        this.panels = List.copyOf(panels);
        double reach = panels.stream().mapToDouble(ForestPanel::reach).max().orElse(.1);
        this.below = Scales.around("Standardised difference (standard deviations between runs)", reach);
        this.between = new Scale("", below.low(), below.high(), below.ticks());
    }

    /** Height of the panels together. */
    double height() {
        return Key.ROW
                + LABEL
                + panels.stream().mapToDouble(ForestPanel::height).sum();
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("told from chance (Holm)", Marks.square(4), Palette.BLUE),
                new Key.Mark("not told from chance", Marks.square(4), Palette.PAPER));
        Rectangle2D rest = Key.paint(pen, area, key);
        double scale = (rest.getHeight() - LABEL)
                / panels.stream().mapToDouble(ForestPanel::height).sum();
        double top = rest.getY();
        for (int i = 0; i < panels.size(); i++) {
            boolean last = i == panels.size() - 1;
            double height = scale * panels.get(i).height() + (last ? LABEL : 0);
            Scale x = last ? below : between;
            panels.get(i).paint(pen, new Rectangle2D.Double(rest.getX(), top, rest.getWidth(), height), x);
            top += height;
        }
    }
}
