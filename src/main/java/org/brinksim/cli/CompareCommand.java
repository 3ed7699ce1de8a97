package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.PairedGoal;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.scenario.Scenario;
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
        Assignment assignment = prepare();
        if (dryRun) {
            new DryRun(services, talk).tell(List.of(assignment), ensemble, output);
            return ExitCode.DONE.number();
        }
        Destination destination = new Destination(services.folder(), output);
        String name = assignment.plan().scenario().name() + "-compare";
        List<Path> wanted = destination.wanted(List.of(name));
        Path folder = wanted.isEmpty() ? destination.firstFree(name) : wanted.get(0);
        return run(assignment, folder).number();
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

    private Assignment prepare() throws Refusal {
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
                ensemble.draws(alternatives.held(scenarios)),
                seed,
                ensemble.replicates(),
                new EnsemblePlan.Keep(true, output.events()));
        Precision precision = new Precision(ensemble, plan.scenario());
        Optional<Sufficiency> enough =
                precision.sufficiency((control, column) -> new PairedGoal(control, column, scenarios.size() - 1));
        if (enough.isEmpty()) {
            throw Refusal.invalid(precision.unknownMetric());
        }
        return new Assignment(wording(), loaded, plan, enough.get());
    }

    private Wording wording() {
        List<String> given = new ArrayList<>(List.of("compare", base));
        given.addAll(others);
        List<String> canonical = new ArrayList<>(List.of("compare"));
        given.stream().skip(1).map(Wording::shortened).forEach(canonical::add);
        given.addAll(changes.canonical());
        canonical.addAll(changes.canonical());
        return new Wording(given, canonical);
    }

    private ExitCode run(Assignment assignment, Path folder) throws Refusal {
        EnsembleRun.Request request = new EnsembleRun.Request(ensemble, output, conduct, talk.arguments());
        CompareInquiry inquiry =
                new CompareInquiry(assignment.plan(), services.models(), new CompareText(talk, ensemble));
        EnsembleRun.Outcome outcome;
        try (Interruption interruption = Interruption.watch()) {
            outcome = new EnsembleRun(services, request, talk, inquiry).carryOut(assignment, folder, interruption);
        }
        if (talk.isJson()) {
            talk.data(CompareJson.text(outcome, inquiry.answers(), ensemble));
        }
        talk.insist(outcome.folder().toString());
        return outcome.code();
    }
}
