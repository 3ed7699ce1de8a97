package org.brinksim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.IdleSchedule;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A run of the shipped base, the idle schedule beside it, and the draws that runs are made of. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
@State(Scope.Thread)
public class SimulationBenchmark {
    private static final int WORLDS = 1_000;

    private final Scenario scenario = base();
    private final Simulation simulation = new Simulation(scenario);
    private final IdleSchedule idle = IdleSchedule.of(scenario);
    private final Stream stream = new WorldSeed(1, 2).stream(3, 4);
    private long next;

    private static Scenario base() {
        Reading reading = ScenarioReader.read("kyrgyzstan-tajikistan", Path.of("no-such-folder"), List.of());
        return ((Reading.Accepted) reading).scenario();
    }

    private RunOutcome run(Detail detail) {
        next = (next + 1) % WORLDS;
        return simulation.run(scenario.parameters(), new WorldSeed(1, next), detail);
    }

    /** Run that keeps the metrics alone. */
    @Benchmark
    public RunOutcome metrics() {
        return run(Detail.METRICS);
    }

    /** Run that also keeps the daily series. */
    @Benchmark
    public RunOutcome series() {
        return run(Detail.SERIES);
    }

    /** Run that also keeps every event. */
    @Benchmark
    public RunOutcome events() {
        return run(Detail.EVENTS);
    }

    /** Idle schedule with as many agents, over as many days. */
    @Benchmark
    public long idle() {
        return idle.run();
    }

    /** One uniform number. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public double uniform() {
        return stream.uniform(next++);
    }

    /** One beta share, the dearest of the draws. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public double beta() {
        return Draw.beta(stream.uniform(next++), 2, 6);
    }
}
