package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.optimisation.Lever;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Reads the levers of a search of mixes and sees that they are apart. */
final class LeverReader {
    private final Scenario scenario;
    private final NumberFactors numbers;
    private final Wildcards wildcards;
    private final Problems problems;
    private final List<Read> read = new ArrayList<>();

    /** A lever and what it sets. */
    record Read(Lever lever, Varied varied) {}

    LeverReader(SweepScenarios scenarios, Problems problems) {
        this.scenario = scenarios.base(0).scenario();
        this.numbers = new NumberFactors(scenario, problems);
        this.wildcards = new Wildcards(scenarios.merged(), problems);
        this.problems = problems;
    }

    /** The levers, in the order of the file, without those that have problems, which are reported. */
    List<Read> read(@Nullable Node levers) {
        if (levers instanceof Mapping stated) {
            stated.pairs().forEach((label, pair) -> {
                if (MixShape.isSound(MixShape.LEVER, pair.value())) {
                    lever(label, pair.key(), (Mapping) pair.value()).ifPresent(lever -> add(lever, pair.key()));
                }
            });
        }
        return List.copyOf(read);
    }

    private void add(Read next, Place place) {
        String at = at(next.lever().label());
        for (Read earlier : read) {
            next.varied().shared(earlier.varied()).ifPresent(shared -> {
                String what = "it sets " + shared + ", and so does \""
                        + earlier.lever().label() + "\"; allowed is one measure for each number";
                problems.report(place, at, what);
            });
            if (next.lever().column().equals(earlier.lever().column())) {
                String what = "its column would be " + next.lever().column() + ", as that of \""
                        + earlier.lever().label() + "\"";
                problems.report(place, at, what);
            }
        }
        read.add(next);
    }

    private static String at(String label) {
        return MixShape.LEVERS + "." + label;
    }

    private Optional<Read> lever(String label, Place place, Mapping stated) {
        int before = problems.count();
        List<Scalar> paths = paths(label, stated);
        Node values = values(label, stated);
        List<Factor> factors = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        for (Scalar path : paths) {
            List<String> meant = meant(path, label);
            inputs.addAll(meant);
            Factor factor = meant.isEmpty() || values == null ? null : numbers.factor(path.text(), meant, values);
            if (factor != null) {
                factors.add(factor);
            }
        }
        if (problems.count() > before) {
            return Optional.empty();
        }
        Varied varied =
                new Varied(factors.get(0), place, inputs.stream().distinct().toList(), List.of());
        List<String> further = paths.stream().skip(1).map(Scalar::text).toList();
        double cost = stated.get(MixShape.COST) instanceof Scalar number ? number.number() : 0;
        return own(label, varied).map(own -> new Read(new Lever(label, varied.factor(), further, own, cost), varied));
    }

    private List<Scalar> paths(String label, Mapping stated) {
        String key = stated.has(MixShape.PATH) ? MixShape.PATH : MixShape.PATHS;
        List<Node> paths = OneOrMore.of(stated.get(key));
        if (paths.isEmpty()) {
            problems.report(stated.place(), at(label), "the list of paths is empty; allowed is one path or more");
        }
        return paths.stream().map(Scalar.class::cast).toList();
    }

    /** The values as a factor states them: a list, or the lever itself where it has low and high. */
    private @Nullable Node values(String label, Mapping stated) {
        boolean isRange = stated.has(FactorShape.LOW) && stated.has(FactorShape.HIGH);
        boolean hasEnd = stated.has(FactorShape.LOW) || stated.has(FactorShape.HIGH) || stated.has(FactorShape.STEPS);
        boolean hasValues = stated.get(MixShape.VALUES) instanceof Sequence list
                && !list.items().isEmpty();
        if (hasValues == hasEnd || (hasEnd && !isRange)) {
            String what =
                    "its values are not stated; allowed is low and high, perhaps with steps, or else values, a list";
            problems.report(stated.place(), at(label), what);
            return null;
        }
        return isRange ? stated : stated.get(MixShape.VALUES);
    }

    private List<String> meant(Scalar path, String label) {
        boolean isPlain = path.text().indexOf('*') < 0;
        if (!isPlain && Wildcards.isOfInputs(path.text())) {
            return wildcards.matches(path.text(), path.place(), at(label));
        }
        if (isPlain && Overrides.isKnown(scenario, path.text())) {
            return List.of(path.text());
        }
        String what = "no parameter and no input has the path " + Scalar.quoted(path.text())
                + Nearest.hint(path.text(), known());
        problems.report(path.place(), at(label), what);
        return List.of();
    }

    private List<String> known() {
        Stream<String> parameters =
                Parameters.all().stream().map(Parameter::name).map(Overrides::path);
        return Stream.concat(parameters, scenario.inputs().layout().paths().stream())
                .toList();
    }

    /** The own value on the first day; reported when there is none or the lever cannot have it. */
    private Optional<Double> own(String label, Varied varied) {
        double own = new FirstDay(scenario).own(varied);
        Factor factor = varied.factor();
        boolean fits = factor instanceof Factor.Levels levels
                ? levels.values().contains(own)
                : factor instanceof Factor.Range range && own >= range.low() && own <= range.high();
        if (fits) {
            return Optional.of(own);
        }
        String what = Double.isNaN(own)
                ? "the inputs it sets have different values on the first day; name inputs with one value, others in"
                        + " measures of their own"
                : "the scenario's own value on the first day is " + Numbers.text(own)
                        + ", which the measure cannot have; widen its values, so that doing nothing is possible";
        problems.report(varied.place(), at(label), what);
        return Optional.empty();
    }
}
