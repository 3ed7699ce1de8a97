package org.brinksim.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file laid over everything it extends, to be changed and checked as often as wanted.
 *
 * @param merged the file
 * @param root the file at the root of the {@code extends} chain
 * @param shape the declared form of both
 * @param posteriors what it can name as its posterior
 */
record UnresolvedScenario(Mapping merged, Mapping root, Fields shape, Posteriors posteriors) {
    /**
     * Reads a file; null when a part of it cannot be read, problems are reported.
     *
     * @param source the file
     * @param sweep the file whose changes it gets, null for none
     * @param folder what names in changes on the command line are relative to
     */
    static @Nullable UnresolvedScenario load(Source source, @Nullable Source sweep, Path folder, Problems problems) {
        Fields shape = ScenarioShape.declared();
        Loader loader = new Loader(shape, problems);
        Mapping merged = loader.load(source);
        Mapping root = loader.root();
        return merged == null || root == null
                ? null
                : new UnresolvedScenario(merged, root, shape, new Posteriors(loader.chain(), sweep, folder));
    }

    /** The changed file and what was found in it. */
    private record Changed(Mapping file, Check check, Optional<Fitted> posterior) {}

    /** The scenario with some changes, the last of which wins; refused with all problems found so far if there are any. */
    Reading resolve(List<Change> changes, Problems problems) {
        Changed changed = changed(changes, problems);
        if (!problems.isEmpty()) {
            return new Reading.Refused(problems.inOrder());
        }
        Mapping file = changed.file().without(ScenarioShape.POSTERIOR);
        ReferenceConditions reference = new ReferenceConditions(shape);
        Scenario own = new ScenarioBuilder(file, changed.check().figures()).build();
        Scenario scenario = reference.apply(own, file, root);
        String resolved = CanonicalYaml.write(reference.stating(scenario, file), shape);
        return new Reading.Accepted(scenario, resolved, Reading.About.of(file), changed.posterior());
    }

    /** What is wrong with the scenario after some changes. */
    List<Problem> problems(List<Change> changes) {
        Problems problems = new Problems();
        changed(changes, problems);
        return problems.inOrder();
    }

    private Changed changed(List<Change> changes, Problems problems) {
        Mapping overridden = Overrides.apply(merged, changes, shape, problems);
        Mapping file = new Wildcards(overridden, problems).expand(overridden);
        Check check = new Check(file, problems);
        shape.check(file, "", check);
        Rules.check(file, check);
        return new Changed(file, check, posteriors.of(file, problems));
    }
}
