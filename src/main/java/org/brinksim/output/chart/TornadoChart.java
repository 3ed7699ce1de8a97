package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.brinksim.output.FactorNames;

/** Tornado: a bar from the base to each end of a factor, the value of the factor at its end. */
final class TornadoChart implements Chart.Body {
    private static final double BAR = .34;
    private static final double MOST_NAME = 200;
    private static final double MOST_VALUE = 110;
    private static final double GAP = 4;
    private static final Pen.Lettering VALUE = new Pen.Lettering(9, false, Palette.INK);

    private final Tornado tornado;

    TornadoChart(Tornado tornado) {
        this.tornado = tornado;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D rest = Key.paint(pen, area, key());
        FactorNames names = tornado.names();
        List<String> labels =
                tornado.ranked().stream().map(swing -> names.of(swing.path())).toList();
        Scale y = Rows.scale(pen, labels, MOST_NAME);
        double left = Panel.left(pen, y);
        Scale x = across(pen, rest.getWidth() - left);
        Panel panel = new Panel(x, y, "", left);
        Figure figure = new Figure(panel);
        for (int i = 0; i < labels.size(); i++) {
            double lane = y.high() - Rows.TOP - i;
            Tornado.Swing swing = tornado.ranked().get(i);
            bar(figure, swing.low().outcome(), lane + BAR / 2, Palette.NARROW_BAND);
            bar(figure, swing.high().outcome(), lane - BAR / 2, Palette.BLUE);
        }
        if (tornado.base().isPresent()) {
            figure.line(tornado.base().value(), y.low(), tornado.base().value(), y.high(), Palette.INK, Marks.MEDIUM);
        }
        panel.paint(pen, rest);
        for (int i = 0; i < labels.size(); i++) {
            double lane = y.high() - Rows.TOP - i;
            Tornado.Swing swing = tornado.ranked().get(i);
            paintValue(pen, panel, rest, swing.low(), lane + BAR / 2);
            paintValue(pen, panel, rest, swing.high(), lane - BAR / 2);
        }
    }

    private List<Key.Entry> key() {
        return List.of(
                new Key.Area("factor at its low end", Palette.NARROW_BAND),
                new Key.Area("factor at its high end", Palette.BLUE),
                new Key.Line("base: " + tornado.base().words(), Palette.INK, Marks.MEDIUM));
    }

    /** An axis with room beyond the bars for the values at their ends. */
    private Scale across(Pen pen, double width) {
        double widest = tornado.swings().stream()
                .flatMap(swing -> Stream.of(swing.low(), swing.high()))
                .mapToDouble(end -> StrictMath.min(MOST_VALUE, pen.width(end.value(), VALUE)))
                .max()
                .orElse(0);
        Stream<Estimate> all = Stream.concat(
                Stream.of(Estimate.of(tornado.base().value())),
                tornado.swings().stream()
                        .flatMap(swing ->
                                Stream.of(swing.low().outcome(), swing.high().outcome())));
        double[] shown = all.flatMapToDouble(Estimate::shown).sorted().toArray();
        if (shown.length == 0) {
            return LinearScale.covering(tornado.measure().axis(), DoubleStream.empty());
        }
        double low = shown[0];
        double high = shown[shown.length - 1];
        double share = StrictMath.min(.3, (widest + 2 * GAP) / width);
        double room = (high - low) * share / (1 - 2 * share);
        return LinearScale.covering(tornado.measure().axis(), DoubleStream.of(low - room, high + room));
    }

    private void bar(Figure figure, Estimate end, double lane, Color color) {
        if (end.isPresent() && tornado.base().isPresent()) {
            Rectangle2D bar = Figure.bar(tornado.base().value(), end.value(), lane, BAR);
            figure.box(bar, color);
            figure.outline(bar, Palette.INK, Marks.OUTLINE);
        }
        figure.whisker(end, lane, Palette.INK);
    }

    private void paintValue(Pen pen, Panel panel, Rectangle2D area, Tornado.End end, double lane) {
        Estimate outcome = end.outcome();
        if (outcome.isPresent()) {
            double base = tornado.base().value();
            boolean right = !(outcome.value() < base);
            double beyond = right
                    ? StrictMath.max(outcome.top(), Double.isNaN(base) ? outcome.top() : base)
                    : StrictMath.min(outcome.bottom(), base);
            Point2D at = panel.at(area, beyond, lane);
            String text = pen.squeezed(end.value(), MOST_VALUE, VALUE);
            pen.text(
                    text,
                    at.getX() + (right ? GAP : -GAP),
                    at.getY() + 3,
                    VALUE,
                    right ? Pen.Anchor.LEFT : Pen.Anchor.RIGHT);
        }
    }
}
