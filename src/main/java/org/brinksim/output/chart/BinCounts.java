package org.brinksim.output.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.brinksim.output.folder.FinishedValidation.Bin;

/**
 * Bars of the forecasts in each bin with their numbers above, or all numbers in a line below where one has no room.
 *
 * @param bins the bins that have forecasts, in ascending order
 * @param x axis of probabilities
 * @param left room for the texts of the vertical axis
 */
record BinCounts(List<Bin> bins, Scale x, double left) {
    private static final double PERCENT = 100;
    private static final double SPACE = .004;
    private static final double ABOVE = 3;
    private static final Pen.Lettering SMALL = Pen.Lettering.SMALL;

    BinCounts {
        bins = List.copyOf(bins);
    }

    /** The axis of the numbers, with room above the highest. */
    static Scale scale(List<Bin> bins) {
        return Scales.count("Forecasts", bins.stream().mapToLong(Bin::n).max().orElse(1) * 1.15);
    }

    void paint(Pen pen, Rectangle2D place) {
        Panel panel = new Panel(x, scale(bins), "", left);
        Figure bars = new Figure(panel);
        for (Bin bin : bins) {
            bars.box(new Rectangle2D.Double(from(bin), 0, to(bin) - from(bin), bin.n()), Palette.NARROW_BAND);
        }
        List<Rectangle2D> labels = labels(pen, panel, place);
        if (labels.size() == bins.size()) {
            panel.paint(pen, place);
            for (int i = 0; i < labels.size(); i++) {
                Rectangle2D label = labels.get(i);
                pen.text(Rounded.plain(bins.get(i).n()), label.getX(), label.getMaxY(), SMALL, Pen.Anchor.LEFT);
            }
        } else {
            paintLine(pen, panel, place);
        }
    }

    private double space() {
        return (x.high() - x.low()) * SPACE;
    }

    private double from(Bin bin) {
        return PERCENT * bin.from() + space();
    }

    private double to(Bin bin) {
        return PERCENT * bin.to() - space();
    }

    private void paintLine(Pen pen, Panel panel, Rectangle2D place) {
        List<String> lines = pen.wrap(words(), place.getWidth() - left - Panel.RIGHT, SMALL);
        double height = place.getHeight() - lines.size() * SMALL.size() * 1.2;
        panel.paint(pen, new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), height));
        pen.lines(lines, place.getX() + left, place.getY() + height + SMALL.size(), SMALL, Pen.Anchor.LEFT);
    }

    /** The numbers of forecasts, each with its bin in per cent. */
    String words() {
        return bins.stream()
                .map(bin -> Rounded.plain(PERCENT * bin.from()) + "–" + Rounded.plain(PERCENT * bin.to()) + " %: "
                        + Rounded.plain(bin.n()))
                .collect(Collectors.joining("; ", "Forecasts: ", "."));
    }

    /** Places of the numbers of all bins up to the first that has no room; none of them meets another or a foreign bar. */
    List<Rectangle2D> labels(Pen pen, Panel panel, Rectangle2D place) {
        List<Rectangle2D> labels = new ArrayList<>();
        for (Bin bin : bins) {
            Optional<Rectangle2D> label = label(pen, panel, place, bin, labels);
            if (label.isEmpty()) {
                return labels;
            }
            labels.add(label.get());
        }
        return labels;
    }

    /** The place of a number: in the middle of its bar, else from its left end on or up to its right end. */
    private Optional<Rectangle2D> label(Pen pen, Panel panel, Rectangle2D place, Bin bin, List<Rectangle2D> others) {
        Rectangle2D bar = bar(panel, place, bin);
        double width = pen.width(Rounded.plain(bin.n()), SMALL);
        Rectangle2D area = panel.dataArea(place);
        for (double from : new double[] {bar.getCenterX() - width / 2, bar.getX(), bar.getMaxX() - width}) {
            Rectangle2D label = new Rectangle2D.Double(from, bar.getY() - ABOVE - SMALL.size(), width, SMALL.size());
            Rectangle2D around = new Rectangle2D.Double(from - 1.5, label.getY(), width + 3, SMALL.size());
            boolean isFree = from >= area.getX()
                    && label.getMaxX() <= area.getMaxX() + Panel.RIGHT
                    && others.stream().noneMatch(around::intersects)
                    && bins.stream()
                            .filter(other -> !other.equals(bin))
                            .noneMatch(other -> bar(panel, place, other).intersects(label));
            if (isFree) {
                return Optional.of(label);
            }
        }
        return Optional.empty();
    }

    private Rectangle2D bar(Panel panel, Rectangle2D place, Bin bin) {
        Point2D foot = panel.at(place, from(bin), 0);
        Point2D top = panel.at(place, to(bin), (double) bin.n());
        return new Rectangle2D.Double(foot.getX(), top.getY(), top.getX() - foot.getX(), foot.getY() - top.getY());
    }
}
