package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.output.Order;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink compare}: what if? Runs of a base and its alternatives in pairs that share their random numbers. */
@Command(
        name = "compare",
        description = "What if? Run alternatives against a base in paired worlds: differences with intervals, and why.",
        footer = {
            "%nExamples:",
            "  brink compare kyrgyzstan-tajikistan --as no-drones --set timeline.tb2=null",
            "  brink compare kyrgyzstan-tajikistan golovnoy.yaml -r 2000 -o settled"
        })
final class CompareCommand implements Callable<Integer> {
    private static final int PAIRS = 500;

    private final Services services;

    @Parameters(index = "0", paramLabel = "BASE", description = "Scenario file, or name of a shipped scenario.")
    private String base = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ALT",
            description = "Alternatives: scenario files, or names of shipped scenarios.")
    private List<String> others = new ArrayList<>();

    @Mixin
    private Changes changes = new Changes();

    @Mixin
    private EnsembleOptions ensemble = new EnsembleOptions(PAIRS);

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

    CompareCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        checkOptions();
        Undertaking undertaking = prepare();
        if (dryRun) {
            new DryRun(services, talk).tell(List.of(undertaking.order()), ensemble.threads(services.environment()));
            return ExitCode.DONE.number();
        }
        Destination destination =
                new Destination(services.folder(), output.folder().place());
        String name = undertaking.order().topic().name();
        List<Path> wanted = destination.wanted(List.of(name));
        Path folder = wanted.isEmpty() ? destination.firstFree(name) : wanted.get(0);
        EnsembleRun.Means means =
                new EnsembleRun.Means(ensemble.threads(services.environment()), conduct, talk.arguments());
        return new Attempt(services, means, talk).carryOut(undertaking, folder).number();
    }

    private void checkOptions() throws Refusal {
        List<String> problems = new ArrayList<>(ensemble.problems(services.environment()));
        problems.addAll(output.problems());
        problems.addAll(changes.problems());
        if (others.isEmpty() && changes.alternatives().isEmpty()) {
            problems.add("ALT: none; name a second scenario, or spell one out with --as NAME --set path=value");
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
    }

    private Undertaking prepare() throws Refusal {
        long seed = ensemble.seed(services.clock().instant());
        if (ensemble.isSeedDrawn()) {
            talk.insist("seed " + seed);
        }
        Alternatives alternatives = new Alternatives(services.scenarios(), changes);
        List<Loaded> loaded = alternatives.load(base, others);
        List<Scenario> scenarios = loaded.stream().map(Loaded::scenario).toList();
        EnsemblePlan plan = new EnsemblePlan(
                scenarios,
                Design.oneOfEach(scenarios.size()),
                ensemble.draws(
                        alternatives.held(scenarios),
                        loaded.stream().map(Loaded::named).toList()),
                seed,
                ensemble.replicates(),
                Detail.SERIES);
        Order order = new Order(
                Order.Kind.COMPARE,
                new Topic(plan.scenario().name() + "-compare", plan.scenario().title(), "", List.of()),
                plan,
                ensemble.goal(plan),
                output.contents(ensemble.level()),
                output.charts(),
                Shard.WHOLE);
        List<String> resolved = loaded.stream().map(Loaded::resolvedYaml).toList();
        return new Undertaking(order, Undertaking.scenarios(plan, resolved), command(plan));
    }

    private List<String> command(EnsemblePlan plan) {
        List<String> words = new ArrayList<>(List.of("brink", "compare", Words.shortened(base)));
        others.stream().map(Words::shortened).forEach(words::add);
        words.addAll(changes.canonical());
        words.addAll(ensemble.canonical(plan));
        words.addAll(output.canonical());
        return words;
    }
}
