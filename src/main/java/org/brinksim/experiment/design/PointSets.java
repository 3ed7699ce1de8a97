package org.brinksim.experiment.design;

import java.util.List;

/** Makes the point set of a method. */
final class PointSets {
    private PointSets() {}

    /**
     * The places of a method; the same arguments give the same places.
     *
     * @param method how points are spread
     * @param factors what varies, at least one
     * @param own the scenario's own value of each factor
     * @param seed seed of what the method draws by chance
     * @throws IllegalArgumentException if the method does not fit the factors
     */
    static PointSet of(Method method, List<Factor> factors, List<Double> own, long seed) {
        int dimensions = factors.size();
        if (method instanceof Method.Factorial) {
            return new FullFactorial(factors);
        }
        if (method instanceof Method.OneAtATime) {
            return new OneAtATimePoints(factors, own);
        }
        if (method instanceof Method.LatinHypercube lhs) {
            return lhs.maximin()
                    ? LatinHypercubePoints.maximin(lhs.points(), dimensions, seed)
                    : new LatinHypercubePoints(lhs.points(), dimensions, seed);
        }
        if (method instanceof Method.Sobol sobol) {
            return new SobolPoints(sobol.points(), dimensions, seed);
        }
        if (method instanceof Method.Halton halton) {
            return new HaltonPoints(halton.points(), dimensions, seed);
        }
        return sample(method, factors, seed);
    }

    private static PointSet sample(Method method, List<Factor> factors, long seed) {
        if (method instanceof Method.Morris morris) {
            return new MorrisTrajectories(morris, factors, seed);
        }
        if (method instanceof Method.Saltelli saltelli) {
            return new SaltelliSample(saltelli, factors.size(), seed);
        }
        return new ListedPoints(((Method.Listed) method).points(), factors);
    }

    /** A number of points that a design can have. */
    static int checkedSize(long points) {
        if (points < 1 || points > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(points + " design points; allowed is 1 to " + Integer.MAX_VALUE);
        }
        return (int) points;
    }

    /** A number of dimensions that a method can fill. */
    static int checkedDimensions(String method, int dimensions, int most) {
        if (dimensions > most) {
            throw new IllegalArgumentException(method + " with " + dimensions + " dimensions; allowed is up to " + most
                    + "; a Latin hypercube (lhs) takes any number of factors");
        }
        return dimensions;
    }
}
