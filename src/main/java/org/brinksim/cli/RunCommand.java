package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.output.Order;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink run}: many runs of one or more scenarios. */
@Command(
        name = "run",
        description = "Run scenarios many times: summary with intervals, result folder, charts and report.",
        footer = {
            "%nExamples:",
            "  brink run scenarios/kyrgyzstan-tajikistan.yaml",
            "  brink run april-2021 --set segments.golovnoy.settled=1 -r 5000 -o settled"
        })
final class RunCommand implements Callable<Integer> {
    private static final int REPLICATES = 1_000;

    private final Services services;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario file, or name of a shipped scenario.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private EnsembleOptions ensemble = new EnsembleOptions(REPLICATES);

    @Mixin
    private SetOptions changes = new SetOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private Conduct conduct = new Conduct();

    @Mixin
    private Talk talk = new Talk();

    @Option(
            names = "--dry-run",
            description =
                    "Say how many runs there would be, how long they take and how much they write; write nothing.")
    private boolean dryRun;

    RunCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        checkOptions();
        List<Undertaking> undertakings = prepare();
        if (dryRun) {
            new DryRun(services, talk)
                    .tell(
                            undertakings.stream().map(Undertaking::order).toList(),
                            ensemble.threads(services.environment()));
            return ExitCode.DONE.number();
        }
        List<String> names = undertakings.stream()
                .map(assignment -> assignment.order().topic().name())
                .toList();
        List<Path> wanted = new Destination(services.folder(), output.folder().place()).wanted(names);
        List<EnsembleRun.Outcome> outcomes = run(undertakings, wanted);
        if (talk.isJson()) {
            talk.data(SummaryJson.text(outcomes));
        }
        outcomes.forEach(outcome -> talk.insist(outcome.folder().toString()));
        return worst(outcomes).number();
    }

    private void checkOptions() throws Refusal {
        List<String> problems = new ArrayList<>(ensemble.problems(services.environment()));
        problems.addAll(output.problems());
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
    }

    private List<Undertaking> prepare() throws Refusal {
        long seed = ensemble.seed(services.clock().instant());
        if (ensemble.isSeedDrawn()) {
            talk.insist("seed " + seed);
        }
        List<Undertaking> undertakings = new ArrayList<>();
        Set<String> problems = new LinkedHashSet<>();
        for (String argument : arguments) {
            Loading loading = services.scenarios().load(argument, changes.sets());
            if (loading instanceof Loading.Loaded loaded) {
                undertakings.add(undertaking(argument, loaded, seed));
            } else if (loading instanceof Loading.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, List.copyOf(problems));
        }
        return undertakings;
    }

    private Undertaking undertaking(String argument, Loading.Loaded loaded, long seed) throws Refusal {
        EnsemblePlan plan = plan(loaded, seed);
        Order order = new Order(
                Order.Kind.RUN,
                new Topic(plan.scenario().name(), plan.scenario().title(), "", List.of()),
                plan,
                ensemble.goal(plan),
                output.contents(ensemble.level()),
                output.charts(),
                Shard.WHOLE);
        List<String> command = new ArrayList<>(List.of("brink", "run", Words.shortened(argument)));
        command.addAll(SetOptions.words(changes.sets()));
        command.addAll(ensemble.canonical(plan));
        command.addAll(output.canonical());
        return new Undertaking(order, Undertaking.scenarios(plan, List.of(loaded.resolvedYaml())), command);
    }

    private EnsemblePlan plan(Loading.Loaded loaded, long seed) throws Refusal {
        return new EnsemblePlan(
                loaded.scenario(),
                Design.asIs(),
                ensemble.draws(SetOptions.paths(changes.sets()), List.of(loaded.named())),
                seed,
                ensemble.replicates(),
                Detail.SERIES);
    }

    private List<EnsembleRun.Outcome> run(List<Undertaking> undertakings, List<Path> wanted) throws Refusal {
        EnsembleRun.Means means =
                new EnsembleRun.Means(ensemble.threads(services.environment()), conduct, talk.arguments());
        List<EnsembleRun.Outcome> outcomes = new ArrayList<>();
        try (Interruption interruption = Interruption.watch()) {
            for (int i = 0; i < undertakings.size() && !interruption.isRequested(); i++) {
                if (i > 0 && !talk.isJson() && !talk.isQuiet()) {
                    talk.data("");
                }
                Undertaking undertaking = undertakings.get(i);
                Order order = undertaking.order();
                Path folder = wanted.isEmpty()
                        ? new Destination(services.folder(), output.folder().place())
                                .firstFree(order.topic().name())
                        : wanted.get(i);
                EnsembleRun.Outcome outcome = new EnsembleRun(services, means, talk, Inquiry.of(order, services, talk))
                        .carryOut(undertaking, folder, interruption);
                outcomes.add(outcome);
                if (conduct.isFailFast() && outcome.code() != ExitCode.DONE) {
                    break;
                }
            }
        }
        return outcomes;
    }

    private static ExitCode worst(List<EnsembleRun.Outcome> outcomes) {
        ExitCode worst = ExitCode.DONE;
        for (EnsembleRun.Outcome outcome : outcomes) {
            boolean worse = worst == ExitCode.DONE
                    || outcome.code() == ExitCode.INTERRUPTED
                    || (worst == ExitCode.GOAL_NOT_REACHED && outcome.code() == ExitCode.RUNS_FAILED);
            worst = worse ? outcome.code() : worst;
        }
        return worst;
    }
}
