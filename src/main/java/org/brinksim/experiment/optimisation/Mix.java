package org.brinksim.experiment.optimisation;

import java.util.List;
import org.brinksim.statistics.MeanInterval;

/**
 * A mix of measures on the final front.
 *
 * @param values one for each lever
 * @param cost its cost by the costs stated for the levers
 * @param searched for each aim the mean in the search; too good on average
 * @param aims for each aim the mean over fresh replicates with its t interval
 * @param dominated whether another mix is better by the fresh means
 */
public record Mix(List<Double> values, double cost, List<Double> searched, List<MeanInterval> aims, boolean dominated) {
    /** Copies the lists. */
    public Mix {
        values = List.copyOf(values);
        searched = List.copyOf(searched);
        aims = List.copyOf(aims);
    }
}
