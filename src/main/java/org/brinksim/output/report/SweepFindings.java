package org.brinksim.output.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.design.MainEffects.Bin;
import org.brinksim.experiment.design.Method;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.chart.SweepWords;
import org.brinksim.output.folder.FactorEffect;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.SweptMetric;

/** What a sweep found, as sentences: what was varied, and how much each metric changes. */
final class SweepFindings {
    private static final int NAMED = 8;

    private final FinishedSweep sweep;
    private final SweepWords words;

    SweepFindings(FinishedSweep sweep, SweepWords words) {
        this.sweep = sweep;
        this.words = words;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (!sweep.topic().question().isEmpty()) {
            sentences.add("The question: " + sweep.topic().question());
        }
        sentences.add(varied());
        sentences.add(runs());
        if (sweep.isTooLarge()) {
            sentences.add("The folder holds more than " + Rounded.plain(FinishedSweep.MOST_RUNS)
                    + " runs, the most that are read for this report: means over the design are left out. They stand in"
                    + " the table of summaries.");
        }
        sweep.metrics().forEach(metric -> sentences.add(found(metric)));
        return sentences;
    }

    private String varied() {
        List<Factor> factors = sweep.design().factors();
        String named = factors.stream().limit(NAMED).map(this::range).collect(Collectors.joining("; "));
        return "Varied: " + (factors.size() == 1 ? "one factor, " : factors.size() + " factors, ") + named
                + (factors.size() > NAMED ? "; the others stand in the table of factors" : "") + ".";
    }

    private String range(Factor factor) {
        return words.factor(factor.path()) + " " + values(factor) + unit(factor);
    }

    private String unit(Factor factor) {
        String unit = sweep.unit(factor.path());
        return unit.isEmpty() ? "" : " (" + unit + ")";
    }

    /** The values of a factor in words. */
    static String values(Factor factor) {
        if (factor instanceof Factor.Choice choice) {
            return String.join(" or ", choice.options());
        }
        if (factor instanceof Factor.Levels levels) {
            return levels.values().stream().map(Rounded::plain).collect(Collectors.joining(", "));
        }
        return Rounded.rounded(factor.at(0)) + " to " + Rounded.rounded(factor.at(1));
    }

    private String runs() {
        long points = sweep.design().size();
        double each = sweep.runs() / (double) points;
        boolean isEven = each == StrictMath.rint(each);
        return "The design (" + design(sweep.design().method()) + ") has " + Rounded.plain(points) + " points with "
                + (isEven ? "" : "on average ") + Rounded.rounded(each) + (each == 1 ? " run" : " runs")
                + " each, " + Rounded.plain(sweep.runs()) + " runs in all; "
                + (sweep.failed() == 0 ? "none" : Rounded.plain(sweep.failed())) + " failed.";
    }

    /** The name of a design in words. */
    static String design(Method method) {
        if (method instanceof Method.Factorial) {
            return "every combination of the levels";
        }
        if (method instanceof Method.OneAtATime) {
            return "one factor at a time";
        }
        if (method instanceof Method.LatinHypercube) {
            return "a Latin hypercube";
        }
        if (method instanceof Method.Sobol) {
            return "a Sobol sequence";
        }
        if (method instanceof Method.Halton) {
            return "a Halton sequence";
        }
        if (method instanceof Method.Morris morris) {
            return morris.trajectories() + " Morris trajectories";
        }
        return method instanceof Method.Saltelli saltelli
                ? "a Saltelli sample of " + saltelli.rows() + " rows"
                : "points listed in a file";
    }

    private String found(SweptMetric metric) {
        double[] means = metric.sorted();
        String name = name(metric.name());
        if (means.length == 0) {
            return name + ": no run gave a value.";
        }
        String range = name + ": means of design points go from " + Rounded.rounded(means[0]) + " to "
                + Rounded.rounded(means[means.length - 1])
                + "; the chance of the runs is part of this range.";
        return isForSensitivity() ? range : range + " " + changes(metric);
    }

    private boolean isForSensitivity() {
        Method method = sweep.design().method();
        return method instanceof Method.OneAtATime
                || method instanceof Method.Morris
                || method instanceof Method.Saltelli;
    }

    /** A metric with its unit and a capital letter. */
    String name(String metric) {
        return name(words, metric);
    }

    static String name(SweepWords words, String metric) {
        String text = words.measure(metric).words();
        String unit = words.measure(metric).unit();
        return text.substring(0, 1).toUpperCase(Locale.ROOT)
                + text.substring(1)
                + (unit.isEmpty() || text.contains(unit) ? "" : " (" + unit + ")");
    }

    private String changes(SweptMetric metric) {
        List<FactorEffect> ranked = metric.ranked();
        if (ranked.isEmpty()) {
            return "No factor has two values with a mean.";
        }
        List<FactorEffect> unbounded =
                ranked.stream().filter(effect -> !effect.isBounded()).toList();
        List<FactorEffect> unclear = ranked.stream()
                .filter(effect -> effect.isBounded() && !effect.isClear())
                .toList();
        String rest = unclear.isEmpty()
                ? ""
                : " Not distinguishable from no change: " + names(unclear)
                        + "; that does not show that they do nothing.";
        String without =
                unbounded.isEmpty() ? "" : " One run at each point gives no interval for: " + names(unbounded) + ".";
        return largest(ranked.get(0)) + rest + without;
    }

    private String names(List<FactorEffect> effects) {
        return effects.stream()
                .map(effect -> words.factor(effect.factor().path()))
                .collect(Collectors.joining(", "));
    }

    private String largest(FactorEffect effect) {
        Bin from = effect.bins().get(effect.from());
        Bin to = effect.bins().get(effect.to());
        String interval = effect.isBounded()
                ? " (" + Rounded.percent(sweep.origin().level()) + " interval "
                        + Rounded.rounded(effect.change().interval().low()) + " to "
                        + Rounded.rounded(effect.change().interval().high()) + ")"
                : "";
        return "The largest change between the ends of a factor is "
                + signed(effect.change().mean()) + interval + ", from "
                + Rounded.rounded(from.mean()) + " to " + Rounded.rounded(to.mean()) + ", when "
                + words.factor(effect.factor().path()) + " goes from " + end("lowest", effect, from) + " to "
                + end("highest", effect, to)
                + (effect.isPicked() ? ", the options of the lowest and the highest mean" : "") + ".";
    }

    private static String end(String word, FactorEffect effect, Bin bin) {
        String values = SweepWords.values(effect.factor(), bin);
        return effect.factor().levels() == 0 ? "its " + word + " fifth (" + values + ")" : values;
    }

    /** A change with its sign. */
    static String signed(double change) {
        return change > 0 ? "+" + Rounded.rounded(change) : Rounded.rounded(change);
    }
}
