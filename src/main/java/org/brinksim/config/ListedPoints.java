package org.brinksim.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.brinksim.experiment.design.Factor;

/** Takes the points of a sweep from a file that lists them. */
final class ListedPoints {
    private final List<Varied> factors;
    private final Problems problems;

    ListedPoints(List<Varied> factors, Problems problems) {
        this.factors = factors;
        this.problems = problems;
    }

    /** The points in the order of the factors, of a choice the number of the option; problems are reported. */
    List<List<Double>> of(PointsFile file) {
        List<Integer> places = new ArrayList<>();
        for (Varied varied : factors) {
            int column = file.columns().indexOf(varied.factor().path());
            places.add(column);
            if (column < 0) {
                String what = "the file has no column for the factor "
                        + varied.factor().path();
                problems.report(
                        file.place(), "", what + Nearest.hint(varied.factor().path(), file.columns()));
            }
        }
        Set<String> unknown = new LinkedHashSet<>(file.columns());
        factors.forEach(varied -> unknown.remove(varied.factor().path()));
        unknown.forEach(path -> problems.report(file.place(), "", "the column " + path + " is no factor of the sweep"));
        if (places.contains(-1) || !unknown.isEmpty()) {
            return List.of();
        }
        return file.rows().stream().map(row -> point(row, places)).toList();
    }

    private List<Double> point(List<Scalar> row, List<Integer> places) {
        List<Double> point = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            Factor factor = factors.get(i).factor();
            Scalar stated = row.get(places.get(i));
            double value = value(factor, stated);
            if (Double.isNaN(value)) {
                problems.report(stated.place(), factor.path(), stated.shown() + " is no value of the factor");
            }
            point.add(value);
        }
        return point;
    }

    /** The value of a factor, NaN when it is none of it. */
    private static double value(Factor factor, Scalar stated) {
        if (factor instanceof Factor.Choice choice) {
            int option = choice.options().indexOf(FactorShape.word(stated));
            return option < 0 ? Double.NaN : option;
        }
        double value = stated.type() == Scalar.Type.NUMBER ? stated.number() : Double.NaN;
        boolean isInside = factor instanceof Factor.Levels levels
                ? levels.values().contains(value)
                : factor instanceof Factor.Range range
                        ? value >= range.low() && value <= range.high()
                        : factor instanceof Factor.Distributed prior && value >= prior.low() && value <= prior.high();
        return isInside ? value : Double.NaN;
    }
}
