package org.brinksim.experiment.record;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.brinksim.experiment.Replication;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * Runs of a scenario.
 *
 * @param scenario the scenario
 * @param outcomes what the runs give, in order of replicates
 */
record RecordRuns(Scenario scenario, List<RunOutcome> outcomes) {
    static final int INCURSION = 6;

    static RecordRuns of(Replication replication, Scenario scenario, int runs) {
        return new RecordRuns(scenario, replication.outcomes(scenario, runs, Detail.METRICS));
    }

    String state(int side) {
        return scenario.states().get(side).id();
    }

    /** The side whose public is the more controlled, by the inputs at the start. */
    int controlledSide() {
        return input(Input.CONTROL, 0) > input(Input.CONTROL, 1) ? 0 : 1;
    }

    private double input(Input input, int side) {
        return scenario.inputs().get(scenario.inputs().layout().slot(input, side));
    }

    /** The column of a metric. */
    int column(Metric metric, int side) {
        List<Metric.Column> columns = Metric.columns(scenario.states());
        for (int c = 0; c < columns.size(); c++) {
            Integer of = columns.get(c).side();
            if (columns.get(c).metric() == metric && (of == null || of == side)) {
                return c;
            }
        }
        throw new IllegalArgumentException(String.format(Locale.ROOT, "no column of %s for %d", metric, side));
    }

    double[] values(ToDoubleFunction<RunOutcome> value) {
        return outcomes.stream().mapToDouble(value).toArray();
    }

    /** Episodes at rung 6 or above of all runs. */
    List<EpisodeOutcome> large() {
        return outcomes.stream().flatMap(run -> large(run).stream()).toList();
    }

    static List<EpisodeOutcome> large(RunOutcome run) {
        return run.episodes().stream()
                .filter(episode -> episode.topRung() >= INCURSION)
                .toList();
    }

    /** Whether a side lost an episode: more own dead, or less ground gained. */
    static boolean lost(EpisodeOutcome episode, int side) {
        return episode.dead().get(side) > episode.dead().get(1 - side)
                || episode.gained().get(side) < episode.gained().get(1 - side);
    }
}
