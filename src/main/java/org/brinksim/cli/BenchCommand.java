package org.brinksim.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.IntConsumer;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.experiment.Model;
import org.brinksim.output.FolderClaim;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.IdleSchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink bench}: measures the speed of runs on one core, next to a schedule that does nothing. */
@Command(
        name = "bench",
        description = "Measure runs per second on one core, next to an idle schedule with as many agents.",
        footer = {"%nExamples:", "  brink bench", "  brink bench april-2021 --rounds 15 --seconds 2 --json"})
final class BenchCommand implements Callable<Integer> {
    private static final int WORLDS = 1_000;
    private static final int MOST_SECONDS = 3_600;
    private static final int ALLOCATION_RUNS = 200;

    private final Services services;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file or name (default: ${DEFAULT-VALUE}).")
    private String argument = "kyrgyzstan-tajikistan";

    @Option(names = "--rounds", paramLabel = "N", description = "Rounds of measurement (default: ${DEFAULT-VALUE}).")
    private int rounds = 7;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "Seconds for each kind of work in a round, after warming up (default: ${DEFAULT-VALUE}).")
    private double seconds = 1;

    @Option(
            names = "--warm-up",
            paramLabel = "S",
            description = "Seconds for each kind of work before the first round (default: ${DEFAULT-VALUE}).")
    private double warmUp = 4;

    @Mixin
    private Talk talk = new Talk();

    BenchCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        long startUp = ManagementFactory.getRuntimeMXBean().getUptime();
        if (rounds < 1 || !isTime(seconds) || !isTime(warmUp)) {
            throw Refusal.invalid("--rounds: " + rounds + ", --seconds: " + seconds + ", --warm-up: " + warmUp
                    + "; allowed are 1 or more rounds, and seconds above 0 up to " + MOST_SECONDS);
        }
        BenchResult result = measure(scenario(), startUp);
        talk.data(talk.isJson() ? SummaryJson.text(result.json()) : String.join("\n", result.text()));
        return ExitCode.DONE.number();
    }

    private static boolean isTime(double length) {
        return length > 0 && length <= MOST_SECONDS;
    }

    private Scenario scenario() throws Refusal {
        Loading loading = services.scenarios().load(argument, List.of());
        if (loading instanceof Loading.Refused refused) {
            throw new Refusal(ExitCode.INVALID_INPUT, refused.problems());
        }
        return ((Loading.Loaded) loading).scenario();
    }

    private BenchResult measure(Scenario scenario, long startUp) throws IOException {
        Path folder = Files.createTempDirectory("brink-bench");
        try {
            return measure(scenario, startUp, new SweepMachinery(services, scenario, folder));
        } finally {
            FolderClaim.take(folder);
            Files.delete(folder);
        }
    }

    /** Warms each kind of work up, then measures them side by side and in turns. */
    private BenchResult measure(Scenario scenario, long startUp, SweepMachinery machinery) {
        Model model = services.models().apply(scenario);
        IdleSchedule idle = IdleSchedule.of(scenario);
        List<IntConsumer> works = List.of(
                runs(model, scenario, Detail.METRICS),
                runs(model, scenario, Detail.SERIES),
                i -> idle.run(),
                i -> machinery.pass());
        List<List<Double>> paces = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        talk.say("warming up, then " + rounds + " rounds of " + works.size() + " measurements");
        works.forEach(work -> Stopwatch.perSecond(work, warmUp));
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < works.size(); i++) {
                int kind = (i + round) % works.size();
                paces.get(kind).add(Stopwatch.perSecond(works.get(kind), seconds));
            }
        }
        paces.get(3).replaceAll(passes -> passes * SweepMachinery.runs());
        OptionalLong bytes = Stopwatch.allocation(works.get(0), ALLOCATION_RUNS);
        return new BenchResult(
                scenario,
                idle,
                new Pace(paces.get(0)),
                new Pace(paces.get(1)),
                new Pace(paces.get(2)),
                new Pace(paces.get(3)),
                bytes,
                startUp);
    }

    private static IntConsumer runs(Model model, Scenario scenario, Detail detail) {
        return i -> model.run(scenario.parameters(), new WorldSeed(1, i % WORLDS), detail);
    }
}
