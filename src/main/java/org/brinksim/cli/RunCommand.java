package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.IntervalGoal;
import org.brinksim.experiment.Sufficiency;
import org.brinksim.output.FolderClaim;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.statistics.ReplicateControl;
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
    private static final int BATCH = 100;

    private final Services services;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario file, or name of a shipped scenario.")
    private List<String> arguments = new ArrayList<>();

    @Mixin
    private EnsembleOptions ensemble = new EnsembleOptions();

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
        List<Assignment> assignments = prepare();
        if (dryRun) {
            new DryRun(services, talk).tell(assignments, ensemble, output);
            return ExitCode.DONE.number();
        }
        List<Path> wanted = wantedFolders(assignments);
        List<EnsembleRun.Outcome> outcomes = run(assignments, wanted);
        if (talk.isJson()) {
            talk.data(SummaryJson.text(outcomes, ensemble));
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

    private List<Assignment> prepare() throws Refusal {
        long seed = ensemble.seed(services.clock().instant());
        if (ensemble.isSeedDrawn()) {
            talk.insist("seed " + seed);
        }
        List<Assignment> assignments = new ArrayList<>();
        Set<String> problems = new LinkedHashSet<>();
        for (String argument : arguments) {
            Loading loading = services.scenarios().load(argument, ensemble.sets());
            if (loading instanceof Loading.Loaded loaded) {
                Optional<Sufficiency> sufficiency = sufficiency(loaded.scenario());
                sufficiency.ifPresentOrElse(
                        enough -> assignments.add(
                                new Assignment(argument, loaded, plan(loaded.scenario(), seed), enough)),
                        () -> problems.add(unknownMetric(loaded.scenario())));
            } else if (loading instanceof Loading.Refused refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, List.copyOf(problems));
        }
        return assignments;
    }

    private EnsemblePlan plan(Scenario scenario, long seed) {
        return new EnsemblePlan(
                scenario,
                Design.asIs(),
                ensemble.draws(),
                seed,
                ensemble.replicates(),
                new EnsemblePlan.Keep(true, output.events()));
    }

    private Optional<Sufficiency> sufficiency(Scenario scenario) {
        if (!ensemble.hasGoal()) {
            return Optional.of(Sufficiency.never());
        }
        EnsembleOptions.Goal goal = ensemble.goal();
        int column = Metric.columns(scenario.states()).stream()
                .map(Metric.Column::name)
                .toList()
                .indexOf(goal.metric());
        int most = Math.max(1, ensemble.replicates() / BATCH);
        return column < 0
                ? Optional.empty()
                : Optional.of(new IntervalGoal(
                        new ReplicateControl(BATCH, most, ensemble.level(), goal.width() / 2, goal.relativeWidth() / 2),
                        column));
    }

    private String unknownMetric(Scenario scenario) {
        return "--metric: " + ensemble.goal().metric() + "; allowed are "
                + String.join(
                        ", ",
                        Metric.columns(scenario.states()).stream()
                                .map(Metric.Column::name)
                                .toList());
    }

    /** The folders the user named, one per scenario; none when Brink chooses. */
    private List<Path> wantedFolders(List<Assignment> assignments) throws Refusal {
        Path out = output.out();
        if (out == null) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        Path base = services.folder().resolve(out);
        for (Assignment assignment : assignments) {
            folders.add(assignments.size() == 1 ? base : free(base, assignment, folders));
        }
        for (Path folder : folders) {
            try {
                Optional<String> obstacle = FolderClaim.obstacle(folder, output.isForced());
                if (obstacle.isPresent()) {
                    throw new Refusal(ExitCode.OUTPUT_BLOCKED, obstacle.get());
                }
            } catch (IOException cause) {
                throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(folder, cause));
            }
        }
        return folders;
    }

    private static Path free(Path base, Assignment assignment, List<Path> taken) {
        String name = assignment.plan().scenario().name();
        Path folder = base.resolve(name);
        for (int number = 2; taken.contains(folder); number++) {
            folder = base.resolve(name + "-" + number);
        }
        return folder;
    }

    private List<EnsembleRun.Outcome> run(List<Assignment> assignments, List<Path> wanted) throws Refusal {
        EnsembleRun.Request request = new EnsembleRun.Request(ensemble, output, conduct, talk.arguments());
        List<EnsembleRun.Outcome> outcomes = new ArrayList<>();
        try (Interruption interruption = Interruption.watch()) {
            for (int i = 0; i < assignments.size() && !interruption.isRequested(); i++) {
                if (i > 0 && !talk.isJson() && !talk.isQuiet()) {
                    talk.data("");
                }
                Path folder = wanted.isEmpty() ? firstFree(assignments.get(i)) : wanted.get(i);
                EnsembleRun.Outcome outcome =
                        new EnsembleRun(services, request, talk).carryOut(assignments.get(i), folder, interruption);
                outcomes.add(outcome);
                if (conduct.isFailFast() && outcome.code() != ExitCode.DONE) {
                    break;
                }
            }
        }
        return outcomes;
    }

    private Path firstFree(Assignment assignment) throws Refusal {
        Path results = services.folder().resolve("results");
        try {
            return FolderClaim.firstFree(results, assignment.plan().scenario().name());
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(results, cause));
        }
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
