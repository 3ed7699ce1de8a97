package org.brinksim.experiment.discovery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Points whose cases lie where the tests put them. */
final class Planted {
    static final List<Dimension> SIX = quantities(6);
    static final PrimSettings ONE_BOX = new PrimSettings(.05, .05, 1, new BoxChoice.Balanced(), 20);

    private Planted() {}

    /** The box .2 to .7, up to .6, from .35, in three of six dimensions. */
    static boolean planted(List<Double> x) {
        return x.get(0) > .2 && x.get(0) < .7 && x.get(2) < .6 && x.get(5) > .35;
    }

    /** Shares of ten replicates: .85 inside the planted box, .1 outside. */
    static Cases noisy(int points, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Double>> x = uniform(points, 6, random);
        List<Double> shares = x.stream()
                .map(point -> share(planted(point) ? .85 : .1, random))
                .toList();
        return new Cases(SIX, x, shares);
    }

    static double share(double p, SplittableRandom random) {
        return random.doubles(10).filter(u -> u < p).count() / 10.0;
    }

    static Cases cases(List<List<Double>> x, ToDoubleFunction<List<Double>> share) {
        return new Cases(
                quantities(x.get(0).size()),
                x,
                x.stream().map(share::applyAsDouble).toList());
    }

    static List<Dimension> quantities(int number) {
        return IntStream.range(0, number)
                .<Dimension>mapToObj(i -> new Dimension.Quantity("x" + i))
                .toList();
    }

    static List<List<Double>> uniform(int points, int dimensions, SplittableRandom random) {
        List<List<Double>> x = new ArrayList<>(Collections.nCopies(points, List.of()));
        x.replaceAll(
                empty -> Stream.generate(random::nextDouble).limit(dimensions).toList());
        return x;
    }
}
