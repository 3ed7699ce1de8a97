package org.brinksim.config;

import java.util.List;
import java.util.Map;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.calibration.FitSettings;
import org.brinksim.experiment.calibration.ParameterSpace;
import org.brinksim.experiment.calibration.RecordModel;
import org.brinksim.scenario.Scenario;

/**
 * A calibration that was read and checked.
 *
 * @param about what the file says about itself
 * @param course the scenario of all years
 * @param triggers the scenarios with a recorded trigger
 * @param targets what it may see of the record
 * @param space the parameters
 * @param settings how it is carried out
 * @param resolved each scenario as one file, the course first
 * @param yaml the file in canonical form
 */
public record CalibrationSpec(
        Sweep.About about,
        Scenario course,
        List<Scenario> triggers,
        List<Target> targets,
        ParameterSpace space,
        FitSettings settings,
        Map<String, String> resolved,
        String yaml) {
    /** Copies the lists. */
    public CalibrationSpec {
        triggers = List.copyOf(triggers);
        targets = List.copyOf(targets);
        resolved = Map.copyOf(resolved);
    }

    /** Simulates what is compared. */
    public RecordModel model() {
        return new RecordModel(course, triggers, targets);
    }
}
