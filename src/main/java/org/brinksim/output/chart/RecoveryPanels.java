package org.brinksim.output.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Estimates of parameters of synthetic worlds against their truth.
 *
 * @param parameters the parameters
 */
record RecoveryPanels(List<Recovered> parameters) implements Chart.Body {
    private static final int COLUMNS = 2;
    private static final double ROW = 236;
    private static final double FRAME = 96;
    private static final double DOT = 3.6;
    /** Size of the data area of a panel. */
    private static final double WIDE = 288;

    private static final double HIGH = 177;

    /** The truth of a world with what was estimated. */
    record World(double truth, Estimate estimate) {
        boolean isCovered() {
            return estimate.low() <= truth && truth <= estimate.high();
        }
    }

    /** The worlds of a parameter, with the correlation of truth and estimate, NaN where it is not known. */
    record Recovered(Measure measure, List<World> worlds, double correlation) {
        Recovered {
            worlds = List.copyOf(worlds);
        }

        private String summary() {
            long covered = worlds.stream().filter(World::isCovered).count();
            String text = measure.words() + ": " + Rounded.percent(covered / (double) worlds.size()) + " covered";
            return Double.isFinite(correlation) ? text + ", r = " + PairPlot.correlation(correlation) : text;
        }
    }

    RecoveryPanels {
        parameters = List.copyOf(parameters);
    }

    Chart chart(Caption caption) {
        int rows = (parameters.size() + COLUMNS - 1) / COLUMNS;
        String subtitle = "Every synthetic world: posterior mean and 90 % interval over the value that made the world."
                + " Covered: share of intervals that hold it; r: correlation of truth and estimate.";
        String words = parameters.stream().map(Recovered::summary).collect(Collectors.joining("; ")) + ".";
        return caption.chart(subtitle, words, FRAME + rows * ROW, this);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Mark("posterior mean", Marks.circle(2), Palette.BLUE),
                new Key.Line("90 % interval", Palette.NARROW_BAND, Marks.MEDIUM),
                new Key.Line("90 % interval that misses the truth", Palette.VERMILLION, Marks.MEDIUM),
                new Key.Line("estimate = truth", Palette.INK, Marks.OUTLINE));
        PanelGrid.paint(
                pen,
                Key.paint(pen, area, key),
                parameters.stream().map(RecoveryPanels::panel).toList(),
                COLUMNS);
    }

    private static Panel panel(Recovered recovered) {
        DoubleStream shown = recovered.worlds().stream()
                .flatMapToDouble(world -> DoubleStream.concat(
                        DoubleStream.of(world.truth()), world.estimate().shown()));
        Scale both = LinearScale.padded(LinearScale.covering("Truth (normal score)", 4, shown));
        Scale y = new Scale("Estimate (normal score)", both.low(), both.high(), both.ticks());
        Panel panel = new Panel(both, y, recovered.summary());
        Figure figure = new Figure(panel);
        intervals(recovered, true).ifPresent(path -> figure.path(path, Palette.NARROW_BAND, Marks.OUTLINE));
        intervals(recovered, false).ifPresent(path -> figure.path(path, Palette.VERMILLION, Marks.OUTLINE));
        figure.line(both.low(), both.low(), both.high(), both.high(), Palette.INK, Marks.OUTLINE);
        figure.area(means(recovered, both), Palette.BLUE);
        return panel;
    }

    /** All intervals that hold the truth, or all that miss it, as one path. */
    private static Optional<Path2D> intervals(Recovered recovered, boolean isCovered) {
        Path2D path = new Path2D.Double();
        recovered.worlds().stream()
                .filter(world ->
                        world.isCovered() == isCovered && world.estimate().isBounded())
                .forEach(world -> {
                    path.moveTo(world.truth(), world.estimate().low());
                    path.lineTo(world.truth(), world.estimate().high());
                });
        return path.getCurrentPoint() == null ? Optional.empty() : Optional.of(path);
    }

    /** The means as one path of dots, round where the panels have their usual size. */
    private static Path2D means(Recovered recovered, Scale scale) {
        double width = DOT / WIDE * (scale.high() - scale.low());
        double height = DOT / HIGH * (scale.high() - scale.low());
        Path2D path = new Path2D.Double();
        recovered.worlds().stream()
                .filter(world -> world.estimate().isPresent())
                .forEach(world -> path.append(
                        new Ellipse2D.Double(
                                world.truth() - width / 2, world.estimate().value() - height / 2, width, height),
                        false));
        return path;
    }
}
