package org.brinksim.output.chart;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects.Bin;
import org.brinksim.output.FactorNames;
import org.brinksim.output.folder.FinishedSweep;

/** Words for what a sweep varies and measures, alike in charts and report. */
public final class SweepWords {
    private static final Pattern METRIC = Pattern.compile("m_[a-z0-9_]+");

    private final FinishedSweep sweep;
    private final FactorNames names;

    /** Words for a sweep. */
    public SweepWords(FinishedSweep sweep) {
        this.sweep = sweep;
        this.names = new FactorNames(
                sweep.design().factors().stream().map(Factor::path).toList());
    }

    /** The short name of a factor; the word itself for a group. */
    public String factor(String path) {
        boolean known = sweep.design().factors().stream()
                .anyMatch(factor -> factor.path().equals(path));
        return known ? names.of(path) : path;
    }

    /** A metric with its unit. */
    public Measure measure(String metric) {
        return Measure.of(metric, sweep.origin().states());
    }

    /** The values of a bin, without unit. */
    public static String values(Factor factor, Bin bin) {
        if (factor instanceof Factor.Choice choice) {
            return choice.options().get((int) bin.from());
        }
        return bin.from() == bin.to()
                ? FactorLevels.text(bin.from())
                : Rounded.compact(bin.from()) + " to " + Rounded.compact(bin.to());
    }

    /** A value that the factor is put to: the word of an option, or a number in few digits. */
    public static String setting(String setting) {
        try {
            return FactorLevels.text(Double.parseDouble(setting));
        } catch (NumberFormatException word) {
            return setting;
        }
    }

    /** The line under the charts. */
    String source() {
        return "Simulation: scenario " + sweep.origin().name() + ", "
                + sweep.origin().start() + " to "
                + sweep.origin().end() + "; design " + sweep.design().method().key() + ", "
                + Rounded.plain(sweep.design().size()) + " points, "
                + Rounded.plain(sweep.runs() - sweep.failed())
                + " runs, seed " + sweep.origin().seed() + ", Brink "
                + sweep.origin().version() + ".";
    }

    /** A caption of a chart about one metric. */
    Caption caption(String kind, String metric, String title) {
        String plain = metric.startsWith("m_") ? metric.substring(2) : metric;
        return new Caption(kind + "-" + slug(plain), title, source());
    }

    /** A caption of a chart about the whole. */
    Caption caption(String name, String title) {
        return new Caption(name, title, source());
    }

    /** A condition with the words of its metrics. */
    public String condition(String text) {
        return METRIC.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(measure(found.group()).words()))
                .replace(">=", "≥")
                .replace("<=", "≤");
    }

    /** Small letters and hyphens. */
    static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The levels of a factor in ascending order, or its options. */
    static FactorLevels levels(Factor factor, String unit, List<Bin> bins) {
        if (factor instanceof Factor.Choice choice) {
            return FactorLevels.words(factor.path(), choice.options());
        }
        return FactorLevels.numbers(
                factor.path(),
                unit,
                bins.stream().map(bin -> (bin.from() + bin.to()) / 2).toList());
    }
}
