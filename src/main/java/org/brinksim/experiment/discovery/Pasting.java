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
 * Widens a peeled box again while its density does not fall (Friedman &amp; Fisher 1999).
 *
 * <p>A side moves out over as many points as a peel takes away, points of one value together; an option comes back as a whole. The step
 * with the highest density is made first, of equal ones the one that adds most. A limit with no point beyond is lifted.
 */
final class Pasting {
    private final Cases cases;
    private final double alpha;

    Pasting(Cases cases, double alpha) {
        this.cases = cases;
        this.alpha = alpha;
    }

    /** The box widened as far as its density allows. */
    ScoredBox widen(ScoredBox peeled, Cases all) {
        ScoredBox now = peeled;
        Optional<Peel> next = best(now);
        while (next.isPresent()) {
            now = ScoredBox.of(now.box().with(next.get().restriction()), cases, all);
            next = best(now);
        }
        return now;
    }

    private Optional<Peel> best(ScoredBox now) {
        return now.box().restrictions().stream()
                .flatMap(restriction -> candidates(now, restriction).stream())
                .filter(paste -> density(now, paste) >= now.density())
                .min(Comparator.<Peel>comparingDouble(paste -> -density(now, paste))
                        .thenComparingInt(paste -> -paste.points()));
    }

    private static double density(ScoredBox now, Peel paste) {
        return (now.cases() + paste.cases()) / (now.points() + paste.points());
    }

    private List<Peel> candidates(ScoredBox now, Restriction restriction) {
        int dimension = restriction.dimension();
        int[] open = Arrays.stream(cases.inside(now.box().without(dimension)))
                .filter(point -> !restriction.admits(cases.value(dimension, point)))
                .toArray();
        int step = StrictMath.max(1, (int) (alpha * now.points()));
        return restriction instanceof Range range ? sides(range, open, step) : options((Options) restriction, open);
    }

    private List<Peel> sides(Range range, int[] open, int step) {
        List<Peel> pastes = new ArrayList<>();
        if (range.low() > Double.NEGATIVE_INFINITY) {
            Side side = side(range.dimension(), below(range, open), step, -1);
            pastes.add(side.paste(new Range(range.dimension(), side.limit(), range.high())));
        }
        if (range.high() < Double.POSITIVE_INFINITY) {
            Side side = side(range.dimension(), above(range, open), step, 1);
            pastes.add(side.paste(new Range(range.dimension(), range.low(), side.limit())));
        }
        return pastes;
    }

    private List<Integer> below(Range range, int[] open) {
        return Arrays.stream(open)
                .filter(point -> cases.value(range.dimension(), point) < range.low())
                .boxed()
                .sorted(Comparator.comparingDouble(point -> -cases.value(range.dimension(), point)))
                .toList();
    }

    private List<Integer> above(Range range, int[] open) {
        return Arrays.stream(open)
                .filter(point -> cases.value(range.dimension(), point) > range.high())
                .boxed()
                .sorted(Comparator.comparingDouble(point -> cases.value(range.dimension(), point)))
                .toList();
    }

    /** The next points beyond a limit, and where the limit stands when they are inside. */
    private Side side(int dimension, List<Integer> beyond, int step, int direction) {
        int taken = StrictMath.min(step, beyond.size());
        while (taken > 0
                && taken < beyond.size()
                && cases.value(dimension, beyond.get(taken)) == cases.value(dimension, beyond.get(taken - 1))) {
            taken++;
        }
        double limit = taken == beyond.size()
                ? direction * Double.POSITIVE_INFINITY
                : Peel.limit(cases.value(dimension, beyond.get(taken - 1)), cases.value(dimension, beyond.get(taken)));
        return new Side(limit, taken, sum(beyond.subList(0, taken)));
    }

    private List<Peel> options(Options options, int[] open) {
        return IntStream.range(0, options.of())
                .filter(option -> !options.admits(option))
                .mapToObj(option -> {
                    List<Integer> kept = new ArrayList<>(options.kept());
                    kept.add(option);
                    List<Integer> points = Arrays.stream(open)
                            .filter(point -> cases.value(options.dimension(), point) == option)
                            .boxed()
                            .toList();
                    return new Peel(new Options(options.dimension(), kept, options.of()), points.size(), sum(points));
                })
                .toList();
    }

    private double sum(List<Integer> points) {
        return points.stream().mapToDouble(cases::share).sum();
    }

    private record Side(double limit, int points, double cases) {
        Peel paste(Range range) {
            return new Peel(range, points, cases);
        }
    }
}
