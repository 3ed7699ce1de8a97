package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.calibration.Retelling.Crisis;
import org.brinksim.experiment.calibration.Retelling.Told;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulation;
import org.jspecify.annotations.Nullable;

/**
 * Simulates what a calibration compares with the record. Threads may share it.
 *
 * <p>A world runs the course of all years once and every recorded trigger a fixed number of times. From the trigger of a clash it goes on, up
 * to a limit, until one run reaches rung 6: that run stands for the clash that happened. So what a clash is like and how likely it is are
 * separate statistics.
 */
public final class RecordModel {
    /** Runs from each trigger. */
    public static final int RUNS = 8;
    /** Most runs from the trigger of a clash until one is found. */
    public static final int MOST_RUNS = 40;

    private final Simulation course;
    private final Map<String, Simulation> triggers = new LinkedHashMap<>();
    private final List<Target> targets;

    /**
     * A model of the record.
     *
     * @param course the scenario of all years
     * @param triggers the scenarios that have a recorded trigger each
     * @param targets what is compared, with at least one target
     */
    public RecordModel(Scenario course, List<Scenario> triggers, List<Target> targets) {
        this.course = new Simulation(course);
        triggers.forEach(trigger -> this.triggers.put(trigger.name(), new Simulation(trigger)));
        this.targets = List.copyOf(targets);
    }

    /** What is compared, in the order of the summaries. */
    public List<Target> targets() {
        return targets;
    }

    /**
     * The summaries of one world.
     *
     * @param values parameter name to value; the others are those of each scenario
     * @param seed seed of all worlds
     * @param world number of the world, 0 or more
     * @return one value for each target, on the target's scale; NaN where there is nothing to measure
     */
    public double[] summaries(Map<String, Double> values, long seed, long world) {
        long first = world * (MOST_RUNS + 1);
        Told told = new Told(course.scenario(), run(course, values, new WorldSeed(seed, first), Detail.SERIES));
        Map<String, Crisis> crises = new LinkedHashMap<>();
        triggers.forEach((name, simulation) -> crises.put(name, crisis(simulation, values, seed, first + 1)));
        return Statistic.summaries(new Retelling(told, crises), targets);
    }

    private Crisis crisis(Simulation simulation, Map<String, Double> values, long seed, long first) {
        Scenario scenario = simulation.scenario();
        boolean isClash = targets.stream()
                .anyMatch(target ->
                        target.scenario().equals(scenario.name()) && Statistic.of(target) == Statistic.CLASH_CHANCE);
        List<RunOutcome> runs = new ArrayList<>();
        @Nullable RunOutcome told = null;
        for (int r = 0; r < RUNS || (isClash && told == null && r < MOST_RUNS); r++) {
            RunOutcome run = run(simulation, values, new WorldSeed(seed, first + r), Detail.METRICS);
            if (r < RUNS) {
                runs.add(run);
            }
            if (told == null && (!isClash || Retelling.hasClash(run))) {
                told = run;
            }
        }
        return new Crisis(scenario, runs, told);
    }

    private static RunOutcome run(Simulation simulation, Map<String, Double> values, WorldSeed world, Detail detail) {
        ParameterValues parameters = simulation.scenario().parameters().with(values);
        return simulation.run(parameters, world, detail);
    }
}
