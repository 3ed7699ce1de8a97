package org.brinksim.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** The option that changes a scenario at a path. */
final class SetOptions {
    static final String DESCRIPTION = "Change the scenario at a path; repeatable, the last wins.";

    @Option(names = "--set", paramLabel = "PATH=VALUE", description = DESCRIPTION)
    private List<String> sets = new ArrayList<>();

    List<String> sets() {
        return List.copyOf(sets);
    }

    /** The paths that overrides change. */
    static Set<String> paths(List<String> sets) {
        Set<String> paths = new LinkedHashSet<>();
        sets.forEach(set -> paths.add(set.split("=", 2)[0].strip()));
        return paths;
    }

    /** The overrides as words of a command. */
    static List<String> words(List<String> sets) {
        return sets.stream().flatMap(set -> List.of("--set", set).stream()).toList();
    }
}
