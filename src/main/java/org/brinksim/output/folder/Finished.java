package org.brinksim.output.folder;

/** What a finished result folder holds: runs of one or a few scenarios, a sweep, a search, a calibration or a validation. */
public sealed interface Finished
        permits FinishedFolder, FinishedSweep, FinishedSearch, FinishedCalibration, FinishedValidation {
    /** What it is about, in a few words. */
    String title();
}
