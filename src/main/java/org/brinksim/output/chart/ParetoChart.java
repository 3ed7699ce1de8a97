package org.brinksim.output.chart;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Pareto front: solutions with their intervals, numbers at some of them, the base case apart. */
final class ParetoChart implements Chart.Body {
    private static final double RADIUS = 4;
    private static final double MARGIN = .025;
    private static final Shape SOLUTION = Marks.circle(RADIUS);
    private static final Shape BASE = Marks.diamond(RADIUS + 1);

    private final ParetoFront front;

    ParetoChart(ParetoFront front) {
        this.front = front;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = new ArrayList<>();
        key.add(new Key.Mark("solution", SOLUTION, Palette.BLUE));
        if (front.base().isPresent()) {
            key.add(new Key.Mark("base: without intervention", BASE, Palette.ORANGE));
        }
        Rectangle2D rest = Key.paint(pen, area, key);
        Scale x = scale(front.cost(), ParetoFront.Solution::cost);
        Scale y = scale(front.outcome(), ParetoFront.Solution::outcome);
        Panel panel = new Panel(x, y, "", Panel.left(pen, y));
        new Points(SOLUTION, Palette.BLUE, Palette.BLUE)
                .add(panel, front.shown().stream().map(ParetoChart::point).toList());
        new Points(BASE, Palette.ORANGE, Palette.INK).add(panel, List.of(point(front.base())));
        panel.paint(pen, rest);
        paintNumbers(pen, panel, rest);
    }

    private Scale scale(Measure measure, Function<ParetoFront.Solution, Estimate> respect) {
        double[] shown = Stream.concat(front.shown().stream(), Stream.of(front.base()))
                .filter(ParetoFront.Solution::isPresent)
                .map(respect)
                .flatMapToDouble(Estimate::shown)
                .sorted()
                .toArray();
        if (shown.length == 0) {
            return LinearScale.covering(measure.axis(), DoubleStream.empty());
        }
        double low = shown[0];
        double high = shown[shown.length - 1];
        boolean nearZero = low >= 0 && low < (high - low) / 2;
        Scale round = LinearScale.covering(measure.axis(), DoubleStream.of(nearZero ? 0 : low, high));
        double margin = (round.high() - round.low()) * MARGIN;
        return new Scale(round.label(), round.low() - margin, round.high() + margin, round.ticks());
    }

    private static Points.Point point(ParetoFront.Solution solution) {
        return new Points.Point(solution.cost(), solution.outcome());
    }

    private void paintNumbers(Pen pen, Panel panel, Rectangle2D area) {
        PointLabels labels = new PointLabels(pen, panel.dataArea(area));
        Stream.concat(front.shown().stream(), Stream.of(front.base()))
                .filter(ParetoFront.Solution::isPresent)
                .forEach(solution -> block(labels, panel, area, solution));
        for (ParetoFront.Solution solution : front.shown()) {
            if (solution.number() > 0) {
                Point2D at = panel.at(
                        area, solution.cost().value(), solution.outcome().value());
                labels.paint(String.valueOf(solution.number()), at, RADIUS + 1);
            }
        }
    }

    private static void block(PointLabels labels, Panel panel, Rectangle2D area, ParetoFront.Solution solution) {
        Estimate cost = solution.cost();
        Estimate outcome = solution.outcome();
        labels.block(panel.at(area, cost.value(), outcome.value()), RADIUS + 1);
        Point2D lowest = panel.at(area, cost.bottom(), outcome.bottom());
        Point2D highest = panel.at(area, cost.top(), outcome.top());
        Point2D at = panel.at(area, cost.value(), outcome.value());
        labels.block(new Rectangle2D.Double(lowest.getX(), at.getY() - 1, highest.getX() - lowest.getX(), 2));
        labels.block(new Rectangle2D.Double(at.getX() - 1, highest.getY(), 2, lowest.getY() - highest.getY()));
    }
}
