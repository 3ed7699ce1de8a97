package org.brinksim.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.config.Sweep;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Goal;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Uncertainty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say which runs a command makes, the same for all commands. */
final class EnsembleOptions {
    private static final int MOST_REPLICATES = 100_000;
    private static final double USUAL_LEVEL = .9;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(
            names = {"-r", "--replicates"},
            paramLabel = "N",
            description =
                    "Replicates of each scenario or design point (default: 1000, of compare 500, of sweep 20; with --ci-width or"
                            + " --ci-relative the most, 100000).")
    private @Nullable Integer replicates;

    @Option(
            names = "--level",
            paramLabel = "P",
            description = "Level of all intervals, above 0 and below 1 (default: 0.9).")
    private @Nullable Double level;

    @Option(
            names = "--ci-width",
            paramLabel = "W",
            description =
                    "Stop when the interval of the mean of --metric, of compare that of the difference, is at most W wide;"
                            + " looked at every 100 replicates.")
    private @Nullable Double width;

    @Option(
            names = "--ci-relative",
            paramLabel = "SHARE",
            description = "Stop when the interval is at most SHARE of the mean wide.")
    private @Nullable Double relativeWidth;

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "Metric of --ci-width and --ci-relative (default: m_deaths); of sweep a metric it asks about,"
                    + " repeatable, the main one first.")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--uncertainty",
            paramLabel = "SOURCE",
            description =
                    "chance (the scenario's parameters in every run), prior (each run draws its own) or posterior (each run takes"
                            + " a draw of the posterior that the scenario names); parameters given with --set stay"
                            + " (default: posterior if the scenario names one, else chance).")
    private @Nullable Uncertainty uncertainty;

    @Mixin
    private Jobs jobs = new Jobs();

    private final int usual;
    private final boolean asksAbout;

    /** Options of a command that makes so many replicates when none are asked for. */
    EnsembleOptions(int usual) {
        this(usual, false);
    }

    /**
     * Options of a command.
     *
     * @param usual replicates when none are asked for
     * @param asksAbout whether metrics are also what the command asks about
     */
    EnsembleOptions(int usual, boolean asksAbout) {
        this.usual = usual;
        this.asksAbout = asksAbout;
    }

    /** Takes over what a sweep says where the command line says nothing. */
    void fill(Sweep.Settings file) {
        replicates = replicates == null ? file.replicates() : replicates;
        seed.fill(file.seed());
        level = level == null ? file.level() : level;
        uncertainty = uncertainty == null ? file.uncertainty() : uncertainty;
        Sweep.Precision precision = file.precision();
        if (precision != null && !hasGoal()) {
            width = precision.width() > 0 ? (Double) precision.width() : null;
            relativeWidth = precision.relative() > 0 ? (Double) precision.relative() : null;
            metrics = new ArrayList<>(List.of(precision.metric()));
        }
    }

    double level() {
        return level == null ? USUAL_LEVEL : level;
    }

    /** The metrics that were named. */
    List<String> metrics() {
        return List.copyOf(metrics);
    }

    boolean hasGoal() {
        return width != null || relativeWidth != null;
    }

    /**
     * How exactly a metric shall be known, null when every replicate is wanted.
     *
     * @param plan the runs
     * @throws Refusal if they have no such metric
     */
    @Nullable
    Goal goal(EnsemblePlan plan) throws Refusal {
        if (!hasGoal()) {
            return null;
        }
        List<String> known = Goal.metrics(plan);
        if (!known.contains(goalMetric())) {
            throw Refusal.invalid("--metric: " + goalMetric() + "; allowed are " + String.join(", ", known));
        }
        return new Goal(goalMetric(), width == null ? 0 : width, relativeWidth == null ? 0 : relativeWidth);
    }

    private String goalMetric() {
        String name = metrics.isEmpty() ? "m_deaths" : metrics.get(0);
        return name.startsWith("m_") ? name : "m_" + name;
    }

    int replicates() {
        if (replicates != null) {
            return replicates;
        }
        return hasGoal() ? MOST_REPLICATES : usual;
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems(Map<String, String> environment) {
        List<String> problems = new ArrayList<>(seed.problems());
        if (replicates() < 1) {
            problems.add("--replicates: " + replicates + "; allowed is 1 or more");
        }
        if (!(level() > 0 && level() < 1)) {
            problems.add("--level: " + level + "; allowed is above 0 and below 1, for example 0.9");
        }
        problems.addAll(widthProblems());
        problems.addAll(jobs.problems(environment));
        return problems;
    }

    private List<String> widthProblems() {
        List<String> problems = new ArrayList<>();
        if (!metrics.isEmpty() && !hasGoal() && !asksAbout) {
            problems.add("--metric: " + metrics.get(0)
                    + "; allowed only with --ci-width or --ci-relative, whose metric it names");
        }
        if (width != null && !(width > 0)) {
            problems.add("--ci-width: " + width + "; allowed is a number above 0, in the unit of the metric");
        }
        if (relativeWidth != null && !(relativeWidth > 0)) {
            problems.add("--ci-relative: " + relativeWidth + "; allowed is a number above 0, for example 0.1");
        }
        return problems;
    }

    /**
     * The seed; when one was asked for at random, a new one for every moment and process.
     *
     * @param now the moment
     */
    long seed(Instant now) throws Refusal {
        return seed.number(now);
    }

    boolean isSeedDrawn() {
        return seed.isDrawn();
    }

    /** Number of threads; the options have no problems. */
    int threads(Map<String, String> environment) {
        return jobs.threads(environment);
    }

    /**
     * Which parameters each run draws.
     *
     * @param held paths of parameters that keep their values
     * @param scenarios the scenarios that are run together, at least one
     * @throws Refusal if they do not name the posterior that is asked for, or not the same
     */
    ParameterDraws draws(Set<String> held, List<Drawing.Named> scenarios) throws Refusal {
        return Drawing.of(uncertainty, held, scenarios);
    }

    /** The options that decide on the results of a plan, as words of a command. */
    List<String> canonical(EnsemblePlan plan) {
        List<String> words = new ArrayList<>(List.of("--seed", Long.toString(plan.seed())));
        words.addAll(List.of("--replicates", Integer.toString(replicates()), "--level", Double.toString(level())));
        if (hasGoal() && !asksAbout) {
            words.addAll(List.of("--metric", goalMetric()));
        }
        if (width != null) {
            words.addAll(List.of("--ci-width", Double.toString(width)));
        }
        if (relativeWidth != null) {
            words.addAll(List.of("--ci-relative", Double.toString(relativeWidth)));
        }
        words.addAll(List.of("--uncertainty", plan.draws().uncertainty().key()));
        return words;
    }
}
