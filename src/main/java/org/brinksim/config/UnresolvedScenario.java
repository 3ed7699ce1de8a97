package org.brinksim.config;

import java.util.List;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file laid over everything it extends, to be changed and checked as often as wanted.
 *
 * @param merged the file
 * @param root the file at the root of the {@code extends} chain
 * @param shape the declared form of both
 */
record UnresolvedScenario(Mapping merged, Mapping root, Fields shape) {
    /** Reads a file; null when a part of it cannot be read, problems are reported. */
    static @Nullable UnresolvedScenario load(Source source, Problems problems) {
        Fields shape = ScenarioShape.declared();
        Loader loader = new Loader(shape, problems);
        Mapping merged = loader.load(source);
        Mapping root = loader.root();
        return merged == null || root == null ? null : new UnresolvedScenario(merged, root, shape);
    }

    /** The scenario with some changes, the last of which wins; refused with all problems found so far if there are any. */
    Reading resolve(List<Change> changes, Problems problems) {
        Mapping overridden = Overrides.apply(merged, changes, shape, problems);
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
