package org.brinksim.experiment.calibration;

/** A calibration was interrupted; what was simulated is written down and it can go on later. */
public final class CalibrationStopped extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** It was interrupted. */
    public CalibrationStopped() {
        super("interrupted");
    }
}
