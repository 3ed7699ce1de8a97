package org.brinksim.output.report;

import java.util.List;
import org.brinksim.output.folder.FinishedCalibration;

/** Puts together the part of the report about a calibration. */
final class CalibrationSection {
    private final FinishedCalibration calibration;

    CalibrationSection(FinishedCalibration calibration) {
        this.calibration = calibration;
    }

    /**
     * The section.
     *
     * @param id id of the section within the page
     * @param album the calibration with its charts
     */
    Section write(String id, Album album) {
        return new Section(
                id,
                calibration.title(),
                scope(),
                List.of(),
                new CalibrationFindings(calibration).sentences(),
                new CalibrationGrids(calibration).all(),
                album.pictures(),
                album.charts().omissions(),
                SourceGrids.none(),
                SourceGrids.none(),
                List.of(),
                SourceGrids.none(),
                SourceGrids.none(),
                SourceGrids.provenance(calibration.imprint()),
                calibration.imprint().command());
    }

    private static List<String> scope() {
        return List.of(
                "History matching rules out values of the parameters under which an emulator of the model stays too far from"
                        + " what is recorded (Craig, Goldstein, Seheult and Smith 1997). Approximate Bayesian computation by"
                        + " sequential Monte Carlo then draws from what is left (Toni et al. 2009): the posterior is a weighted"
                        + " sample of parameter values whose worlds come close to the record.",
                "The posterior holds for this model, these priors and these targets. That the model meets targets it was fitted"
                        + " to is no test of it.",
                "Synthetic worlds are made with known parameters and then fitted like the record. They show whether the method"
                        + " finds what it should, not whether the model is right. A parameter that the data do not identify keeps"
                        + " about its prior.");
    }
}
