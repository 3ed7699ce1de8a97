package org.brinksim.experiment;

import java.util.List;
import org.brinksim.scenario.Parameter;

/**
 * Values of parameters fitted to a record: a weighted sample of their joint posterior distribution.
 *
 * @param parameters the parameters of a particle, the calibrated ones first, then those that stayed nuisances
 * @param particles the sample, at least one; weights sum to 1
 */
public record Posterior(List<Parameter> parameters, List<Particle> particles) {
    /** How far from 1 the sum of the weights may be. */
    public static final double ROUNDING = 1e-6;

    /**
     * One joint draw.
     *
     * @param weight share of the distribution that it stands for, 0 to 1
     * @param distance how far what it simulated was from the record, NaN where that is not known
     * @param values values of {@link Posterior#parameters}, in their order and units
     */
    public record Particle(double weight, double distance, List<Double> values) {
        /** Copies the values. */
        public Particle {
            values = List.copyOf(values);
        }

        /** A particle whose distance is not known. */
        public Particle(double weight, List<Double> values) {
            this(weight, Double.NaN, values);
        }
    }

    /** Checks that every particle has a value for every parameter and that the weights sum to 1. */
    public Posterior {
        parameters = List.copyOf(parameters);
        particles = List.copyOf(particles);
        double sum = 0;
        for (Particle particle : particles) {
            if (particle.values().size() != parameters.size() || !(particle.weight() >= 0)) {
                throw new IllegalArgumentException("a particle has weight " + particle.weight() + " and "
                        + particle.values().size() + " values; allowed is a weight of 0 or more and "
                        + parameters.size() + " values");
            }
            sum += particle.weight();
        }
        if (!(StrictMath.abs(sum - 1) < ROUNDING)) {
            throw new IllegalArgumentException("the weights sum to " + sum + "; allowed is 1");
        }
    }

    /** The size of an unweighted sample that tells as much: 1 over the sum of squared weights (Kong, Liu and Wong 1994). */
    public double effectiveSize() {
        double squares = 0;
        for (Particle particle : particles) {
            squares += particle.weight() * particle.weight();
        }
        return 1 / squares;
    }

    /**
     * The number of the particle at a quantile of the weights.
     *
     * @param u a number from 0 to below 1
     */
    public int pick(double u) {
        double below = 0;
        for (int i = 0; i < particles.size() - 1; i++) {
            below += particles.get(i).weight();
            if (u < below) {
                return i;
            }
        }
        return particles.size() - 1;
    }
}
