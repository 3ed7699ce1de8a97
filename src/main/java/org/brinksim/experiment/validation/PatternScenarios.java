package org.brinksim.experiment.validation;

import java.util.List;
import org.brinksim.scenario.Scenario;

/**
 * The scenarios on whose runs the patterns are judged.
 *
 * @param history the whole record, which must contain 2010 to 2022
 * @param base the base
 * @param triggers those that begin with a recorded trigger
 */
public record PatternScenarios(Scenario history, Scenario base, List<Scenario> triggers) {
    /** Checks the days. */
    public PatternScenarios {
        triggers = List.copyOf(triggers);
        if (history.calendar().start().getYear() > 2010
                || history.calendar().end().getYear() < 2022) {
            throw new IllegalArgumentException("the patterns need runs over 2010 to 2022, not "
                    + history.calendar().start() + " to " + history.calendar().end());
        }
    }
}
