package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * Histograms of ranks of simulation-based calibration with the band of uniform ranks (Talts, Betancourt, Simpson, Vehtari
 * and Gelman 2018).
 *
 * @param parameters the parameters
 */
record RankPanels(List<Ranked> parameters) implements Chart.Body {
    private static final double TAIL = .025;
    private static final int COLUMNS = 2;
    private static final double ROW = 138;
    private static final double FRAME = 92;

    /** The ranks of a parameter: worlds in each bin, from the lowest ranks on, and the p value of the test of uniformity. */
    record Ranked(String name, List<Long> worlds, double pValue) {
        Ranked {
            worlds = List.copyOf(worlds);
        }

        private String heading() {
            return Double.isFinite(pValue) ? name + ": " + CalibrationWords.pValue(pValue) : name;
        }

        private int total() {
            return (int) worlds.stream().mapToLong(Long::longValue).sum();
        }

        /** Worlds in a bin of uniform ranks at a quantile. */
        private double uniform(double share) {
            return new BinomialDistribution(null, total(), 1.0 / worlds.size()).inverseCumulativeProbability(share);
        }

        private boolean isBeyond(long count) {
            return count < uniform(TAIL) || count > uniform(1 - TAIL);
        }

        private long beyond() {
            return worlds.stream().filter(this::isBeyond).count();
        }
    }

    RankPanels {
        parameters = List.copyOf(parameters);
    }

    Chart chart(Caption caption) {
        int rows = (parameters.size() + COLUMNS - 1) / COLUMNS;
        String subtitle =
                "Rank of the truth among draws of the posterior. If the posterior is right the ranks are uniform,"
                        + " and 95 % of the bins lie between the dotted lines (binomial).";
        return caption.chart(subtitle, words(), FRAME + rows * ROW, this);
    }

    private String words() {
        return parameters.stream()
                        .map(each -> each.heading() + ", " + each.beyond() + " of "
                                + each.worlds().size() + " bins outside the band")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Area("bin within the band", Palette.NARROW_BAND),
                new Key.Area("bin outside the band", Palette.ORANGE),
                new Key.Line("uniform", Palette.INK, Marks.OUTLINE),
                new Key.Line("95 % band of uniform", Palette.INK, Marks.DOTTED));
        PanelGrid.paint(
                pen,
                Key.paint(pen, area, key),
                parameters.stream().map(RankPanels::panel).toList(),
                COLUMNS);
    }

    private static Panel panel(Ranked ranked) {
        int bins = ranked.worlds().size();
        double highest =
                ranked.worlds().stream().mapToLong(Long::longValue).max().orElse(1);
        Scale y = Scales.count("Worlds", StrictMath.max(highest, ranked.uniform(1 - TAIL)) * 1.1);
        List<Tick> ticks = List.of(new Tick(0, "lowest rank"), new Tick(bins, "highest rank"));
        Panel panel = new Panel(new Scale("", 0, bins, ticks), y, ranked.heading());
        Figure figure = new Figure(panel);
        for (int bin = 0; bin < bins; bin++) {
            long count = ranked.worlds().get(bin);
            if (count > 0) {
                figure.box(
                        new Rectangle2D.Double(bin + .04, 0, .92, count),
                        ranked.isBeyond(count) ? Palette.ORANGE : Palette.NARROW_BAND);
            }
        }
        double even = (double) ranked.total() / bins;
        figure.line(0, even, bins, even, Palette.INK, Marks.OUTLINE);
        figure.line(0, ranked.uniform(TAIL), bins, ranked.uniform(TAIL), Palette.INK, Marks.DOTTED);
        figure.line(0, ranked.uniform(1 - TAIL), bins, ranked.uniform(1 - TAIL), Palette.INK, Marks.DOTTED);
        return panel;
    }
}
