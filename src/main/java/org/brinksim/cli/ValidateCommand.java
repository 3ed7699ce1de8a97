package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.validation.Validation;
import org.brinksim.output.Contents;
import org.brinksim.output.Order;
import org.brinksim.simulation.Detail;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink validate}: judges the model on the record and on its own worlds. */
@Command(
        name = "validate",
        description = "Judge the model: patterns of the record, scores beside benchmarks, coverage, mechanisms.",
        footer = {
            "%nExamples:",
            "  brink validate",
            "  brink validate both --blind 2021-only --replicates 2000 --no-ablation"
        })
final class ValidateCommand implements Callable<Integer> {
    private static final String NAME = "validation";
    private static final double LEVEL = .9;
    private static final int LEAST = 20;
    private static final int MOST = 100_000;

    private final Services services;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "POSTERIOR",
            description =
                    "Posterior of the patterns, a name or a CSV file (default: the one that the base scenario names,"
                            + " else the scenario's parameters).")
    private @Nullable String posterior;

    @Option(
            names = "--blind",
            paramLabel = "POSTERIOR",
            description =
                    "Posterior of the held-out forecast, fitted without its days (default: the one that its scenario"
                            + " names, else the scenario's parameters).")
    private @Nullable String blind;

    @Option(
            names = {"-r", "--replicates"},
            paramLabel = "N",
            description = "Runs of the base and of the forecast; the whole record gets half, a trigger twice as many"
                    + " (default: ${DEFAULT-VALUE}).")
    private int replicates = 1_000;

    @Option(names = "--no-ablation", description = "Switch no mechanisms, which takes most of the time.")
    private boolean withoutAblation;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private PlaceOptions place = new PlaceOptions();

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto (a bar on a terminal), bar, json or none (default: auto).")
    private Progress.Mode progress = Progress.Mode.AUTO;

    @Mixin
    private Talk talk = new Talk();

    ValidateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        checkOptions();
        JudgedScenarios scenarios = JudgedScenarios.load(services.scenarios(), posterior, blind);
        ValidationRun.Task task = task(scenarios);
        if (scenarios.isForecastSighted()) {
            talk.insist(
                    "The forecast takes its parameters from the posterior of the patterns, which knows its days: its"
                            + " scores are not held out; name another one with --blind");
        }
        ValidationRun.Means means = new ValidationRun.Means(
                jobs.threads(services.environment()), talk.isQuiet() ? Progress.Mode.NONE : progress);
        return new ValidationRun(services, talk, means).carryOut(task, folder()).number();
    }

    private void checkOptions() throws Refusal {
        List<String> problems = new ArrayList<>(seed.problems());
        if (replicates < LEAST || replicates > MOST) {
            problems.add("--replicates: " + replicates + "; allowed is " + LEAST + " to " + MOST);
        }
        problems.addAll(jobs.problems(services.environment()));
        problems.addAll(place.problems());
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
    }

    private Path folder() throws Refusal {
        Destination destination = new Destination(services.folder(), place);
        List<Path> wanted = destination.wanted(List.of(NAME));
        return wanted.isEmpty() ? destination.firstFree(NAME) : wanted.get(0);
    }

    private ValidationRun.Task task(JudgedScenarios scenarios) throws Refusal {
        long number = seed.number(services.clock().instant());
        if (seed.isDrawn()) {
            talk.insist("seed " + number);
        }
        Validation.Subject subject = scenarios.subject();
        EnsemblePlan plan =
                new EnsemblePlan(scenarios.base(), Design.asIs(), subject.draws(), number, replicates, Detail.METRICS);
        Order order = new Order(
                Order.Kind.VALIDATE,
                new Topic(NAME, "Does the model show what the record shows?", "", List.of()),
                plan,
                null,
                new Contents(place.format(), LEVEL, false, 0, 0, false, false),
                Set.of(),
                Shard.WHOLE);
        return new ValidationRun.Task(
                new Undertaking(order, scenarios.files(plan), command(number)), subject, !withoutAblation);
    }

    private List<String> command(long number) {
        List<String> words = new ArrayList<>(List.of("brink", "validate"));
        if (posterior != null) {
            words.add(posterior);
        }
        if (blind != null) {
            words.addAll(List.of("--blind", blind));
        }
        words.addAll(List.of("--seed", Long.toString(number), "--replicates", Integer.toString(replicates)));
        if (withoutAblation) {
            words.add("--no-ablation");
        }
        words.addAll(place.tables());
        return words;
    }
}
