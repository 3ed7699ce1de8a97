package org.brinksim.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Posterior;
import org.brinksim.experiment.Uncertainty;
import org.brinksim.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Decides where the parameters of runs come from: what was asked for, else the posterior that the scenarios name, else nothing. */
final class Drawing {
    private Drawing() {}

    /**
     * A scenario and the posterior that it names.
     *
     * @param scenario the scenario
     * @param posterior its posterior, empty for none
     */
    record Named(Scenario scenario, Optional<Posterior> posterior) {}

    /**
     * The draws of the runs of some scenarios, one for all of them.
     *
     * @param asked what was asked for, null for nothing
     * @param held paths of parameters that keep their values
     * @param scenarios the scenarios, at least one
     * @throws Refusal if a posterior is asked for that the first scenario does not name, or two scenarios do not name the same
     */
    static ParameterDraws of(@Nullable Uncertainty asked, Set<String> held, List<Named> scenarios) throws Refusal {
        if (asked == Uncertainty.CHANCE) {
            return ParameterDraws.none();
        }
        if (asked == Uncertainty.PRIOR) {
            return ParameterDraws.priorsBut(held);
        }
        Named first = scenarios.get(0);
        for (Named other : scenarios) {
            if (!other.posterior().equals(first.posterior())) {
                throw Refusal.invalid("--uncertainty: " + other.scenario().name() + " names another posterior than "
                        + first.scenario().name() + ", but runs that are compared take their parameters from one; give"
                        + " it with --set posterior=NAME, or choose --uncertainty chance or prior");
            }
        }
        if (first.posterior().isPresent()) {
            return ParameterDraws.posteriorBut(first.posterior().get(), held);
        }
        if (asked == Uncertainty.POSTERIOR) {
            throw Refusal.invalid("--uncertainty: posterior; the scenario "
                    + first.scenario().name()
                    + " names no posterior, allowed is chance or prior; name one with --set posterior=NAME");
        }
        return ParameterDraws.none();
    }
}
