package org.brinksim.experiment.calibration;

/**
 * How a calibration is carried out.
 *
 * @param seed seed of everything in it
 * @param waves waves of history matching, 0 or more
 * @param waveWorlds worlds of each wave
 * @param pool worlds drawn from what is left of the prior, from which the first population is taken; as many as the population or more
 * @param population particles of each generation
 * @param quantile quantile of the distances of a generation that becomes the threshold of the next, between 0 and 1
 * @param generations most generations, the first included
 * @param leastAcceptance share of proposals below which a generation is given up and the one before it is the result
 */
public record FitSettings(
        long seed,
        int waves,
        int waveWorlds,
        int pool,
        int population,
        double quantile,
        int generations,
        double leastAcceptance) {
    /** Checks the numbers. */
    public FitSettings {
        if (waves < 0 || waveWorlds < 1 || population < 2 || pool < population || generations < 1) {
            throw new IllegalArgumentException(waves + " waves of " + waveWorlds + " worlds, a pool of " + pool
                    + " worlds, " + generations + " generations of " + population
                    + " particles; allowed are 0 or more waves of 1 or more worlds, 1 or more generations of 2 or more"
                    + " particles, and a pool of as many worlds or more");
        }
        if (!(quantile > 0 && quantile < 1) || !(leastAcceptance > 0 && leastAcceptance < 1)) {
            throw new IllegalArgumentException("quantile " + quantile + " and least acceptance " + leastAcceptance
                    + "; allowed are numbers between 0 and 1");
        }
    }

    /** Most proposals of a generation. */
    int mostProposals() {
        return (int) StrictMath.ceil(population / leastAcceptance);
    }

    /** Most worlds of the whole calibration. */
    public long mostWorlds() {
        return (long) waves * waveWorlds + pool + (generations - 1L) * mostProposals();
    }
}
