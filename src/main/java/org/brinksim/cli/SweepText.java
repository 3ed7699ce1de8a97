package org.brinksim.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;
import org.brinksim.output.story.Paragraph;
import org.brinksim.scenario.State;
import org.brinksim.statistics.Accumulator;
import org.brinksim.statistics.MeanInterval;

/** The answer of a sweep for people: for each metric how its mean changes with each factor. */
final class SweepText {
    private static final String ROW = "%-34s %16s %8s  %16s %8s   %8s %18s";
    private static final int LONGEST = 34;
    private static final int WIDTH = 116;

    private final Talk talk;
    private final Order order;
    private final SweepDesign design;

    /** A metric with the means of design points and the main effects of each factor. */
    record Part(String metric, Accumulator points, List<Row> rows) {
        /** Copies the rows. */
        Part {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The main effects of a factor.
     *
     * @param factor the factor
     * @param bins its bins
     * @param change how much the mean changes from one bin to another
     */
    record Row(Factor factor, List<MainEffects.Bin> bins, Change change) {
        /** Copies the bins. */
        Row {
            bins = List.copyOf(bins);
        }

        /** The bin at one end: of a choice that of the lowest or highest mean, else that of the lowest or highest values. */
        private int end(boolean high) {
            Comparator<MainEffects.Bin> order = factor instanceof Factor.Choice
                    ? Comparator.comparingDouble(MainEffects.Bin::mean)
                    : Comparator.comparingDouble(MainEffects.Bin::from);
            Optional<MainEffects.Bin> end =
                    bins.stream().filter(bin -> bin.points() > 0).max(high ? order : order.reversed());
            return bins.indexOf(end.orElse(bins.get(0)));
        }

        private MeanInterval overall() {
            return change.between(end(false), end(true));
        }

        private double size() {
            return Math.abs(overall().mean());
        }
    }

    /** How much the mean changes between two bins. */
    interface Change {
        /** The change from one bin to another. */
        MeanInterval between(int from, int to);
    }

    SweepText(Talk talk, Order order, SweepDesign design) {
        this.talk = talk;
        this.order = order;
        this.design = design;
    }

    /** The lines, without a line feed at the end. */
    String of(Tally tally, List<Part> parts) {
        List<String> lines = new ArrayList<>();
        lines.add("Uncertainty: " + order.uncertainty().meaning() + ". "
                + String.format(
                        Locale.ROOT,
                        "%,d design points (%s), %,d runs, seed %d.",
                        tally.points(),
                        design.method().key(),
                        tally.runs(),
                        order.plan().seed()));
        lines.add(order.topic().title() + " (" + order.topic().name() + ")");
        if (!order.topic().question().isEmpty()) {
            lines.addAll(Paragraph.wrapped(order.topic().question(), WIDTH, "", ""));
        }
        for (Part part : parts) {
            lines.add("");
            lines.addAll(part(part));
        }
        lines.add("");
        lines.addAll(Paragraph.wrapped(note(), WIDTH, "", ""));
        return String.join("\n", lines);
    }

    private List<String> part(Part part) {
        List<String> states =
                order.plan().scenario().states().stream().map(State::id).toList();
        List<String> lines = new ArrayList<>();
        Accumulator points = part.points();
        String range = points.n() == 0
                ? "no values"
                : "mean " + SummaryText.figure(points.mean()) + " over the design, of single points "
                        + SummaryText.range(points.min(), points.max());
        lines.add(MetricPhrase.of(part.metric(), states) + " (" + part.metric() + "): " + range);
        if (points.n() == 0 || isForSensitivity()) {
            return lines;
        }
        String percent = SummaryText.figure(100 * order.contents().level()) + " %";
        lines.add(talk.bold(String.format(
                Locale.ROOT, ROW, "factor", "low", "mean", "high", "mean", "change", percent + " interval")));
        part.rows().stream()
                .sorted(Comparator.comparingDouble(Row::size).reversed())
                .map(SweepText::line)
                .forEach(lines::add);
        return lines;
    }

    private static String line(Row row) {
        String path = row.factor().path();
        String name = path.length() <= LONGEST ? path : "…" + path.substring(path.length() - LONGEST + 1);
        MainEffects.Bin low = row.bins().get(row.end(false));
        MainEffects.Bin high = row.bins().get(row.end(true));
        MeanInterval change = row.overall();
        return String.format(
                        Locale.ROOT,
                        ROW,
                        name,
                        label(row.factor(), low),
                        SummaryText.figure(low.mean()),
                        label(row.factor(), high),
                        SummaryText.figure(high.mean()),
                        SummaryText.figure(change.mean()),
                        interval(change))
                .stripTrailing();
    }

    private static String interval(MeanInterval change) {
        return change.interval().width() == 0
                ? "same in every run"
                : SummaryText.range(change.interval().low(), change.interval().high());
    }

    /** The values of a bin in words. */
    static String label(Factor factor, MainEffects.Bin bin) {
        if (factor instanceof Factor.Choice choice) {
            return choice.options().get((int) bin.from());
        }
        return bin.from() == bin.to() ? SummaryText.figure(bin.from()) : SummaryText.range(bin.from(), bin.to());
    }

    private boolean isForSensitivity() {
        return design.method() instanceof Method.OneAtATime
                || design.method() instanceof Method.Morris
                || design.method() instanceof Method.Saltelli;
    }

    private String note() {
        if (isForSensitivity()) {
            return "What matters, with intervals, says: brink sensitivity DIR";
        }
        return "Means of design points over all values of the other factors; a continuous factor is shown at the lowest and the"
                + " highest fifth of its values. Intervals tell how exactly these runs fix the change; they pair equal replicates, whose"
                + " random numbers are the same. Where an outcome is common"
                + " says: brink discover DIR --where \""
                + order.topic().metrics().get(0) + " >= …\"";
    }
}
