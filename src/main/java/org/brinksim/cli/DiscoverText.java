package org.brinksim.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.discovery.DiscoveredBox;
import org.brinksim.experiment.discovery.Discovery;
import org.brinksim.experiment.discovery.PrimSettings;
import org.brinksim.experiment.discovery.Restriction;
import org.brinksim.experiment.discovery.RestrictionTest;
import org.brinksim.experiment.discovery.ScoredBox;
import org.brinksim.output.DiscoveryTables;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.output.story.Paragraph;

/** The answer of a scenario discovery for people: every box as a sentence, and how far to trust it. */
final class DiscoverText {
    private static final int WIDTH = 100;
    private static final double DOUBTFUL = .05;
    private static final MathContext DIGITS = new MathContext(3);
    private static final String NOTE =
            "coverage: share of all cases inside; density: share of cases inside; quasi-p: small"
                    + " if chance hardly put the factor there, a guide and no test in the strict sense. Densities are shares of the"
                    + " points of this sweep, not probabilities of events in the world, and a box is no cause.";

    private final Talk talk;
    private final SweepFolder sweep;
    private final Path folder;
    private final PrimSettings settings;
    private final CsvTable columns;

    /**
     * The text about a sweep.
     *
     * @param folder its folder as the user named it
     * @param columns its data dictionary, which knows the units of the factors
     */
    DiscoverText(Talk talk, SweepFolder sweep, Path folder, PrimSettings settings, CsvTable columns) {
        this.talk = talk;
        this.sweep = sweep;
        this.folder = folder;
        this.settings = settings;
        this.columns = columns;
    }

    /** The lines, without a line feed at the end. */
    String of(Discovery found, PointShares shares, String condition) {
        List<String> lines = new ArrayList<>();
        lines.addAll(wrapped(String.format(
                Locale.ROOT,
                "Where is %s common? %,d design points with %,d finished runs; %s of the points' runs satisfy it on"
                        + " average (%s cases).",
                condition,
                found.points(),
                shares.runs(),
                percent(found.cases() / found.points()),
                SummaryText.figure(found.cases()))));
        Method method = sweep.design().method();
        if (method instanceof Method.Morris
                || method instanceof Method.OneAtATime
                || method instanceof Method.Saltelli) {
            lines.addAll(
                    wrapped(
                            "The points of the design " + method.key() + " are not spread evenly over the space, so"
                                    + " shares and densities lean to where they lie; lhs, sobol and halton spread them evenly."));
        }
        lines.add("");
        switch (found.verdict()) {
            case NO_CASES ->
                lines.addAll(
                        wrapped("No run satisfies the condition, so there is nothing to find. Ask for less, or widen"
                                + " the ranges of the sweep."));
            case ONLY_CASES ->
                lines.addAll(wrapped(
                        "Every run satisfies the condition, so nothing tells where it is common. Ask for" + " more."));
            case NO_BOX ->
                lines.addAll(wrapped("No part of the space stands out: no box is denser than the whole. More points may"
                        + " show one, or the outcome does not depend on these factors."));
            case BOXES -> boxes(found, lines);
        }
        return String.join("\n", lines);
    }

    private void boxes(Discovery found, List<String> lines) {
        for (int i = 0; i < found.boxes().size(); i++) {
            box(i + 1, found.boxes().get(i), found, lines);
            lines.add("");
        }
        lines.addAll(wrapped(NOTE));
        lines.addAll(wrapped(
                "Next: look at the trade of coverage against density in peeling.csv and choose with --pick;"
                        + " then test a box on fresh points: "
                        + Words.shell(List.of(
                                "brink",
                                "sweep",
                                folder.resolve(DiscoveryTables.file(1)).toString()))));
    }

    private void box(int number, DiscoveredBox box, Discovery all, List<String> lines) {
        ScoredBox found = box.found();
        lines.add(talk.bold(String.format(
                Locale.ROOT,
                "Box %d: density %s against %s of all; coverage %s with %,d points (%s of all)",
                number,
                percent(found.density()),
                percent(all.cases() / all.points()),
                percent(found.coverage()),
                found.points(),
                percent(found.mass()))));
        for (RestrictionTest test : box.tests()) {
            lines.addAll(Paragraph.wrapped(limit(box, test), WIDTH, "  ", "      "));
        }
    }

    private String limit(DiscoveredBox box, RestrictionTest test) {
        Factor factor = sweep.design().factors().get(test.dimension());
        Restriction restriction =
                box.found().box().restriction(test.dimension()).orElseThrow();
        String back = box.reproduced().isEmpty()
                ? ""
                : ", back in " + percent(box.reproduced().get(test.dimension())) + " of " + settings.resamples()
                        + " resamples";
        String doubt = test.quasiP() > DOUBTFUL ? "; chance may have put it there, read the box without it" : "";
        return factor.path() + " " + words(restriction, factor) + " (quasi-p " + quasiP(test.quasiP()) + back + doubt
                + ")";
    }

    private String words(Restriction restriction, Factor factor) {
        if (restriction instanceof Restriction.Options options && factor instanceof Factor.Choice choice) {
            return "is "
                    + options.kept().stream().map(choice.options()::get).collect(Collectors.joining(" or ")) + ", of "
                    + String.join(", ", choice.options());
        }
        Restriction.Range range = (Restriction.Range) restriction;
        String of = ", of " + number(lowest(factor)) + " to " + number(highest(factor));
        String shown = unit(factor);
        if (Double.isInfinite(range.low())) {
            return "at most " + number(range.high()) + shown + of;
        }
        return Double.isInfinite(range.high())
                ? "at least " + number(range.low()) + shown + of
                : number(range.low()) + " to " + number(range.high()) + shown + of;
    }

    /** The unit; a scale such as 0-1 tells nothing beside the range. */
    private String unit(Factor factor) {
        return columns.rows()
                .filter(row -> row.text("column").equals(Overrides.column(factor.path())))
                .map(row -> row.text("unit"))
                .filter(unit -> !unit.isEmpty() && !unit.contains("0"))
                .map(unit -> " " + unit)
                .findFirst()
                .orElse("");
    }

    private static double lowest(Factor factor) {
        return factor instanceof Factor.Levels levels
                ? levels.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .min()
                        .orElseThrow()
                : factor.at(0);
    }

    private static double highest(Factor factor) {
        return factor instanceof Factor.Levels levels
                ? levels.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElseThrow()
                : factor.at(1);
    }

    private static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String quasiP(double value) {
        return value < .001
                ? "below .001"
                : String.format(Locale.ROOT, "%.3f", value).substring(value < 1 ? 1 : 0);
    }

    /** A share in per cent. */
    static String percent(double share) {
        return SummaryText.figure(100 * share) + " %";
    }

    private static List<String> wrapped(String text) {
        return Paragraph.wrapped(text, WIDTH, "", "");
    }
}
