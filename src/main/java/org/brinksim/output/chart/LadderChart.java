package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.output.folder.LoggedEvent;
import org.brinksim.output.folder.Origin;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Ladder timeline of one run: every day of the calendar, then its worst episode by quarter days with its events. */
final class LadderChart implements Chart.Body {
    private static final double TOP = 7.6;
    private static final double SLICE = LoggedEvent.SLICE_HOURS / 24.0;
    private static final double LEAST_BAR_SHARE = 1 / 260.0;

    private final LadderRun run;
    private final Origin from;

    LadderChart(LadderRun run, Origin from) {
        this.run = run;
        this.from = from;
    }

    /** Rows of events of the episode. */
    static List<Lane> lanes(List<LoggedEvent> episode) {
        List<Lane> lanes = new ArrayList<>();
        for (Lane lane : Lane.all()) {
            if (episode.stream().anyMatch(lane::holds)) {
                lanes.add(lane);
            }
        }
        return lanes;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Panel whole = whole();
        List<LoggedEvent> episode = run.worstEpisode();
        if (episode.isEmpty()) {
            whole.paint(pen, area);
            return;
        }
        double start = Math.floor(position(episode.get(0)) * 2 - .5) / 2;
        double end = Math.ceil(position(episode.get(episode.size() - 1)) * 2 + 1.5) / 2;
        List<Lane> lanes = lanes(episode);
        Panel ladder = ladder(episode, Scales.days(start, end), lanes.isEmpty());
        if (lanes.isEmpty()) {
            Panel.stack(pen, area, List.of(whole, ladder), 1, 1.1);
        } else {
            Panel.stack(pen, area, List.of(whole, ladder, events(episode, lanes, start, end)), 190, 190, weight(lanes));
        }
    }

    /** Height of the rows of events. */
    static double weight(List<Lane> lanes) {
        return lanes.isEmpty() ? 0 : 52 + 17.0 * lanes.size();
    }

    private static double position(LoggedEvent event) {
        return Scales.day(event.date()) + event.slice() * SLICE;
    }

    private Panel whole() {
        Scale x = Scales.dates(from.start(), from.end());
        Panel panel = new Panel(x, Scales.rungs(TOP), "Highest rung of each day", Panel.WIDE_LEFT);
        double width = Math.max(1, (x.high() - x.low()) * LEAST_BAR_SHARE);
        XYIntervalSeries bars = new XYIntervalSeries("days");
        run.days().forEach((day, rung) -> add(bars, Scales.day(day) + .5, width, rung));
        bars(panel.plot(), bars);
        return panel;
    }

    private Panel ladder(List<LoggedEvent> episode, Scale days, boolean last) {
        Scale x = last ? days : new Scale("", days.low(), days.high(), days.ticks());
        String name = episode.get(0).episode();
        Panel panel = new Panel(
                x, Scales.rungs(TOP), "Worst episode, " + name + ": highest rung of each quarter day", Panel.WIDE_LEFT);
        Map<Double, Integer> slices = new TreeMap<>();
        episode.stream()
                .filter(event -> LadderRun.ON_LADDER.contains(event.kind()))
                .forEach(event -> slices.merge(position(event), event.rung(), Math::max));
        XYIntervalSeries bars = new XYIntervalSeries("slices");
        slices.forEach((at, rung) -> add(bars, at + SLICE / 2, SLICE, rung));
        bars(panel.plot(), bars);
        return panel;
    }

    private static void add(XYIntervalSeries bars, double middle, double width, int rung) {
        if (rung > 0) {
            bars.add(middle, middle - width / 2, middle + width / 2, rung, rung, rung);
        }
    }

    private static void bars(XYPlot plot, XYIntervalSeries series) {
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        XYBarRenderer renderer = new XYBarRenderer();
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Palette.BLUE);
        plot.setDataset(data);
        plot.setRenderer(renderer);
    }

    private static Panel events(List<LoggedEvent> episode, List<Lane> lanes, double start, double end) {
        Scale days = Scales.days(start, end);
        Scale y = Scales.lanes(lanes.stream().map(Lane::label).toList());
        Panel panel = new Panel(days, y, "Its events", Panel.WIDE_LEFT);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setDrawOutlines(true);
        renderer.setUseFillPaint(true);
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            XYSeries series = new XYSeries(lane.label());
            int row = lanes.size() - 1 - i;
            episode.stream().filter(lane::holds).forEach(event -> series.add(position(event) + SLICE / 2, row));
            data.addSeries(series);
            renderer.setSeriesShape(i, lane.shape());
            renderer.setSeriesFillPaint(i, lane.color());
            renderer.setSeriesPaint(i, Palette.INK);
            renderer.setSeriesOutlinePaint(i, Palette.INK);
            renderer.setSeriesOutlineStroke(i, Marks.OUTLINE);
        }
        panel.plot().setDataset(data);
        panel.plot().setRenderer(renderer);
        return panel;
    }
}
