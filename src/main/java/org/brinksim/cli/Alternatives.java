package org.brinksim.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Overrides;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;

/**
 * Loads a base and its alternatives.
 *
 * @param source where scenarios come from
 * @param changes what the command line changes of them
 */
record Alternatives(ScenarioSource source, Changes changes) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NAME = 64;

    /**
     * The scenarios: the base, the named alternatives, then those that the command line spells out. A name that is taken gets a number.
     *
     * @throws Refusal if one is not accepted, or cannot be compared with the base
     */
    List<Loaded> load(String base, List<String> others) throws Refusal {
        Set<String> problems = new LinkedHashSet<>();
        List<Loaded> loaded = new ArrayList<>();
        add(loaded, base, changes.shared(), problems);
        if (loaded.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, List.copyOf(problems));
        }
        String title = loaded.get(0).scenario().title();
        for (String other : others) {
            add(loaded, other, changes.shared(), problems);
        }
        for (Changes.Alternative alternative : changes.alternatives()) {
            List<String> sets = new ArrayList<>(changes.shared());
            sets.add("title=" + quoted(shortened(title + ", with " + String.join(", ", alternative.sets()))));
            sets.addAll(alternative.sets());
            sets.add("name=" + quoted(alternative.name()));
            add(loaded, base, sets, problems);
        }
        for (Loaded each : loaded) {
            check(loaded.get(0).scenario(), each.scenario(), problems);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, List.copyOf(problems));
        }
        return loaded;
    }

    private void add(List<Loaded> loaded, String argument, List<String> sets, Set<String> problems) {
        Loading loading = source.load(argument, sets);
        if (loading instanceof Loading.Refused refused) {
            problems.addAll(refused.problems());
            return;
        }
        Set<String> taken = new HashSet<>();
        loaded.forEach(each -> taken.add(each.scenario().name()));
        Loaded found = (Loaded) loading;
        String name = found.scenario().name();
        if (!taken.contains(name)) {
            loaded.add(found);
            return;
        }
        List<String> renamed = new ArrayList<>(sets);
        renamed.add("name=" + quoted(free(name, taken)));
        loaded.add((Loaded) source.load(argument, renamed));
    }

    private static String free(String name, Set<String> taken) {
        for (int number = 2; ; number++) {
            String suffix = "-" + number;
            String candidate =
                    name.substring(0, StrictMath.min(name.length(), LONGEST_NAME - suffix.length())) + suffix;
            if (!taken.contains(candidate)) {
                return candidate;
            }
        }
    }

    private static void check(Scenario base, Scenario other, Set<String> problems) {
        if (!EnsemblePlan.areComparable(base, other)) {
            problems.add(other.name() + " (" + shape(other) + ") cannot be compared with " + base.name() + " ("
                    + shape(base) + "): a pair needs the same days and the same states in the same order");
        }
    }

    private static String shape(Scenario scenario) {
        return scenario.calendar().start() + " to " + scenario.calendar().end() + ", "
                + String.join(" and ", scenario.states().stream().map(State::id).toList());
    }

    /**
     * The paths of parameters that keep their values when parameters are drawn: those given with {@code --set}, and those whose values
     * differ between the scenarios, since a draw would undo the difference.
     */
    Set<String> held(List<Scenario> scenarios) {
        Set<String> held = new HashSet<>(SetOptions.paths(changes.shared()));
        changes.alternatives().forEach(alternative -> held.addAll(SetOptions.paths(alternative.sets())));
        for (Parameter parameter : Parameters.all()) {
            double value = scenarios.get(0).parameters().get(parameter);
            if (scenarios.stream().anyMatch(other -> other.parameters().get(parameter) != value)) {
                held.add(Overrides.path(parameter.name()));
            }
        }
        return held;
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }

    /** A text as a value in YAML. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
