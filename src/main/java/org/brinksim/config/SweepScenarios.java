package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.experiment.design.Factor;
import org.jspecify.annotations.Nullable;

/** The scenarios that a sweep names, each with the changes of all, and what any other changes make of them. */
final class SweepScenarios {
    /** The name of the choice among scenarios. */
    static final String CHOICE = SweepShape.SCENARIO;

    private final List<UnresolvedScenario> files;
    private final List<Reading.Accepted> bases = new ArrayList<>();
    private final List<Change> common;
    private final StatedChanges changes;
    private final Problems problems;

    private SweepScenarios(
            List<UnresolvedScenario> files, List<Change> common, StatedChanges changes, Problems problems) {
        this.files = files;
        this.common = common;
        this.changes = changes;
        this.problems = problems;
    }

    /** Reads all scenarios of a sweep, null when one of them has problems, which are reported. */
    static @Nullable SweepScenarios read(SweepFile file, Mapping content, StatedChanges changes, Problems problems) {
        List<UnresolvedScenario> files = new ArrayList<>();
        for (Node name : OneOrMore.of(content.get(SweepShape.SCENARIO))) {
            UnresolvedScenario loaded = name instanceof Scalar word ? load(file, word, problems) : null;
            if (loaded != null) {
                files.add(loaded);
            }
        }
        SweepScenarios scenarios = new SweepScenarios(files, common(content, changes), changes, problems);
        boolean isWhole =
                files.size() == OneOrMore.of(content.get(SweepShape.SCENARIO)).size();
        return isWhole && scenarios.resolveBases() ? scenarios : null;
    }

    private static @Nullable UnresolvedScenario load(SweepFile file, Scalar name, Problems problems) {
        Optional<Source> source = file.find(name);
        if (source.isEmpty()) {
            problems.report(name.place(), SweepShape.SCENARIO, Loader.missing(name.text(), file.folder()));
            return null;
        }
        problems.announce(source.get().label());
        return UnresolvedScenario.load(source.get(), file.source(), file.folder(), problems);
    }

    private static List<Change> common(Mapping content, StatedChanges changes) {
        return content.get(SweepShape.SET) instanceof Sequence sets
                ? sets.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> changes.at(item.place(), ((Scalar) item).text()))
                        .toList()
                : List.of();
    }

    private boolean resolveBases() {
        for (int i = 0; i < files.size(); i++) {
            Reading.Accepted base = resolve(i, List.of());
            if (base != null) {
                bases.add(base);
            }
        }
        return !bases.isEmpty() && bases.size() == files.size();
    }

    /** Number of scenarios named, at least 1. */
    int size() {
        return files.size();
    }

    /** A scenario with the changes of all. */
    Reading.Accepted base(int file) {
        return bases.get(file);
    }

    /** The first scenario with the changes of all, as a file. */
    Mapping merged() {
        UnresolvedScenario first = files.get(0);
        return Overrides.apply(first.merged(), common, first.shape(), new Problems());
    }

    /** A scenario with more changes, null when it has problems then, which are reported. */
    Reading.@Nullable Accepted resolve(int file, List<Change> more) {
        Reading reading = files.get(file).resolve(with(more), new Problems());
        if (reading instanceof Reading.Refused refused) {
            changes.report(refused.problems(), problems);
            return null;
        }
        return (Reading.Accepted) reading;
    }

    /**
     * Reports what is wrong with the options of a choice, each taken alone; of options that are values at one path a problem
     * of the path is told once.
     */
    void checkOptions(Varied choice) {
        boolean isPath = choice.paths().equals(List.of(choice.factor().path()));
        Set<String> told = new HashSet<>();
        for (List<Change> option : choice.options()) {
            for (int file = 0; file < files.size() && !option.isEmpty(); file++) {
                List<Problem> found = files.get(file).problems(with(option)).stream()
                        .filter(problem -> !isPath || told.add(problem.path() + problem.message()))
                        .toList();
                changes.report(found, problems);
            }
        }
    }

    private List<Change> with(List<Change> more) {
        return Stream.concat(common.stream(), more.stream()).toList();
    }

    /** The choice among the scenarios, empty when there is one alone. */
    Optional<Varied> choice(Mapping content) {
        if (files.size() < 2) {
            return Optional.empty();
        }
        List<String> words = OneOrMore.of(content.get(SweepShape.SCENARIO)).stream()
                .map(name -> ((Scalar) name).text())
                .toList();
        Place place = content.place(SweepShape.SCENARIO);
        List<List<Change>> none = words.stream().map(word -> List.<Change>of()).toList();
        return Optional.of(new Varied(new Factor.Choice(CHOICE, words), place, List.of(), none));
    }
}
