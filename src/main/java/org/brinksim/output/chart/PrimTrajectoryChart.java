package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Trajectory of peeling: density against coverage, darker the more factors a box restricts. */
final class PrimTrajectoryChart implements Chart.Body {
    private static final double RADIUS = 3.5;
    private static final double RING = 8;
    private static final int PERCENT = 100;
    private static final int FEW = 8;

    private final PrimTrajectory trajectory;
    private final int most;

    PrimTrajectoryChart(PrimTrajectory trajectory) {
        this.trajectory = trajectory;
        this.most = trajectory.steps().stream()
                .mapToInt(PrimTrajectory.Step::restricted)
                .max()
                .orElse(0);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D rest = Key.paint(pen, area, key());
        Panel panel = new Panel(
                wide("Coverage: share of all cases that lie in the box (%)"),
                wide("Density: share of the box that are cases (%)"),
                "");
        Figure figure = new Figure(panel);
        figure.path(path(), Palette.SOFT_INK, Marks.OUTLINE);
        for (int restricted = 0; restricted <= most; restricted++) {
            new Points(Marks.circle(RADIUS), color(restricted), Palette.INK).add(panel, points(restricted));
        }
        new Points(Marks.circle(RING), new Color(0, true), Palette.VERMILLION)
                .add(panel, List.of(point(trajectory.box())));
        panel.paint(pen, rest);
        paintChosen(pen, panel, rest);
    }

    /** Percentages with room for the marks at both ends. */
    private static Scale wide(String label) {
        return new Scale(label, -3, 103, Scales.percent(label).ticks());
    }

    private Color color(int restricted) {
        return Ramp.at(most == 0 ? 0 : restricted / (double) most);
    }

    private List<Key.Entry> key() {
        List<Key.Entry> key = new ArrayList<>();
        int every = 1 + most / FEW;
        for (int restricted = 0; restricted <= most; restricted += every) {
            String label = PrimTrajectory.factors(restricted) + (restricted == 0 ? " restricted" : "");
            key.add(new Key.Mark(label, Marks.circle(RADIUS + 1), color(restricted)));
        }
        key.add(new Key.Line("chosen box (ring)", Palette.VERMILLION, Marks.MEDIUM));
        return key;
    }

    private static Points.Point point(PrimTrajectory.Step step) {
        return new Points.Point(Estimate.of(step.coverage() * PERCENT), Estimate.of(step.density() * PERCENT));
    }

    private List<Points.Point> points(int restricted) {
        return trajectory.steps().stream()
                .filter(step -> step.restricted() == restricted)
                .map(PrimTrajectoryChart::point)
                .toList();
    }

    private Path2D path() {
        Path2D path = new Path2D.Double();
        PrimTrajectory.Step first = trajectory.steps().get(0);
        path.moveTo(first.coverage() * PERCENT, first.density() * PERCENT);
        trajectory.steps().forEach(step -> path.lineTo(step.coverage() * PERCENT, step.density() * PERCENT));
        return path;
    }

    private void paintChosen(Pen pen, Panel panel, Rectangle2D area) {
        PointLabels labels = new PointLabels(pen, panel.dataArea(area));
        for (PrimTrajectory.Step step : trajectory.steps()) {
            labels.block(panel.at(area, step.coverage() * PERCENT, step.density() * PERCENT), RADIUS);
        }
        PrimTrajectory.Step box = trajectory.box();
        Point2D at = panel.at(area, box.coverage() * PERCENT, box.density() * PERCENT);
        String words = "coverage " + Rounded.percent(box.coverage()) + ", density " + Rounded.percent(box.density())
                + ", " + PrimTrajectory.factors(box.restricted());
        labels.paint(words, at, RING);
    }
}
