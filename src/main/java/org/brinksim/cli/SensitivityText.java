package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.design.Method;
import org.brinksim.experiment.sensitivity.Coverage;
import org.brinksim.experiment.sensitivity.Decomposition;
import org.brinksim.experiment.sensitivity.Screening;
import org.brinksim.experiment.sensitivity.Sensitivity;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.experiment.sensitivity.Swings;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.output.story.Paragraph;
import org.brinksim.statistics.Resampling;

/** A sensitivity analysis for people: for each metric a table of the factors, and what it means in sentences. */
final class SensitivityText {
    /** What stands where an effect does not show. */
    static final String UNCLEAR = "not distinguishable from 0";

    private static final int WIDTH = 110;
    private static final int LEAST_NAME = 20;

    private final Talk talk;
    private final SweepFolder sweep;
    private final Resampling plan;
    private final String percent;

    SensitivityText(Talk talk, SweepFolder sweep, Resampling plan) {
        this.talk = talk;
        this.sweep = sweep;
        this.plan = plan;
        this.percent = SummaryText.figure(100 * plan.level()) + " %";
    }

    /** The lines, without a line feed at the end. */
    String of(List<Sensitivity> found) {
        List<String> lines = new ArrayList<>();
        lines.add("Sensitivity: " + sweep.topic().title() + " (" + sweep.topic().name() + ")");
        lines.addAll(sentence(head()));
        for (Sensitivity sensitivity : found) {
            lines.add("");
            lines.add(talk.bold(phrase(sensitivity.metric())));
            lines.addAll(table(sensitivity));
            lines.addAll(sentence(coverage(sensitivity)));
            for (String words : words(sensitivity)) {
                lines.addAll(sentence(words));
            }
        }
        return String.join("\n", lines);
    }

    private String head() {
        return String.format(
                        Locale.ROOT,
                        "Design %s, %,d factors, %,d points, %,d runs, seed %d. ",
                        sweep.design().method().key(),
                        sweep.design().factors().size(),
                        sweep.design().size(),
                        sweep.reader().runs(),
                        sweep.reader().seed())
                + percent + " intervals" + resampled()
                + (sweep.origin().uncertainty().equals("chance")
                        ? "."
                        : "; chance includes the parameters that each run draws (uncertainty "
                                + sweep.origin().uncertainty() + ").");
    }

    private String resampled() {
        if (sweep.design().method() instanceof Method.OneAtATime) {
            return " of paired differences, replicate by replicate";
        }
        return String.format(Locale.ROOT, " from %,d resamples", plan.resamples());
    }

    private String phrase(String metric) {
        String unit = MetricPhrase.unit(metric, sweep.origin().states());
        return MetricPhrase.of(metric, sweep.origin().states()) + " (" + metric + (unit.isEmpty() ? "" : ", " + unit)
                + ")";
    }

    private List<String> table(Sensitivity sensitivity) {
        int width = StrictMath.max(
                LEAST_NAME,
                sensitivity.ranked().stream().mapToInt(String::length).max().orElse(0));
        if (sensitivity instanceof Screening screening) {
            return new ScreeningText(width, percent).table(screening);
        }
        return sensitivity instanceof Decomposition decomposition
                ? new DecompositionText(width, percent).table(decomposition, talk.isVerbose())
                : new SwingsText(width, percent).table((Swings) sensitivity);
    }

    private List<String> words(Sensitivity sensitivity) {
        if (sensitivity instanceof Screening screening) {
            return ScreeningText.words(screening);
        }
        return sensitivity instanceof Decomposition decomposition
                ? DecompositionText.words(decomposition, percent)
                : SwingsText.words((Swings) sensitivity);
    }

    private String coverage(Sensitivity sensitivity) {
        Coverage coverage = sensitivity.coverage();
        String unit = sensitivity instanceof Screening
                ? "trajectories"
                : sensitivity instanceof Decomposition ? "rows" : "points";
        String text = String.format(
                Locale.ROOT,
                "Rests on %,d %s with %s.",
                coverage.used(),
                unit,
                count(coverage.replicates(), "replicate"));
        if (coverage.dropped() > 0) {
            text += String.format(Locale.ROOT, " Left out: %,d %s", coverage.dropped(), unit)
                    + ", in which runs failed or have no value.";
        }
        if (coverage.missing() > 0) {
            text += " " + count(coverage.missing(), "run") + " failed or without a value.";
        }
        if (coverage.most() > coverage.replicates()) {
            text += String.format(
                    Locale.ROOT,
                    " Points have up to %,d replicates; the first %,d of each are used, as many as every point has.",
                    coverage.most(),
                    coverage.replicates());
        }
        return text;
    }

    private static List<String> sentence(String words) {
        return Paragraph.wrapped(words, WIDTH, "", "");
    }

    /** A number of things, in the singular for one. */
    static String count(long number, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }

    /** A number with its interval, as two cells. */
    static String cells(SensitivityRow row, String format) {
        return String.format(
                Locale.ROOT,
                format,
                Double.isFinite(row.value()) ? SummaryText.figure(row.value()) : "none",
                SummaryText.range(row.low(), row.high()));
    }

    /** Words for an effect that does not show, else none. */
    static String unclear(SensitivityRow row) {
        return row.verdict() == Verdict.NOT_DISTINGUISHABLE ? UNCLEAR : "";
    }
}
