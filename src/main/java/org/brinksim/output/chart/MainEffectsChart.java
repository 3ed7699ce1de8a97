package org.brinksim.output.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brinksim.output.FactorNames;

/** Main effects: a panel for each factor, means with intervals, one upright axis. */
final class MainEffectsChart implements Chart.Body {
    private static final int FEW = 6;
    private static final int STEPS = 3;
    private static final double RADIUS = 3.5;
    private static final double TALL = 150;
    private static final double SIDE = .06;
    private static final double HALF = .5;
    private static final double GAP = 6;

    private final MainEffects effects;

    MainEffectsChart(MainEffects effects) {
        this.effects = effects;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        int columns = PanelGrid.columns(effects.effects().size());
        Scale shared = LinearScale.covering(
                effects.measure().axis(),
                effects.effects().stream()
                        .flatMap(each -> each.means().stream())
                        .flatMapToDouble(Estimate::shown));
        double left = Panel.left(pen, shared);
        double column = area.getWidth() / columns - left - Panel.RIGHT;
        FactorNames names = effects.names();
        List<Panel> panels = new ArrayList<>();
        for (MainEffects.Effect effect : effects.effects()) {
            boolean first = panels.size() % columns == 0;
            String label = first ? pen.squeezed(shared.label(), TALL, Pen.Lettering.AXIS) : "";
            Scale y = new Scale(label, shared.low(), shared.high(), shared.ticks());
            Scale x = across(pen, effect.levels(), column);
            String name = pen.squeezed(names.of(effect.levels().path()), column + Panel.RIGHT, Pen.Lettering.HEADING);
            Panel panel = new Panel(x, y, name, left);
            add(panel, effect);
            panels.add(panel);
        }
        PanelGrid.paint(pen, area, panels);
    }

    private static Scale across(Pen pen, FactorLevels levels, double column) {
        return levels.isNumeric() ? numbers(levels) : words(pen, levels, column);
    }

    /** An axis of the numbers: a mark at each level where they are few. */
    private static Scale numbers(FactorLevels levels) {
        String label = levels.unit().isBlank() ? "value" : levels.unit();
        double low = levels.numbers().get(0);
        double high = levels.numbers().get(levels.size() - 1);
        double pad = high > low ? (high - low) * SIDE : StrictMath.max(StrictMath.abs(high), 1) * SIDE;
        if (levels.size() > FEW) {
            Scale round = LinearScale.covering(label, STEPS, DoubleStream.of(low, high));
            return new Scale(round.label(), round.low() - pad, round.high() + pad, round.ticks());
        }
        List<Tick> ticks = levels.numbers().stream()
                .map(number -> new Tick(number, FactorLevels.text(number)))
                .toList();
        return new Scale(label, low - pad, high + pad, ticks);
    }

    private static Scale words(Pen pen, FactorLevels levels, double column) {
        double each = column / levels.size() - GAP;
        List<Tick> ticks = levels.ticks().stream()
                .map(tick -> new Tick(tick.at(), pen.squeezed(tick.label(), each, Pen.Lettering.TICK)))
                .toList();
        return new Scale("choice", -HALF, levels.size() - HALF, ticks);
    }

    private static void add(Panel panel, MainEffects.Effect effect) {
        FactorLevels levels = effect.levels();
        Path2D path = new Path2D.Double();
        List<Points.Point> points = new ArrayList<>();
        boolean drawing = false;
        for (int i = 0; i < levels.size(); i++) {
            double x = levels.isNumeric() ? levels.numbers().get(i) : i;
            Estimate mean = effect.means().get(i);
            points.add(new Points.Point(Estimate.of(x), mean));
            if (mean.isPresent() && drawing) {
                path.lineTo(x, mean.value());
            } else if (mean.isPresent()) {
                path.moveTo(x, mean.value());
            }
            drawing = mean.isPresent();
        }
        if (levels.isNumeric()) {
            new Figure(panel).path(path, Palette.NARROW_BAND, Marks.MEDIUM);
        }
        new Points(Marks.circle(RADIUS), Palette.BLUE, Palette.BLUE).add(panel, points);
    }
}
