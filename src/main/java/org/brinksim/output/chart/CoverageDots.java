package org.brinksim.output.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.brinksim.output.folder.Coverage;

/**
 * How often intervals held the truth, a column for each level, with the binomial interval of the share.
 *
 * @param rows kinds and metrics, with their levels
 */
record CoverageDots(List<Coverage> rows) implements Chart.Body {
    private static final double MOST_NAME = 300;
    private static final double BESIDE = 12;
    private static final double PERCENT = 100;
    private static final double ROW = 19;
    private static final double FRAME = 150;
    private static final int NAMED = 4;

    CoverageDots {
        rows = List.copyOf(rows);
    }

    Chart chart(Caption caption) {
        String subtitle = "Share of intervals that hold the truth, with its binomial interval,"
                + " against the level that they claim. Open: the level lies outside.";
        return caption.chart(subtitle, words(), FRAME + ROW * names().size(), this);
    }

    private String words() {
        List<String> off = rows.stream()
                .filter(row -> !row.agrees())
                .map(row -> name(row) + " at " + Rounded.percent(row.level()) + ": " + Rounded.percent(row.share()))
                .toList();
        return "The claimed level lies within the interval in " + (rows.size() - off.size()) + " of " + rows.size()
                + " cases"
                + (off.isEmpty()
                        ? "."
                        : "; not for "
                                + off.stream().limit(NAMED).collect(Collectors.joining(", "))
                                + (off.size() > NAMED ? " and " + (off.size() - NAMED) + " more" : "") + ".");
    }

    private String name(Coverage row) {
        long n = rows.stream()
                .filter(other ->
                        other.kind().equals(row.kind()) && other.metric().equals(row.metric()))
                .mapToLong(Coverage::n)
                .max()
                .orElse(0);
        return row.kind() + ": " + CalibrationWords.target(row.metric()) + " (n = " + Rounded.plain(n) + ")";
    }

    private List<String> names() {
        return rows.stream().map(this::name).distinct().toList();
    }

    @Override
    public void paint(Pen pen, Rectangle2D area) {
        List<Key.Entry> key = List.of(
                new Key.Line("claimed level", Palette.INK, Marks.DASHED),
                new Key.Mark("share covered", Marks.circle(4), Palette.BLUE),
                new Key.Mark("the level lies outside the interval", Marks.circle(4), Palette.PAPER));
        Rectangle2D rest = Key.paint(pen, area, key);
        List<Double> levels =
                rows.stream().map(Coverage::level).distinct().sorted().toList();
        double names = names().stream()
                .mapToDouble(name -> pen.width(name, Pen.Lettering.TICK))
                .max()
                .orElse(0);
        double room = StrictMath.min(MOST_NAME, names) + BESIDE;
        double width = (rest.getWidth() - room) / levels.size();
        for (int i = 0; i < levels.size(); i++) {
            double left = i == 0 ? room : BESIDE;
            Rectangle2D place = new Rectangle2D.Double(
                    rest.getX() + room + i * width - left, rest.getY(), width + left, rest.getHeight());
            panel(pen, levels.get(i), left).paint(pen, place);
        }
    }

    private Panel panel(Pen pen, double level, double left) {
        List<String> names = names();
        Scale lanes = Rows.scale(pen, names, MOST_NAME);
        Scale y = left > BESIDE
                ? lanes
                : new Scale(
                        "",
                        lanes.low(),
                        lanes.high(),
                        lanes.ticks().stream()
                                .map(tick -> new Tick(tick.at(), ""))
                                .toList());
        Panel panel = new Panel(Scales.percent("Covered (%)"), y, Rounded.percent(level) + " intervals", left);
        new Figure(panel).line(PERCENT * level, y.low(), PERCENT * level, y.high(), Palette.INK, Marks.DASHED);
        for (boolean agrees : new boolean[] {true, false}) {
            List<Points.Point> points = new ArrayList<>();
            rows.stream()
                    .filter(row -> row.level() == level && row.agrees() == agrees)
                    .forEach(row -> points.add(new Points.Point(
                            new Estimate(PERCENT * row.share(), PERCENT * row.low(), PERCENT * row.high()),
                            Estimate.of(y.high() - Rows.TOP - names.indexOf(name(row))))));
            new Points(Marks.circle(4), agrees ? Palette.BLUE : Palette.PAPER, Palette.BLUE).add(panel, points);
        }
        return panel;
    }
}
