package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.output.folder.Band;

/** Fan charts of one series on equal axes: the base, then each alternative. */
final class FanPanels implements Chart.Body {
    private static final double ROOM_ABOVE = 1.03;

    private final String axis;
    private final Map<String, List<Band>> bands;

    /** The chart of the bands, by name of the scenario and in order; the label of the axis carries the unit. */
    FanPanels(String axis, Map<String, List<Band>> bands) {
        this.axis = axis;
        this.bands = new LinkedHashMap<>(bands);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        double highest = bands.values().stream()
                .flatMap(List::stream)
                .mapToDouble(Band::q95)
                .max()
                .orElse(1);
        int columns = PanelGrid.columns(bands.size());
        List<Panel> panels = new ArrayList<>();
        bands.forEach((name, days) -> {
            Scale dates =
                    Scales.dates(days.get(0).date(), days.get(days.size() - 1).date());
            String label = panels.size() % columns == 0 ? axis : "";
            Panel panel = new Panel(dates, Scales.count(label, StrictMath.max(1, highest * ROOM_ABOVE)), name, 62);
            FanBands.add(panel.plot(), days);
            panels.add(panel);
        });
        PanelGrid.paint(pen, Key.paint(pen, area, FanBands.key()), panels);
    }
}
