package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.brinksim.output.FactorNames;

/** Sobol bars: two bars for each factor, that of chance apart, the numbers at the right. */
final class SobolChart implements Chart.Body {
    private static final double BAR = .34;
    private static final double MOST_NAME = 200;
    private static final double RIGHT = 138;
    private static final double MOST_PLAIN = 100;
    private static final String CHANCE = "chance between runs";

    private final SobolBars bars;

    SobolChart(SobolBars bars) {
        this.bars = bars;
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        Rectangle2D rest = Key.paint(pen, area, key());
        Scale y = lanes(pen);
        Scale x = LinearScale.covering(
                "Share of the variance",
                DoubleStream.concat(DoubleStream.of(0, .1), estimates().flatMapToDouble(Estimate::shown)));
        Panel panel = new Panel(x, y, "", Panel.left(pen, y));
        Figure figure = new Figure(panel);
        List<SobolBars.Index> ranked = bars.ranked();
        for (int i = 0; i < ranked.size(); i++) {
            double lane = y.high() - Rows.TOP - i;
            bar(figure, ranked.get(i).total(), lane + BAR / 2, Palette.NARROW_BAND);
            bar(figure, ranked.get(i).first(), lane - BAR / 2, Palette.BLUE);
        }
        if (bars.chance().isPresent()) {
            figure.line(x.low(), .5, x.high(), .5, Palette.SOFT_INK, Marks.OUTLINE);
            bar(figure, bars.chance(), 0, Palette.ORANGE);
        }
        figure.line(0, y.low(), 0, y.high(), Palette.INK, Marks.OUTLINE);
        Rectangle2D left = new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth() - RIGHT, rest.getHeight());
        panel.paint(pen, left);
        paintNumbers(pen, panel, left, rest.getMaxX(), y);
    }

    private List<Key.Entry> key() {
        List<Key.Entry> key = new ArrayList<>();
        key.add(new Key.Area("ST, with interactions", Palette.NARROW_BAND));
        key.add(new Key.Area("S1, alone", Palette.BLUE));
        if (bars.chance().isPresent()) {
            key.add(new Key.Area("chance", Palette.ORANGE));
        }
        key.add(new Key.Mark("open: not told from 0", Marks.square(5), Palette.PAPER));
        return key;
    }

    private Stream<Estimate> estimates() {
        return Stream.concat(
                Stream.of(bars.chance()),
                bars.indices().stream().flatMap(index -> Stream.of(index.first(), index.total())));
    }

    private Scale lanes(Pen pen) {
        FactorNames names = bars.names();
        List<String> labels = new ArrayList<>();
        bars.ranked().forEach(index -> labels.add(names.of(index.path())));
        if (bars.chance().isPresent()) {
            labels.add(CHANCE);
        }
        return Rows.scale(pen, labels, MOST_NAME);
    }

    private static void bar(Figure figure, Estimate estimate, double lane, Color color) {
        if (estimate.isPresent()) {
            Rectangle2D bar = Figure.bar(0, estimate.value(), lane, BAR);
            boolean isClear = estimate.low() > 0;
            figure.box(bar, isClear ? color : Palette.PAPER);
            figure.outline(bar, isClear ? Palette.INK : color, isClear ? Marks.OUTLINE : Marks.MEDIUM);
            figure.whisker(estimate, lane, Palette.INK);
        }
    }

    private void paintNumbers(Pen pen, Panel panel, Rectangle2D area, double right, Scale y) {
        List<SobolBars.Index> ranked = bars.ranked();
        for (int i = 0; i < ranked.size(); i++) {
            double at = panel.at(area, 0, y.high() - Rows.TOP - i).getY();
            number(pen, "ST ", ranked.get(i).total(), right, at - 2);
            number(pen, "S1 ", ranked.get(i).first(), right, at + 9);
        }
        if (bars.chance().isPresent()) {
            number(pen, "", bars.chance(), right, panel.at(area, 0, 0).getY() + 3.5);
        }
    }

    private static String share(double value) {
        return StrictMath.abs(value) < MOST_PLAIN ? Rounded.rate(value).replace('-', '−') : Rounded.brief(value);
    }

    private static void number(Pen pen, String name, Estimate estimate, double right, double y) {
        String interval =
                estimate.isBounded() ? " [" + share(estimate.low()) + " to " + share(estimate.high()) + "]" : "";
        Pen.Lettering letters = new Pen.Lettering(9, false, Palette.INK);
        pen.text(name + share(estimate.value()) + interval, right, y, letters, Pen.Anchor.RIGHT);
    }
}
