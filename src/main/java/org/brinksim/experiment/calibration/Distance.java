package org.brinksim.experiment.calibration;

import java.util.List;
import org.brinksim.evidence.Target;

/**
 * How far the summaries of a world lie from the record, counted in what the difference says about the fitted parameters: the Euclidean
 * distance between the scores that a regression expects for the world and for the record, see {@link Projection}. A calibration takes it
 * anew in every generation. A value within the recorded range has no miss, and neither has what a world does not have, for example losses in
 * a clash that did not come: its absence shows in the chance of the clash.
 */
final class Distance {
    private final List<Target> targets;
    private final Projection projection;

    private Distance(List<Target> targets, Projection projection) {
        this.targets = targets;
        this.projection = projection;
    }

    /**
     * A distance with the regression on simulated worlds.
     *
     * @param targets the targets
     * @param worlds at least one world
     */
    static Distance among(List<Target> targets, List<Guess> worlds) {
        return new Distance(List.copyOf(targets), Projection.of(worlds));
    }

    /** The distance of the summaries of a world from the record. */
    double of(double[] summaries) {
        double[] misses = new double[summaries.length];
        for (int i = 0; i < misses.length; i++) {
            Target target = targets.get(i);
            misses[i] = target.weight() * target.miss(summaries[i]);
        }
        double sum = 0;
        for (double score : projection.ofDifferences(misses)) {
            sum += score * score;
        }
        return StrictMath.sqrt(sum);
    }
}
