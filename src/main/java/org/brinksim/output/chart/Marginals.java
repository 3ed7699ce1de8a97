package org.brinksim.output.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.brinksim.output.folder.Draws;

/**
 * The posterior of each parameter over its prior.
 *
 * @param measures the parameters with their units, in the order of the draws
 * @param posterior draws after fitting
 * @param prior draws before fitting, of the same parameters; none where they are not known
 */
record Marginals(List<Measure> measures, Draws posterior, Draws prior) implements Chart.Body {
    private static final int BINS = 30;
    private static final int COLUMNS = 2;
    private static final double ROW = 158;
    private static final double FRAME = 92;
    private static final double PERCENT = 100;
    private static final double BEYOND = .005;

    Marginals {
        measures = List.copyOf(measures);
    }

    Chart chart(Caption caption) {
        int rows = (measures.size() + COLUMNS - 1) / COLUMNS;
        String subtitle =
                "Share of the weight of draws in bins of one width; above, the posterior median and 90 % interval."
                        + (prior.size() == 0 ? "" : " The axes hold all posterior draws and 99 % of the prior.");
        return caption.chart(subtitle, words(), FRAME + rows * ROW, this);
    }

    private String words() {
        return measures.stream().map(this::summary).collect(Collectors.joining("; ")) + ".";
    }

    private String summary(Measure measure) {
        String text =
                measure.words() + ": " + interval(posterior, name(measure)).inDetail();
        return prior.size() == 0
                ? text
                : text + ", before " + interval(prior, name(measure)).inDetail();
    }

    private String name(Measure measure) {
        return posterior.names().get(measures.indexOf(measure));
    }

    private static Estimate interval(Draws draws, String name) {
        return new Estimate(draws.quantile(name, .5), draws.quantile(name, .05), draws.quantile(name, .95));
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> all = List.of(
                new Key.Area("posterior", Palette.NARROW_BAND),
                new Key.Line("posterior median and 90 % interval", Palette.BLUE, Marks.THICK),
                new Key.Line("prior", Palette.VERMILLION, Marks.MEDIUM));
        List<Key.Entry> key = prior.size() == 0 ? all.subList(0, 2) : all;
        PanelGrid.paint(
                pen,
                Key.paint(pen, area, key),
                measures.stream().map(this::panel).toList(),
                COLUMNS);
    }

    private Panel panel(Measure measure) {
        String name = name(measure);
        Scale x = LinearScale.covering(measure.axis(), range(name));
        double top = StrictMath.max(highest(posterior, name, x), highest(prior, name, x));
        Scale y = LinearScale.cut(Scales.count("Draws (%)", top * 1.1), 0, top * 1.25, true);
        Estimate interval = interval(posterior, name);
        Panel panel = new Panel(x, y, measure.words() + ": " + interval.inDetail());
        Figure figure = new Figure(panel);
        double step = (x.high() - x.low()) / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double share = share(posterior, name, x, bin);
            if (share > 0) {
                figure.box(new Rectangle2D.Double(x.low() + bin * step, 0, step, share), Palette.NARROW_BAND);
            }
        }
        if (prior.size() > 0) {
            figure.path(steps(name, x), Palette.VERMILLION, Marks.MEDIUM);
        }
        figure.line(interval.low(), top * 1.14, interval.high(), top * 1.14, Palette.BLUE, Marks.THICK);
        new Points(Marks.circle(3.5), Palette.BLUE, Palette.BLUE)
                .add(panel, List.of(new Points.Point(Estimate.of(interval.value()), Estimate.of(top * 1.14))));
        return panel;
    }

    private DoubleStream range(String name) {
        DoubleStream after = posterior.values(name).stream().mapToDouble(Double::doubleValue);
        return prior.size() == 0
                ? after
                : DoubleStream.concat(
                        after, DoubleStream.of(prior.quantile(name, BEYOND), prior.quantile(name, 1 - BEYOND)));
    }

    private static double share(Draws draws, String name, Scale x, int bin) {
        double step = (x.high() - x.low()) / BINS;
        double end = bin == BINS - 1 ? StrictMath.nextUp(x.high()) : x.low() + (bin + 1) * step;
        return PERCENT * draws.share(name, x.low() + bin * step, end);
    }

    private static double highest(Draws draws, String name, Scale x) {
        double highest = 0;
        for (int bin = 0; bin < BINS && draws.size() > 0; bin++) {
            highest = StrictMath.max(highest, share(draws, name, x, bin));
        }
        return highest;
    }

    private Path2D steps(String name, Scale x) {
        double step = (x.high() - x.low()) / BINS;
        Path2D path = new Path2D.Double();
        path.moveTo(x.low(), share(prior, name, x, 0));
        for (int bin = 0; bin < BINS; bin++) {
            double share = share(prior, name, x, bin);
            path.lineTo(x.low() + bin * step, share);
            path.lineTo(x.low() + (bin + 1) * step, share);
        }
        return path;
    }
}
