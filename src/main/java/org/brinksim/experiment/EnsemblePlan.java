package org.brinksim.experiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.simulation.Detail;

/**
 * Which runs an ensemble makes.
 *
 * <p>Several scenarios have the same days and the same states, and names of their own: their runs have the same metrics, and
 * equal replicates share their random numbers.
 *
 * @param scenarios the scenarios, resolved and checked; at least one, the first is the base
 * @param design the design points
 * @param draws the parameters that each run draws
 * @param seed master seed, any 64 bits
 * @param replicates most replicates of each design point, at least 1
 * @param detail how much is kept of each run
 * @param first number of the first replicate, 0 or more; others follow
 */
public record EnsemblePlan(
        List<Scenario> scenarios,
        Design design,
        ParameterDraws draws,
        long seed,
        int replicates,
        Detail detail,
        int first) {
    /** Checks the numbers and that the scenarios can stand beside each other. */
    public EnsemblePlan {
        scenarios = List.copyOf(scenarios);
        if (scenarios.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one scenario");
        }
        Scenario base = scenarios.get(0);
        Set<String> names = new HashSet<>();
        for (Scenario scenario : scenarios) {
            if (!areComparable(base, scenario) || !names.add(scenario.name())) {
                throw new IllegalArgumentException("scenario " + scenario.name()
                        + " has other days or states than the first, or a name that is taken");
            }
        }
        if (replicates < 1 || first < 0 || first > Integer.MAX_VALUE - replicates) {
            throw new IllegalArgumentException(
                    replicates + " replicates from number " + first + "; allowed is 1 or more, from number 0 or later");
        }
    }

    /** A plan whose replicates are numbered from 0. */
    public EnsemblePlan(
            List<Scenario> scenarios, Design design, ParameterDraws draws, long seed, int replicates, Detail detail) {
        this(scenarios, design, draws, seed, replicates, detail, 0);
    }

    /** A plan of one scenario. */
    public EnsemblePlan(
            Scenario scenario, Design design, ParameterDraws draws, long seed, int replicates, Detail detail) {
        this(List.of(scenario), design, draws, seed, replicates, detail);
    }

    /** Whether the runs of two scenarios have the same metrics: they have the same days and the same states in one order. */
    public static boolean areComparable(Scenario one, Scenario other) {
        return one.calendar().start().equals(other.calendar().start())
                && one.calendar().end().equals(other.calendar().end())
                && one.states().stream()
                        .map(State::id)
                        .toList()
                        .equals(other.states().stream().map(State::id).toList());
    }

    /** The first scenario: the base of the others. */
    public Scenario scenario() {
        return scenarios.get(0);
    }

    /** The scenario of a design point. */
    public Scenario scenario(int point) {
        return scenarios.get(design.scenario(point));
    }

    /** The scenario of a design point with the values of the point. */
    public Scenario changed(int point) {
        return Overrides.apply(scenario(point), design.paths(), design.point(point));
    }

    /** The same plan with other detail. */
    EnsemblePlan keeping(Detail other) {
        return new EnsemblePlan(scenarios, design, draws, seed, replicates, other, first);
    }

    /** A plan of the same scenarios and draws at other design points, with so many replicates from a number on. */
    public EnsemblePlan at(Design points, int from, int number) {
        return new EnsemblePlan(scenarios, points, draws, seed, number, detail, from);
    }

    /** The paths that have a value of their own in each run: those of the design, then the drawn parameters. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>(design.paths());
        paths.addAll(draws.paths());
        return List.copyOf(paths);
    }

    /** Most runs that the ensemble can make. */
    public long mostRuns() {
        return (long) design.size() * replicates;
    }
}
