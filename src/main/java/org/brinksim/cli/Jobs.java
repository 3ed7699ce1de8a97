package org.brinksim.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says how many threads a command uses. */
final class Jobs {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Threads (default: BRINK_JOBS, else all cores). Results do not depend on it.")
    private @Nullable Integer jobs;

    /** What is wrong with it, one line. */
    List<String> problems(Map<String, String> environment) {
        String where = jobs == null ? "BRINK_JOBS" : "--jobs";
        return word(environment).matches("[1-9]\\d{0,3}")
                ? List.of()
                : List.of(where + ": " + word(environment) + "; allowed is 1 to 9999");
    }

    /** Number of threads; the option has no problem. */
    int threads(Map<String, String> environment) {
        return Integer.parseInt(word(environment));
    }

    private String word(Map<String, String> environment) {
        if (jobs != null) {
            return Integer.toString(jobs);
        }
        String cores = Integer.toString(Runtime.getRuntime().availableProcessors());
        String named = environment.getOrDefault("BRINK_JOBS", "");
        return named.isEmpty() ? cores : named;
    }
}
