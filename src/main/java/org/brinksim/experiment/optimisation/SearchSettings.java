package org.brinksim.experiment.optimisation;

/**
 * How long and how wide a search is.
 *
 * @param population places kept from one generation to the next, an even number of at least 4
 * @param generations generations after the first population, 0 or more
 * @param variation how children differ from their parents
 * @param replicates how many replicates a place gets
 * @param level level of the intervals of the final front, between 0 and 1
 */
public record SearchSettings(
        int population, int generations, Variation variation, Replicates replicates, double level) {
    /** Checks the numbers. */
    public SearchSettings {
        if (population < 4 || population % 2 != 0 || generations < 0 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A population of " + population + " for " + generations
                    + " generations with intervals of level " + level
                    + "; allowed are an even population of at least 4, 0 or more generations, "
                    + "and a level between 0 and 1");
        }
    }

    /** Most replicates that a search runs, the fresh ones of the final front included. */
    public long mostEvaluations() {
        long places = (long) population * (generations + 1);
        long again = (long) population * (2L * generations + 1) * replicates.more();
        long room = places * (replicates.most() - replicates.first());
        return places * replicates.first() + StrictMath.min(again, room) + (long) population * replicates.last();
    }
}
