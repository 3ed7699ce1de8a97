package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.config.Sweep.Variant;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.design.Factor;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;

/** Makes the scenarios of a sweep, one for each combination of the options of its choices. */
final class SweepVariants {
    static final int MOST = 200;
    private static final int LONGEST_NAME = 64;

    private final SweepScenarios scenarios;
    private final List<Varied> choices;
    private final Problems problems;

    SweepVariants(SweepScenarios scenarios, List<Varied> factors, Problems problems) {
        this.scenarios = scenarios;
        this.choices = factors.stream().filter(Varied::isChoice).toList();
        this.problems = problems;
    }

    /** One option of each choice, by number. */
    private record Combination(List<Integer> options) {}

    /** The scenarios; problems are reported. */
    List<Variant> make() {
        long count = 1;
        for (Varied choice : choices) {
            count *= choice.factor().levels();
            if (count > MOST) {
                String what =
                        "more than " + MOST + " combinations of options; each is a scenario of its own, allowed are "
                                + MOST + "; name fewer options, or vary numbers of the model instead";
                problems.report(choice.place(), choice.factor().path(), what);
                return List.of();
            }
        }
        int before = problems.count();
        choices.forEach(scenarios::checkOptions);
        return problems.count() > before ? List.of() : variants();
    }

    private List<Variant> variants() {
        List<Combination> all = combinations();
        List<String> names = names(all);
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            List<Change> changes = new ArrayList<>(changes(all.get(i)));
            if (!choices.isEmpty()) {
                changes.add(new Change("name", "name='" + names.get(i) + "'", ""));
            }
            Reading.Accepted made = scenarios.resolve(file(all.get(i)), changes);
            if (made != null) {
                variants.add(new Variant(made.scenario(), made.resolvedYaml(), made.posterior(), words(all.get(i))));
            }
        }
        return variants;
    }

    private List<Combination> combinations() {
        List<Combination> all = List.of(new Combination(List.of()));
        for (Varied choice : choices) {
            List<Combination> longer = new ArrayList<>();
            for (Combination combination : all) {
                for (int option = 0; option < choice.factor().levels(); option++) {
                    List<Integer> options = new ArrayList<>(combination.options());
                    options.add(option);
                    longer.add(new Combination(options));
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Change> changes(Combination combination) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            changes.addAll(choices.get(i).options().get(combination.options().get(i)));
        }
        return changes;
    }

    /** The number of the scenario among those named. */
    private int file(Combination combination) {
        boolean isChosen = scenarios.size() > 1;
        return isChosen ? combination.options().get(0) : 0;
    }

    private List<String> words(Combination combination) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Factor.Choice choice = (Factor.Choice) choices.get(i).factor();
            words.add(choice.options().get(combination.options().get(i)));
        }
        return words;
    }

    /** Names of the scenarios: with the options where such names are allowed and differ, else with numbers. */
    private List<String> names(List<Combination> all) {
        List<String> speaking = all.stream().map(this::speaking).toList();
        Set<String> different = new HashSet<>(speaking);
        boolean fit = speaking.stream().allMatch(name -> name.length() <= LONGEST_NAME);
        if (fit && different.size() == all.size()) {
            return speaking;
        }
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String number = "-" + (i + 1);
            String base = scenarios.base(0).scenario().name();
            numbered.add(base.substring(0, StrictMath.min(base.length(), LONGEST_NAME - number.length())) + number);
        }
        return numbered;
    }

    private String speaking(Combination combination) {
        List<String> words = words(combination);
        StringBuilder name =
                new StringBuilder(scenarios.base(file(combination)).scenario().name());
        for (int i = 0; i < choices.size(); i++) {
            String path = choices.get(i).factor().path();
            if (!path.equals(SweepScenarios.CHOICE)) {
                String last = path.substring(path.lastIndexOf('.') + 1);
                name.append('-').append(last).append('-').append(words.get(i));
            }
        }
        return name.toString().replaceAll("[^A-Za-z0-9_-]", "-");
    }

    /** Reports scenarios that cannot stand beside the first, and numbers that one of them lacks. */
    void check(List<Variant> variants, List<Varied> factors, Place place) {
        for (Variant variant : variants) {
            Scenario first = variants.get(0).scenario();
            if (!EnsemblePlan.areComparable(first, variant.scenario())) {
                String what = variant.scenario().name() + " (" + days(variant.scenario()) + ") cannot stand beside "
                        + first.name() + " (" + days(first)
                        + "): the scenarios of a sweep have the same days and the same states in the same order";
                problems.report(place, SweepShape.SCENARIO, what);
            }
            factors.stream()
                    .filter(factor -> !factor.isChoice())
                    .forEach(factor -> checkKnown(factor, variant.scenario()));
        }
    }

    private void checkKnown(Varied factor, Scenario scenario) {
        for (String path : factor.paths()) {
            if (!Overrides.isKnown(scenario, path)) {
                String what =
                        "the scenario " + scenario.name() + " has no " + path + "; every scenario of a sweep has it";
                problems.report(factor.place(), factor.factor().path(), what);
            }
        }
    }

    private static String days(Scenario scenario) {
        return Stream.concat(
                        Stream.of(scenario.calendar().start() + " to "
                                + scenario.calendar().end()),
                        scenario.states().stream().map(State::id))
                .collect(Collectors.joining(", "));
    }
}
