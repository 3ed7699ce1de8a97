package org.brinksim.experiment.discovery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brinksim.experiment.discovery.Restriction.Options;
import org.brinksim.experiment.discovery.Restriction.Range;

/**
 * Peels a box step by step (Friedman &amp; Fisher 1999).
 *
 * <p>Candidates are the lowest and the highest share α of each quantity and each option of each choice. Where values repeat, a side is
 * peeled down to its quantile α, and if nothing lies beyond, its outermost value goes as a whole; so each peel takes something away. As
 * such peels differ in size, the one that raises the density most for each point taken away is made (Kwakkel &amp; Jaxa-Rozen 2016,
 * Environmental Modelling &amp; Software 79, 311–321). Peeling ends when the box holds cases alone or no peel leaves the least mass.
 */
final class Peeling {
    private final Cases cases;
    private final Cases all;
    private final PrimSettings settings;
    private final int[][] inside;
    private Box box = Box.everything();

    Peeling(Cases cases, Cases all, PrimSettings settings) {
        this.cases = cases;
        this.all = all;
        this.settings = settings;
        this.inside = new int[cases.dimensions().size()][];
        for (int i = 0; i < inside.length; i++) {
            int dimension = i;
            this.inside[i] = IntStream.range(0, cases.size())
                    .boxed()
                    .sorted(Comparator.comparingDouble(point -> cases.value(dimension, point)))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /** The boxes from all points to the narrowest. */
    List<ScoredBox> trajectory() {
        List<ScoredBox> boxes = new ArrayList<>();
        ScoredBox now = ScoredBox.of(box, cases, all);
        boxes.add(now);
        while (now.cases() < now.points()) {
            Optional<Peel> best = best(now);
            if (best.isEmpty()) {
                break;
            }
            apply(best.get().restriction());
            now = ScoredBox.of(box, cases, all);
            boxes.add(now);
        }
        return boxes;
    }

    private Optional<Peel> best(ScoredBox now) {
        double least = StrictMath.max(1, settings.leastMass() * all.size());
        return candidates().stream()
                .filter(peel -> now.points() - peel.points() >= least)
                .min(Comparator.<Peel>comparingDouble(peel -> -gain(now, peel)).thenComparingInt(Peel::points));
    }

    private static double gain(ScoredBox now, Peel peel) {
        double density = (now.cases() - peel.cases()) / (now.points() - peel.points());
        return (density - now.density()) / peel.points();
    }

    private void apply(Restriction restriction) {
        box = box.with(restriction);
        for (int i = 0; i < inside.length; i++) {
            inside[i] = Arrays.stream(inside[i])
                    .filter(point -> restriction.admits(cases.value(restriction.dimension(), point)))
                    .toArray();
        }
    }

    private List<Peel> candidates() {
        List<Peel> peels = new ArrayList<>();
        for (int i = 0; i < inside.length; i++) {
            if (cases.dimensions().get(i) instanceof Dimension.Choice choice) {
                addOptions(i, choice.options().size(), peels);
            } else if (value(i, 0) < value(i, inside[i].length - 1)) {
                peels.add(low(i));
                peels.add(high(i));
            }
        }
        return peels;
    }

    private Peel low(int dimension) {
        int n = inside[dimension].length;
        double quantile = value(dimension, (int) (settings.alpha() * n));
        boolean whole = value(dimension, 0) == quantile;
        int cut = 0;
        while (value(dimension, cut) < quantile || (whole && value(dimension, cut) == quantile)) {
            cut++;
        }
        double limit = Peel.limit(value(dimension, cut), value(dimension, cut - 1));
        return new Peel(new Range(dimension, limit, box.range(dimension).high()), cut, sum(dimension, 0, cut));
    }

    private Peel high(int dimension) {
        int n = inside[dimension].length;
        double quantile = value(dimension, n - 1 - (int) (settings.alpha() * n));
        boolean whole = value(dimension, n - 1) == quantile;
        int cut = n;
        while (value(dimension, cut - 1) > quantile || (whole && value(dimension, cut - 1) == quantile)) {
            cut--;
        }
        double limit = Peel.limit(value(dimension, cut - 1), value(dimension, cut));
        return new Peel(new Range(dimension, box.range(dimension).low(), limit), n - cut, sum(dimension, cut, n));
    }

    private void addOptions(int dimension, int options, List<Peel> peels) {
        List<Integer> kept = IntStream.range(0, options)
                .filter(option ->
                        box.restriction(dimension).map(r -> r.admits(option)).orElse(true))
                .boxed()
                .toList();
        for (int option : kept) {
            int[] points = Arrays.stream(inside[dimension])
                    .filter(point -> cases.value(dimension, point) == option)
                    .toArray();
            if (points.length > 0 && points.length < inside[dimension].length) {
                List<Integer> rest = kept.stream().filter(k -> k != option).toList();
                double sum = Arrays.stream(points).mapToDouble(cases::share).sum();
                peels.add(new Peel(new Options(dimension, rest, options), points.length, sum));
            }
        }
    }

    private double value(int dimension, int rank) {
        return cases.value(dimension, inside[dimension][rank]);
    }

    private double sum(int dimension, int from, int to) {
        double sum = 0;
        for (int rank = from; rank < to; rank++) {
            sum += cases.share(inside[dimension][rank]);
        }
        return sum;
    }
}
