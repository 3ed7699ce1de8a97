package org.brinksim.experiment.calibration;

import java.util.List;
import org.brinksim.statistics.ProportionInterval;

/**
 * What a wave of history matching found.
 *
 * @param number number of the wave, from 1
 * @param worlds number of simulated worlds
 * @param volume prior draws that no wave so far rules out among those looked at: the share of the prior volume that is left
 * @param verdicts what it says on each target
 */
public record Wave(int number, int worlds, ProportionInterval volume, List<Verdict> verdicts) {
    /** Copies the verdicts. */
    public Wave {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * A wave on one target.
     *
     * @param target id of the target
     * @param low lowest emulated mean, on the target's scale, over what is not ruled out
     * @param high highest emulated mean there
     * @param explained share of the variance among worlds that the fitted parameters explain
     * @param ruledOut share of the prior that this target alone rules out in this wave
     */
    public record Verdict(String target, double low, double high, double explained, double ruledOut) {}
}
