package org.brinksim.config;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param whole the model that is fitted
 * @param rivals other structures of it, by name
 * @param targets what it may see of the record
 * @param settings how it is carried out
 * @param resolved each scenario as one file, by name
 * @param yaml the file in canonical form
 */
public record CalibrationSpec(
        Sweep.About about,
        Structure whole,
        Map<String, Structure> rivals,
        List<Target> targets,
        FitSettings settings,
        Map<String, String> resolved,
        String yaml) {
    /** Copies the lists. */
    public CalibrationSpec {
        rivals = Collections.unmodifiableMap(new LinkedHashMap<>(rivals));
        targets = List.copyOf(targets);
        resolved = Map.copyOf(resolved);
    }

    /**
     * A structure of the model.
     *
     * @param course the scenario of all years
     * @param triggers the scenarios with a recorded trigger
     * @param space the parameters
     */
    public record Structure(Scenario course, List<Scenario> triggers, ParameterSpace space) {
        /** Copies the list. */
        public Structure {
            triggers = List.copyOf(triggers);
        }
    }

    /** The parameters of the model that is fitted. */
    public ParameterSpace space() {
        return whole.space();
    }

    /** Simulates what is compared. */
    public RecordModel model(Structure structure) {
        return new RecordModel(structure.course(), structure.triggers(), targets);
    }
}
