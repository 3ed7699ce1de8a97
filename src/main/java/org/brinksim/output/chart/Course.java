package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Numbers over the steps of a procedure, a panel for each number.
 *
 * @param step what a step is called
 * @param numbers number of each step
 * @param lines what is shown over them
 */
record Course(String step, List<Integer> numbers, List<Line> lines) implements Chart.Body {
    private static final double ROOM = 1.08;

    /**
     * A number over the steps.
     *
     * @param label what it is, with unit
     * @param logarithmic whether its axis is logarithmic; else it begins at 0
     * @param values its values
     */
    record Line(String label, boolean logarithmic, List<Estimate> values) {
        Line {
            values = List.copyOf(values);
        }

        private Scale scale() {
            DoubleStream shown = values.stream().flatMapToDouble(Estimate::shown);
            return logarithmic
                    ? LogScale.covering(label, shown)
                    : Scales.count(label, shown.filter(value -> value > 0).max().orElse(1) * ROOM);
        }

        private Estimate at(Scale scale, int index) {
            Estimate value = values.get(index);
            if (!logarithmic || !value.isPresent()) {
                return value;
            }
            return new Estimate(
                    LogScale.position(scale, value.value()),
                    LogScale.position(scale, value.bottom()),
                    LogScale.position(scale, value.top()));
        }
    }

    Course {
        numbers = List.copyOf(numbers);
        lines = List.copyOf(lines);
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        double left = lines.stream()
                .mapToDouble(line -> Panel.left(pen, line.scale()))
                .max()
                .orElse(Panel.LEFT);
        List<Panel> panels = new ArrayList<>();
        double[] weights = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            boolean isLast = i == lines.size() - 1;
            panels.add(panel(lines.get(i), steps(isLast ? step : ""), left));
            weights[i] = (area.getHeight() - Panel.BOTTOM) / lines.size() + (isLast ? Panel.BOTTOM : 0);
        }
        Panel.stack(pen, area, panels, weights);
    }

    private Scale steps(String label) {
        List<Tick> ticks = numbers.stream()
                .map(number -> new Tick(number, String.valueOf(number)))
                .toList();
        return new Scale(label, numbers.get(0) - .4, numbers.get(numbers.size() - 1) + .4, ticks);
    }

    private Panel panel(Line line, Scale x, double left) {
        Scale y = line.scale();
        Panel panel = new Panel(x, LinearScale.padded(y), "", left);
        Figure figure = new Figure(panel);
        List<Points.Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Estimate here = line.at(y, i);
            points.add(new Points.Point(Estimate.of(numbers.get(i)), here));
            if (i > 0 && here.isPresent() && line.at(y, i - 1).isPresent()) {
                double before = line.at(y, i - 1).value();
                figure.line(numbers.get(i - 1), before, numbers.get(i), here.value(), Palette.BLUE, Marks.OUTLINE);
            }
        }
        new Points(Marks.circle(2.6), Palette.BLUE, Palette.BLUE).add(panel, points);
        return panel;
    }
}
