package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.design.Factor;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads the factors of a sweep: numbers at parameters and inputs, and choices at every other path. */
final class FactorReader {
    private final Scenario scenario;
    private final NumberFactors numbers;
    private final Wildcards wildcards;
    private final StatedChanges changes;
    private final Problems problems;

    FactorReader(SweepScenarios scenarios, StatedChanges changes, Problems problems) {
        this.scenario = scenarios.base(0).scenario();
        this.numbers = new NumberFactors(scenario, problems);
        this.wildcards = new Wildcards(scenarios.merged(), problems);
        this.changes = changes;
        this.problems = problems;
    }

    /** A factor, null when it has problems, which are reported. */
    @Nullable
    Varied read(String path, Mapping.Pair pair) {
        if (FactorShape.isNamedChoice(pair.value())) {
            return named(path, pair.key(), (Mapping) pair.value());
        }
        boolean isKnown = path.indexOf('*') < 0 && Overrides.isKnown(scenario, path);
        if (!isKnown && !Wildcards.isOfInputs(path)) {
            return choice(path, pair);
        }
        List<String> paths = isKnown ? List.of(path) : inOrder(wildcards.matches(path, pair.key(), path));
        Factor factor = paths.isEmpty() ? null : numbers.factor(path, paths, pair.value());
        return factor == null ? null : new Varied(factor, pair.key(), paths, List.of());
    }

    private List<String> inOrder(List<String> paths) {
        return scenario.inputs().layout().paths().stream()
                .filter(paths::contains)
                .toList();
    }

    private @Nullable Varied choice(String path, Mapping.Pair pair) {
        Node node = pair.value();
        List<Scalar> values = new ArrayList<>();
        if (node instanceof Sequence list) {
            list.items().forEach(item -> values.add((Scalar) item));
        } else if (node instanceof Mapping range && range.has(FactorShape.STEPS)) {
            LowHigh ends = new LowHigh(range);
            if (!ends.isOrdered(path, problems)) {
                return null;
            }
            ends.levels().forEach(level -> values.add(number(range.place(), level)));
        } else {
            String what = "no parameter and no input has the path " + Scalar.quoted(path) + hint(path)
                    + "; at any other path allowed is a list of values";
            problems.report(pair.key(), path, what);
            return null;
        }
        List<String> words = values.stream().map(FactorShape::word).toList();
        List<List<Change>> options = values.stream()
                .map(value -> List.of(changes.at(value.place(), path + "=" + written(value))))
                .toList();
        return new Varied(new Factor.Choice(path, words), pair.key(), List.of(path), options);
    }

    private static Scalar number(Place place, double value) {
        return new Scalar(place, Numbers.text(value), Scalar.Type.NUMBER);
    }

    private String hint(String path) {
        Stream<String> parameters =
                Parameters.all().stream().map(Parameter::name).map(Overrides::path);
        return Nearest.hint(
                path,
                Stream.concat(parameters, scenario.inputs().layout().paths().stream())
                        .toList());
    }

    /** A value as an override writes it. */
    private static String written(Scalar value) {
        return value.type() == Scalar.Type.TEXT ? "'" + value.text().replace("'", "''") + "'" : FactorShape.word(value);
    }

    private @Nullable Varied named(String name, Place place, Mapping options) {
        int before = problems.count();
        Identifier.MEMBER.check(
                Scalar.text(place, name), SweepShape.FACTORS, new Check(Mapping.empty(place), problems));
        if (name.equals(SweepScenarios.CHOICE)) {
            problems.report(place, SweepShape.FACTORS, "a choice among scenarios is a list under the key \"scenario\"");
        }
        List<List<Change>> sets = new ArrayList<>();
        for (Map.Entry<String, Mapping.Pair> option : options.pairs().entrySet()) {
            sets.add(((Sequence) option.getValue().value())
                    .items().stream()
                            .map(item -> changes.at(item.place(), ((Scalar) item).text()))
                            .toList());
        }
        List<String> paths = sets.stream()
                .flatMap(List::stream)
                .map(Change::path)
                .flatMap(this::all)
                .distinct()
                .toList();
        Factor factor = new Factor.Choice(name, List.copyOf(options.pairs().keySet()));
        return problems.count() > before ? null : new Varied(factor, place, paths, sets);
    }

    /** The paths of inputs that a path means. */
    private Stream<String> all(String path) {
        return Wildcards.isOfInputs(path) ? wildcards.meant(path).stream() : Stream.of(path);
    }
}
