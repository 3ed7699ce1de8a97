package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.folder.FinishedValidation.Bin;

/**
 * Forecast probabilities against the share of events that came, apart for each kind of truth, with the number of forecasts
 * below.
 *
 * @param bins the bins of all kinds
 */
record ReliabilityDiagram(List<Bin> bins) implements Chart.Body {
    private static final double HEIGHT = 480;
    private static final double PERCENT = 100;
    private static final double COUNTS = .32;

    ReliabilityDiagram {
        bins = List.copyOf(bins);
    }

    Chart chart(Caption caption) {
        String subtitle =
                "Share of forecast events that came, with its interval, over the mean forecast of each bin; below, its forecasts.";
        return caption.chart(subtitle, words(), HEIGHT, this);
    }

    private List<String> kinds() {
        return bins.stream().map(Bin::kind).distinct().toList();
    }

    private List<Bin> of(String kind) {
        return bins.stream()
                .filter(bin -> bin.kind().equals(kind) && bin.n() > 0)
                .toList();
    }

    private String words() {
        return kinds().stream().map(this::words).collect(Collectors.joining(" "));
    }

    private String words(String kind) {
        List<Bin> own = of(kind);
        long inside = own.stream()
                .filter(bin -> bin.low() <= bin.forecast() && bin.forecast() <= bin.high())
                .count();
        return heading(kind) + ": in " + inside + " of " + own.size()
                + " bins the interval of the share holds the mean forecast. "
                + new BinCounts(own, probabilities(""), Panel.LEFT).words();
    }

    private String heading(String kind) {
        long n = of(kind).stream().mapToLong(Bin::n).sum();
        String name = switch (kind) {
            case "synthetic" -> "Synthetic worlds";
            case "record" -> "The record";
            default -> kind;
        };
        return name + " (n = " + Rounded.plain(n) + ")";
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Line("forecast = share", Palette.INK, Marks.DASHED),
                new Key.Mark("bin with its interval", Marks.circle(4), Palette.BLUE),
                new Key.Mark("forecast outside the interval", Marks.circle(4), Palette.PAPER),
                new Key.Area("forecasts in the bin", Palette.NARROW_BAND));
        Rectangle2D rest = Key.paint(pen, area, key);
        double width = rest.getWidth() / kinds().size();
        for (int i = 0; i < kinds().size(); i++) {
            Rectangle2D place = new Rectangle2D.Double(rest.getX() + i * width, rest.getY(), width, rest.getHeight());
            paint(pen, place, kinds().get(i));
        }
    }

    private void paint(Pen pen, Rectangle2D place, String kind) {
        double left = StrictMath.max(Panel.left(pen, BinCounts.scale(of(kind))), Panel.left(pen, shares(kind)));
        double cut = place.getHeight() * (1 - COUNTS);
        diagram(kind, left).paint(pen, new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), cut));
        Rectangle2D rest =
                new Rectangle2D.Double(place.getX(), place.getY() + cut, place.getWidth(), place.getHeight() - cut);
        new BinCounts(of(kind), LinearScale.padded(probabilities("Forecast probability (%)")), left).paint(pen, rest);
    }

    /** The axis of probabilities, the same for all kinds, up to the last bin that has forecasts. */
    Scale probabilities(String label) {
        return Scales.percent(
                label,
                PERCENT
                        * bins.stream()
                                .filter(bin -> bin.n() > 0)
                                .mapToDouble(Bin::to)
                                .max()
                                .orElse(1));
    }

    /** The axis of shares of a kind, up to the axis of probabilities and the highest interval. */
    private Scale shares(String kind) {
        double highest = of(kind).stream()
                .mapToDouble(Bin::high)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        return Scales.percent(
                "Share that came (%)", StrictMath.max(probabilities("").high(), PERCENT * highest));
    }

    private Panel diagram(String kind, double left) {
        double end = probabilities("").high();
        Scale x = LinearScale.padded(probabilities(""));
        Scale y = LinearScale.padded(shares(kind));
        Panel panel = new Panel(x, y, heading(kind), left);
        new Figure(panel).line(0, 0, end, end, Palette.INK, Marks.DASHED);
        for (boolean isInside : new boolean[] {true, false}) {
            List<Points.Point> points = new ArrayList<>();
            for (Bin bin : of(kind)) {
                if ((bin.low() <= bin.forecast() && bin.forecast() <= bin.high()) == isInside) {
                    points.add(new Points.Point(
                            Estimate.of(PERCENT * bin.forecast()),
                            new Estimate(PERCENT * bin.observed(), PERCENT * bin.low(), PERCENT * bin.high())));
                }
            }
            new Points(Marks.circle(4), isInside ? Palette.BLUE : Palette.PAPER, Palette.BLUE).add(panel, points);
        }
        return panel;
    }
}
