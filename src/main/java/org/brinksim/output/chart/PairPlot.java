package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.brinksim.output.folder.Draws;

/**
 * Every two parameters of a posterior: below the diagonal where the weight lies, above it their correlation.
 *
 * @param measures the parameters with their units, in the order of the draws
 * @param posterior the draws
 */
record PairPlot(List<Measure> measures, Draws posterior) implements Chart.Body {
    private static final int BINS = 18;
    private static final double EDGE = .005;
    private static final double LEFT = 112;
    private static final double MOST_CELL = 150;
    private static final double FOOT = 58;
    private static final double FRAME = 96;
    private static final double GAP = 3;
    private static final int NAMED = 5;
    private static final double INNER = 732;

    PairPlot {
        measures = List.copyOf(measures);
    }

    Chart chart(Caption caption) {
        String subtitle =
                "Below the diagonal darker cells hold more weight of the draws, in every panel from none to its most; on it lies"
                        + " each parameter alone, above it stands the weighted correlation. Axes from the 0.5 to the 99.5 % quantile.";
        return caption.chart(subtitle, words(), FRAME + FOOT + cell(INNER) * measures.size(), this);
    }

    private double cell(double width) {
        return StrictMath.min(MOST_CELL, (width - LEFT) / measures.size());
    }

    /** Two parameters, by their places. */
    private record Pair(int row, int column, double correlation) {}

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int row = 1; row < measures.size(); row++) {
            for (int column = 0; column < row; column++) {
                pairs.add(new Pair(row, column, posterior.correlation(name(row), name(column))));
            }
        }
        return pairs;
    }

    private String name(int index) {
        return posterior.names().get(index);
    }

    private String words() {
        String strongest = pairs().stream()
                .filter(pair -> Double.isFinite(pair.correlation()))
                .sorted(Comparator.comparingDouble(pair -> -StrictMath.abs(pair.correlation())))
                .limit(NAMED)
                .map(pair -> measures.get(pair.column()).words() + " and "
                        + measures.get(pair.row()).words() + " " + correlation(pair.correlation()))
                .collect(Collectors.joining(", "));
        return strongest.isEmpty() ? "No two parameters vary." : "Largest correlations: " + strongest + ".";
    }

    static String correlation(double value) {
        return Rounded.rate(value).replace('-', '−');
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        double size = cell(area.getWidth());
        List<Scale> scales =
                IntStream.range(0, measures.size()).mapToObj(this::scale).toList();
        for (int i = 0; i < measures.size(); i++) {
            paintAlone(pen, place(area, size, i, i), i, scales.get(i));
            paintSides(pen, area, size, i, scales.get(i));
        }
        for (Pair pair : pairs()) {
            Rectangle2D place = place(area, size, pair.row(), pair.column());
            paintTogether(pen, place, pair, scales);
            paintCorrelation(pen, place(area, size, pair.column(), pair.row()), pair.correlation());
        }
    }

    private static Rectangle2D place(Rectangle2D area, double size, int row, int column) {
        return new Rectangle2D.Double(
                area.getX() + LEFT + column * size, area.getY() + row * size, size - GAP, size - GAP);
    }

    private Scale scale(int index) {
        double low = posterior.quantile(name(index), EDGE);
        double high = posterior.quantile(name(index), 1 - EDGE);
        Scale round = LinearScale.covering("", 4, DoubleStream.of(low, high));
        return low < high ? LinearScale.cut(round, low, high, false) : round;
    }

    /** The bin of each draw, −1 for those beyond the axis. */
    private List<Integer> bins(int index, Scale scale) {
        return posterior.values(name(index)).stream()
                .map(value -> bin(scale.share(value)))
                .toList();
    }

    private static int bin(double share) {
        return share < 0 || share > 1 ? -1 : StrictMath.min(BINS - 1, (int) (share * BINS));
    }

    private void paintTogether(Pen pen, Rectangle2D place, Pair pair, List<Scale> scales) {
        List<Integer> across = bins(pair.column(), scales.get(pair.column()));
        List<Integer> up = bins(pair.row(), scales.get(pair.row()));
        double[] weight = new double[BINS * BINS];
        for (int draw = 0; draw < posterior.size(); draw++) {
            if (across.get(draw) >= 0 && up.get(draw) >= 0) {
                weight[up.get(draw) * BINS + across.get(draw)] +=
                        posterior.weights().get(draw);
            }
        }
        double most = DoubleStream.of(weight).max().orElse(1);
        double width = place.getWidth() / BINS;
        double height = place.getHeight() / BINS;
        for (int i = 0; i < weight.length; i++) {
            if (weight[i] > 0) {
                double x = place.getX() + i % BINS * width;
                double y = place.getMaxY() - (1 + i / BINS) * height;
                pen.fill(new Rectangle2D.Double(x, y, width, height), Ramp.at(weight[i] / most));
            }
        }
        frame(pen, place);
    }

    private void paintAlone(Pen pen, Rectangle2D place, int index, Scale scale) {
        double[] weight = new double[BINS];
        List<Integer> bins = bins(index, scale);
        for (int draw = 0; draw < posterior.size(); draw++) {
            if (bins.get(draw) >= 0) {
                weight[bins.get(draw)] += posterior.weights().get(draw);
            }
        }
        List<String> name = pen.wrap(measures.get(index).words(), place.getWidth() - 4, Pen.Lettering.SMALL);
        double room = place.getHeight() - 6 - name.size() * Pen.Lettering.SMALL.size() * 1.2;
        double most = DoubleStream.of(weight).max().orElse(1);
        double width = place.getWidth() / BINS;
        for (int bin = 0; bin < BINS; bin++) {
            double height = room * weight[bin] / most;
            pen.fill(
                    new Rectangle2D.Double(place.getX() + bin * width, place.getMaxY() - height, width, height),
                    Palette.NARROW_BAND);
        }
        frame(pen, place);
        pen.lines(name, place.getCenterX(), place.getY() + 10, Pen.Lettering.SMALL, Pen.Anchor.MIDDLE);
    }

    private static void paintCorrelation(Pen pen, Rectangle2D place, double correlation) {
        double size = Double.isFinite(correlation) ? 10 + 7 * StrictMath.abs(correlation) : 10;
        Pen.Lettering letters = new Pen.Lettering(size, StrictMath.abs(correlation) >= .5, Palette.INK);
        pen.text(
                correlation(correlation),
                place.getCenterX(),
                place.getCenterY() + size * .35,
                letters,
                Pen.Anchor.MIDDLE);
        frame(pen, place);
    }

    private static void frame(Pen pen, Rectangle2D place) {
        pen.graphics().setPaint(Palette.HATCH);
        pen.graphics().setStroke(Marks.OUTLINE);
        pen.graphics().draw(place);
    }

    /** Ticks and name below the column of a parameter and at the left of its row. */
    private void paintSides(Pen pen, Rectangle2D area, double size, int index, Scale scale) {
        Pen.Lettering small = Pen.Lettering.SMALL;
        Rectangle2D below = place(area, size, measures.size() - 1, index);
        Rectangle2D beside = place(area, size, index, 0);
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : scale.ticks()) {
            String text = Rounded.brief(tick.at());
            double x = below.getX() + scale.share(tick.at()) * below.getWidth();
            double y = beside.getMaxY() - scale.share(tick.at()) * beside.getHeight();
            double half = pen.width(text, small) / 2;
            pen.line(x, below.getMaxY(), x, below.getMaxY() + 3, Palette.INK, .8);
            if (x - half > free) {
                double at = StrictMath.max(below.getX() + half, StrictMath.min(below.getMaxX() - half, x));
                pen.text(text, at, below.getMaxY() + 13, small, Pen.Anchor.MIDDLE);
                free = at + half + GAP;
            }
            if (index > 0) {
                pen.line(beside.getX() - 3, y, beside.getX(), y, Palette.INK, .8);
                pen.text(text, beside.getX() - 5, y + 3, small, Pen.Anchor.RIGHT);
            }
        }
        pen.lines(named(pen, index, size - GAP), below.getCenterX(), below.getMaxY() + 26, small, Pen.Anchor.MIDDLE);
        List<String> name = named(pen, index, LEFT - 40);
        double top = beside.getCenterY() - (name.size() - 1) * small.size() * .6 + 3;
        pen.lines(name, beside.getX() - 34, top, small, Pen.Anchor.RIGHT);
    }

    private List<String> named(Pen pen, int index, double width) {
        Measure measure = measures.get(index);
        List<String> lines = new ArrayList<>(pen.wrap(measure.words(), width, Pen.Lettering.SMALL));
        if (!measure.unit().isBlank()) {
            lines.addAll(pen.wrap("(" + measure.unit() + ")", width, Pen.Lettering.SMALL));
        }
        return lines;
    }
}
