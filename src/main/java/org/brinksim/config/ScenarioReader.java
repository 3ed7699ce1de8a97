package org.brinksim.config;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scenarios. */
public final class ScenarioReader {
    private ScenarioReader() {}

    /**
     * Reads a scenario with everything it extends, changes it as asked, and checks it.
     *
     * @param argument name or path as the user typed it, with or without {@code .yaml}: first a file, then a shipped
     *     scenario
     * @param base directory against which relative paths resolve
     * @param sets overrides {@code path=value}, in order; the last wins
     */
    public static Reading read(String argument, Path base, List<String> sets) {
        Problems problems = new Problems();
        return read(Loader.find(argument, base, problems), base, sets, problems);
    }

    /** Reads a scenario that comes with the program, by one of {@link ShippedScenarios#names}. */
    public static Reading readShipped(String name) {
        return read(new Source.Shipped(name + Sources.ENDING), Path.of(""), List.of(), new Problems());
    }

    private static Reading read(@Nullable Source source, Path base, List<String> sets, Problems problems) {
        UnresolvedScenario file = source == null ? null : UnresolvedScenario.load(source, null, base, problems);
        return file == null ? new Reading.Refused(problems.inOrder()) : file.resolve(Change.sets(sets), problems);
    }
}
