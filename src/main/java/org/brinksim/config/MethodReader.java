package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brinksim.experiment.design.Method;
import org.jspecify.annotations.Nullable;

/** Reads the method of a sweep and checks that it fits the factors. */
final class MethodReader {
    static final int POINTS = 100;
    static final int TRAJECTORIES = 20;
    static final int LEVELS = 4;
    static final int ROWS = 512;

    private final Mapping design;
    private final List<Varied> factors;
    private final List<Double> own;
    private final Problems problems;

    MethodReader(Mapping design, List<Varied> factors, List<Double> own, Problems problems) {
        this.design = design;
        this.factors = factors;
        this.own = own;
        this.problems = problems;
    }

    /** The method that is stated, or else factorial when every factor has levels and no number of points is stated, else lhs. */
    static SweepMethod stated(Mapping design, List<Varied> factors) {
        String word = design.text(DesignShape.METHOD);
        if (word != null) {
            return SweepMethod.of(word);
        }
        boolean haveLevels = factors.stream().allMatch(varied -> varied.factor().levels() > 0);
        return haveLevels && !design.has(DesignShape.POINTS) ? SweepMethod.FACTORIAL : SweepMethod.LHS;
    }

    /** The method, null when it has problems, which are reported. */
    @Nullable
    Method read(Optional<PointsFile> points) {
        SweepMethod method = stated(design, factors);
        int before = problems.count();
        checkOptions(method);
        Method made = made(method, points);
        new MethodFit(design, factors, own, problems).check(made);
        return problems.count() > before ? null : made;
    }

    private void checkOptions(SweepMethod method) {
        design.pairs().forEach((key, pair) -> {
            if (!key.equals(DesignShape.METHOD) && !method.options().contains(key)) {
                String takes = method.options().isEmpty() ? "no options" : String.join(", ", method.options());
                String what = Scalar.quoted(key) + " is no option of " + method.key() + ", which takes " + takes;
                problems.report(pair.key(), SweepShape.DESIGN, what);
            }
        });
    }

    private Method made(SweepMethod method, Optional<PointsFile> points) {
        return switch (method) {
            case FACTORIAL -> new Method.Factorial();
            case OAT -> new Method.OneAtATime();
            case LHS -> new Method.LatinHypercube(count(DesignShape.POINTS, POINTS), is(DesignShape.MAXIMIN));
            case SOBOL -> new Method.Sobol(count(DesignShape.POINTS, POINTS));
            case HALTON -> new Method.Halton(count(DesignShape.POINTS, POINTS));
            case MORRIS ->
                new Method.Morris(
                        count(DesignShape.TRAJECTORIES, TRAJECTORIES), count(DesignShape.LEVELS, LEVELS), groups());
            case SALTELLI -> new Method.Saltelli(count(DesignShape.ROWS, ROWS), is(DesignShape.SECOND_ORDER));
            case FILE ->
                new Method.Listed(
                        points.map(new ListedPoints(factors, problems)::of).orElse(List.of()));
        };
    }

    private int count(String key, int otherwise) {
        return design.get(key) instanceof Scalar scalar ? (int) scalar.number() : otherwise;
    }

    private boolean is(String key) {
        return design.get(key) instanceof Scalar scalar && Truth.of(scalar);
    }

    private List<Method.Morris.Group> groups() {
        List<Method.Morris.Group> groups = new ArrayList<>();
        Set<String> known = new HashSet<>();
        factors.forEach(varied -> known.add(varied.factor().path()));
        Set<String> grouped = new HashSet<>();
        if (design.get(DesignShape.GROUPS) instanceof Mapping stated) {
            stated.pairs().forEach((name, pair) -> groups.add(group(name, (Sequence) pair.value(), known, grouped)));
        }
        return groups;
    }

    private Method.Morris.Group group(String name, Sequence members, Set<String> known, Set<String> grouped) {
        List<String> paths = new ArrayList<>();
        for (Node member : members.items()) {
            String path = ((Scalar) member).text();
            String at = SweepShape.DESIGN + "." + DesignShape.GROUPS + "." + name;
            if (!known.contains(path)) {
                String what = Scalar.quoted(path) + " is no factor" + Nearest.hint(path, known);
                problems.report(member.place(), at, what);
            } else if (!grouped.add(path)) {
                problems.report(member.place(), at, Scalar.quoted(path) + " is in another group already");
            }
            paths.add(path);
        }
        return new Method.Morris.Group(name, paths);
    }
}
