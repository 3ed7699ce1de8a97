package org.brinksim.output.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.experiment.design.Factor;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.chart.SweepWords;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.FoundBox;
import org.brinksim.output.folder.FoundBox.Limit;

/** What a scenario discovery found, as sentences. */
final class BoxFindings {
    private static final double SMALL = .001;

    private final FinishedSweep sweep;
    private final SweepWords words;

    BoxFindings(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<String> sentences() {
        if (sweep.boxes().isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        sweep.boxes().stream().map(this::sentence),
                        Stream.of(
                                "Boxes were chosen by the points that are counted in them, so that fresh points may show a"
                                        + " smaller share; a box is no cause."))
                .toList();
    }

    private String sentence(FoundBox box) {
        String where = box.limits().isEmpty()
                ? "the whole space: no factor is restricted"
                : box.limits().stream()
                        .map(limit -> limit(limit) + " (" + quasiP(limit.quasiP()) + reproduced(limit) + ")")
                        .collect(Collectors.joining("; "));
        return "Box " + box.number() + ", where " + words.condition(box.condition()) + " is common: " + where
                + ". It holds "
                + Rounded.percent(box.coverage()) + " of the cases on " + Rounded.plain(box.points())
                + " design points; in it " + Rounded.percent(box.density())
                + " of the runs are cases, without an interval, against "
                + Rounded.percent(sweep.boxes().get(0).base()) + " over the design.";
    }

    /** What a box leaves of a factor, in words. */
    String limit(Limit limit) {
        return words.factor(limit.factor()) + " " + range(limit) + unit(limit.factor());
    }

    private static String range(Limit limit) {
        if (!limit.options().isEmpty()) {
            return String.join(" or ", limit.options());
        }
        if (Double.isNaN(limit.low())) {
            return "at most " + Rounded.rounded(limit.high());
        }
        return Double.isNaN(limit.high())
                ? "at least " + Rounded.rounded(limit.low())
                : Rounded.rounded(limit.low()) + " to " + Rounded.rounded(limit.high());
    }

    private String unit(String path) {
        Optional<Factor> factor = sweep.design().factors().stream()
                .filter(candidate -> candidate.path().equals(path))
                .findFirst();
        String unit = factor.isEmpty() || factor.get() instanceof Factor.Choice ? "" : sweep.unit(path);
        return unit.isEmpty() ? "" : " " + unit;
    }

    /** A quasi-p in words. */
    static String quasiP(double value) {
        return Double.isNaN(value)
                ? "no quasi-p"
                : value < SMALL ? "quasi-p < 0.001" : "quasi-p " + Rounded.compact(value);
    }

    private static String reproduced(Limit limit) {
        return Double.isNaN(limit.reproduced())
                ? ""
                : ", restricted in " + Rounded.percent(limit.reproduced()) + " of searches on points drawn again";
    }
}
