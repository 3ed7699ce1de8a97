package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.Comparison;
import org.brinksim.experiment.ComparisonRow;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.Order;
import org.brinksim.output.Tally;
import org.brinksim.output.story.Paragraph;
import org.brinksim.output.story.Parting;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.statistics.PairedDifference;

/** The answer of a comparison for people: each alternative's metrics, ranked, and where the worlds part. */
final class CompareText {
    private static final String ROW = "%-37s %8s %8s %9s %18s %6s %6s  %s";
    private static final int SHOWN = 12;
    private static final int WIDTH = 100;

    private static final String NOTE =
            "along: of the pairs that differ, share that differs like the mean; effect: difference in"
                    + " standard deviations between runs; no word at the end: not distinguishable from chance";

    private final Talk talk;
    private final Order order;

    CompareText(Talk talk, Order order) {
        this.talk = talk;
        this.order = order;
    }

    double level() {
        return order.contents().level();
    }

    /** The lines, without a line feed at the end. */
    String of(EnsemblePlan plan, List<CompareInquiry.Answer> answers, Tally tally) {
        Scenario base = plan.scenario();
        List<String> lines = new ArrayList<>();
        lines.add("Uncertainty: " + order.uncertainty().meaning() + ". "
                + String.format(Locale.ROOT, "%,d pairs, seed %d.", tally.runs() / tally.points(), plan.seed()));
        lines.add("Base: " + base.title() + " (" + base.name() + "), "
                + base.calendar().start() + " to " + base.calendar().end());
        for (CompareInquiry.Answer answer : answers) {
            lines.add("");
            alternative(lines, answer, base.states().stream().map(State::id).toList());
        }
        lines.add("");
        lines.addAll(Paragraph.wrapped(NOTE, WIDTH, "", ""));
        return String.join("\n", lines);
    }

    private void alternative(List<String> lines, CompareInquiry.Answer answer, List<String> states) {
        lines.addAll(Paragraph.wrapped(
                "Alternative: " + answer.scenario().title() + " ("
                        + answer.scenario().name() + ")",
                WIDTH,
                "",
                "  "));
        String percent = SummaryText.figure(100 * level()) + " %";
        lines.add(talk.bold(head(percent)));
        List<ComparisonRow> rows = Comparison.ranked(answer.rows()).stream()
                .filter(row -> row.verdict() != ComparisonRow.Verdict.SAME)
                .toList();
        rows.stream().limit(talk.isVerbose() ? rows.size() : SHOWN).forEach(row -> lines.add(line(row, states)));
        int hidden = talk.isVerbose() ? 0 : StrictMath.max(0, rows.size() - SHOWN);
        int same = answer.rows().size() - rows.size();
        if (hidden > 0 || same > 0) {
            lines.add(rest(hidden, same));
        }
        for (Parting.Line line : answer.parting()) {
            lines.addAll(Paragraph.wrapped(line.text(), WIDTH, "  ", "  "));
        }
    }

    private static String head(String percent) {
        return String.format(
                        Locale.ROOT,
                        ROW,
                        "per run, largest effect first",
                        "base",
                        "here",
                        "difference",
                        percent + " interval",
                        "along",
                        "effect",
                        "")
                .stripTrailing();
    }

    private static String rest(int hidden, int same) {
        List<String> parts = new ArrayList<>();
        if (hidden > 0) {
            parts.add(hidden + " more with smaller effects (-v shows them)");
        }
        if (same > 0) {
            parts.add(same + " the same in every pair");
        }
        return "… " + String.join(", ", parts) + "; comparison.csv has all";
    }

    private static String line(ComparisonRow row, List<String> states) {
        PairedDifference pairs = row.pairs();
        return String.format(
                        Locale.ROOT,
                        ROW,
                        MetricPhrase.of(row.metric(), states),
                        SummaryText.figure(pairs.first()),
                        SummaryText.figure(pairs.second()),
                        SummaryText.figure(pairs.difference().mean()),
                        SummaryText.range(
                                pairs.difference().interval().low(),
                                pairs.difference().interval().high()),
                        Double.isNaN(pairs.direction()) ? "" : StrictMath.round(100 * pairs.direction()) + " %",
                        Double.isNaN(pairs.effect()) ? "" : String.format(Locale.ROOT, "%.2f", pairs.effect()),
                        row.verdict() == ComparisonRow.Verdict.NOT_DISTINGUISHABLE
                                ? ""
                                : row.verdict().words())
                .stripTrailing();
    }
}
