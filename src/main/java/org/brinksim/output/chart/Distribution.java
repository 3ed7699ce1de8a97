package org.brinksim.output.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.observed.Range;
import org.brinksim.statistics.Quantiles;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/**
 * The distribution of a count over runs, with what the record says.
 *
 * @param heading whom it is about
 * @param values the count of each run
 * @param observed the recorded range, empty where nothing is recorded
 */
record Distribution(String heading, List<Double> values, Optional<Range> observed) {
    private static final double HALF_BIN = .5 / Histogram.BINS_PER_DECADE;
    private static final double ROOM_ABOVE = 1.3;
    private static final int PERCENT = 100;

    Distribution {
        values = values.stream().filter(Double::isFinite).toList();
    }

    /** The largest count that has to be shown. */
    double highest() {
        double runs = values.stream().reduce(1.0, StrictMath::max);
        return StrictMath.max(runs, observed.map(Range::high).orElse(1.0));
    }

    /** A quantile over the runs. */
    double quantile(double share) {
        return Quantiles.of(Quantiles.sorted(array()), share);
    }

    /** Share of runs at zero. */
    double zero() {
        return Histogram.of(array()).zero();
    }

    private double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Heading with median, interval and share of runs at zero. */
    String summary() {
        return heading + ": median " + Rounded.rounded(quantile(.5)) + ", 5 to 95 % of runs "
                + Rounded.rounded(quantile(.05)) + " to " + Rounded.rounded(quantile(.95)) + ", none in "
                + Rounded.percent(zero()) + " of runs";
    }

    Panel panel(Scale x, Typeface face) {
        Histogram histogram = Histogram.of(array());
        Scale y = Scales.count("Runs (%)", histogram.highest() * PERCENT * ROOM_ABOVE);
        Panel panel = new Panel(x, y, summary());
        bars(panel.plot(), histogram);
        observed.ifPresent(range -> mark(panel.plot(), range, x, y, face));
        return panel;
    }

    private static void bars(XYPlot plot, Histogram histogram) {
        XYIntervalSeries zero = new XYIntervalSeries("zero");
        double none = histogram.zero() * PERCENT;
        zero.add(Scales.ZERO, Scales.ZERO - HALF_BIN, Scales.ZERO + HALF_BIN, none, none, none);
        XYIntervalSeries rest = new XYIntervalSeries("rest");
        for (int bin = 0; bin < histogram.shares().size(); bin++) {
            double low = bin / (double) Histogram.BINS_PER_DECADE;
            double share = histogram.shares().get(bin) * PERCENT;
            rest.add(low + HALF_BIN, low, low + 2 * HALF_BIN, share, share, share);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(zero);
        data.addSeries(rest);
        XYBarRenderer renderer = new XYBarRenderer(.06);
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, Palette.BLUE);
        renderer.setSeriesPaint(1, Palette.NARROW_BAND);
        plot.setDataset(data);
        plot.setRenderer(renderer);
    }

    private static void mark(XYPlot plot, Range range, Scale x, Scale y, Typeface face) {
        if (range.isWide()) {
            line(plot, range.low(), Palette.VERMILLION, Marks.DASHED);
            line(plot, range.high(), Palette.VERMILLION, Marks.DASHED);
        }
        line(plot, range.preferred(), Palette.VERMILLION, Marks.THICK);
        boolean right = x.share(Scales.zeroLog(range.high())) < .7;
        double at = Scales.zeroLog(right ? range.high() : range.low()) + (right ? .04 : -.04);
        XYTextAnnotation label = new XYTextAnnotation("record " + FanDrafts.ranged(range), at, y.high() * .93);
        label.setTextAnchor(right ? TextAnchor.CENTER_LEFT : TextAnchor.CENTER_RIGHT);
        label.setFont(face.at(Pen.Lettering.NOTE.size(), true));
        label.setPaint(Palette.INK);
        plot.addAnnotation(label);
    }

    private static void line(XYPlot plot, double count, Color color, Stroke stroke) {
        plot.addDomainMarker(new ValueMarker(Scales.zeroLog(count), color, stroke), Layer.FOREGROUND);
    }

    static List<Double> values(double[] metric) {
        return Arrays.stream(metric).boxed().toList();
    }
}
