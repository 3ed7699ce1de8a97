package org.brinksim.config;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.scenario.Scenario;
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
        return read(Loader.find(argument, base, problems), sets, problems);
    }

    /** Reads a scenario that comes with the program, by one of {@link ShippedScenarios#names}. */
    public static Reading readShipped(String name) {
        return read(new Source.Shipped(name + Sources.ENDING), List.of(), new Problems());
    }

    private static Reading read(@Nullable Source source, List<String> sets, Problems problems) {
        Fields shape = ScenarioShape.declared();
        Loader loader = new Loader(shape, problems);
        Mapping merged = source == null ? null : loader.load(source);
        Mapping root = loader.root();
        if (merged == null || root == null) {
            return new Reading.Refused(problems.inOrder());
        }
        Mapping overridden = new Overrides(shape, problems).apply(merged, sets);
        Mapping changed = new Wildcards(overridden, problems).expand(overridden);
        Check check = new Check(changed, problems);
        shape.check(changed, "", check);
        Rules.check(changed, check);
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems.inOrder());
        }
        ReferenceConditions reference = new ReferenceConditions(shape);
        Scenario scenario = reference.apply(new ScenarioBuilder(changed, check.figures()).build(), changed, root);
        String resolved = CanonicalYaml.write(reference.stating(scenario, changed), shape);
        return new Reading.Accepted(scenario, resolved, Reading.About.of(changed));
    }
}
