package org.brinksim.cli;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.Posterior;
import org.brinksim.output.Order;
import org.brinksim.output.PosteriorTable;
import org.brinksim.output.ResultFolder;

/**
 * One ensemble to make, checked: nothing of it was written yet.
 *
 * @param order what to do
 * @param files what the folder states from the beginning: content by name, the resolved scenarios among them
 * @param command the command that gives the same results, as words
 */
record Undertaking(Order order, Map<String, String> files, List<String> command) {
    /** Copies the files and the words. */
    Undertaking {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        command = List.copyOf(command);
    }

    /**
     * The resolved scenarios of a plan as files of its folder, and the posterior that its runs take their parameters from, which they name.
     *
     * @param plan the plan
     * @param resolved its scenarios as files that name no posterior
     */
    static SortedMap<String, String> scenarios(EnsemblePlan plan, List<String> resolved) {
        SortedMap<String, String> files = new TreeMap<>();
        Optional<Posterior> posterior = plan.draws().posterior();
        String last = posterior.isPresent() ? "posterior: " + PosteriorTable.FILE + "\n" : "";
        for (int number = 0; number < resolved.size(); number++) {
            files.put(ResultFolder.scenario(number), resolved.get(number) + last);
        }
        posterior.ifPresent(found -> files.put(PosteriorTable.FILE, PosteriorTable.text(found)));
        return files;
    }
}
