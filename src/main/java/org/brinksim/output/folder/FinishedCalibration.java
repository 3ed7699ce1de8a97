package org.brinksim.output.folder;

import java.util.List;
import java.util.Map;
import org.brinksim.scenario.Parameters;

/**
 * A finished calibration with its tests by synthetic worlds.
 *
 * @param imprint what the manifest says about its making
 * @param posterior the calibrated parameters after fitting
 * @param nuisances parameters of the posterior that were not calibrated
 * @param prior the calibrated parameters before fitting, no draws without such a table
 * @param waves waves of history matching
 * @param implausibility targets in the waves
 * @param generations generations of the sampler
 * @param summaries targets before and after
 * @param trust the tests by synthetic worlds
 * @param meanings meaning and unit of columns, by name of the column
 */
public record FinishedCalibration(
        Imprint imprint,
        Draws posterior,
        int nuisances,
        Draws prior,
        List<Wave> waves,
        List<Implausibility> implausibility,
        List<Generation> generations,
        List<Summary> summaries,
        Trust trust,
        Map<String, FinishedFolder.Meaning> meanings)
        implements Finished {
    /** A wave of history matching: worlds simulated, and the share of the prior volume that is left, with interval. */
    public record Wave(int number, long worlds, double volume, double low, double high) {}

    /**
     * A target in a wave of history matching.
     *
     * @param wave number of the wave
     * @param target the target
     * @param low lower end of what is observed
     * @param high upper end
     * @param emulatedLow lower end of what the emulator gives where nothing is ruled out
     * @param emulatedHigh upper end
     * @param ruledOut share of the volume that the target rules out
     */
    public record Implausibility(
            int wave,
            String target,
            double low,
            double high,
            double emulatedLow,
            double emulatedHigh,
            double ruledOut) {}

    /** A generation of the sampler: threshold, proposals, share accepted and effective size. */
    public record Generation(int number, double threshold, long proposals, double acceptance, double effectiveSize) {}

    /** Three quantiles over draws: at 5, 50 and 95 %. */
    public record Spread(double q05, double q50, double q95) {}

    /**
     * A target before and after the calibration.
     *
     * @param target the target
     * @param unit its unit
     * @param low lower end of what is observed
     * @param high upper end, NaN where it is open
     * @param prior its spread under the prior
     * @param posterior its spread under the posterior
     * @param pValue tail probability of what is observed under the posterior
     * @param weight its weight in the distance
     */
    public record Summary(
            String target,
            String unit,
            double low,
            double high,
            Spread prior,
            Spread posterior,
            double pValue,
            double weight) {
        /** Whether the 90 % range of the posterior and what is observed share a value. */
        public boolean meets() {
            return !(posterior.q05() > high) && !(posterior.q95() < low);
        }
    }

    /** Copies the collections. */
    public FinishedCalibration {
        waves = List.copyOf(waves);
        implausibility = List.copyOf(implausibility);
        generations = List.copyOf(generations);
        summaries = List.copyOf(summaries);
        meanings = Map.copyOf(meanings);
    }

    @Override
    public String title() {
        return imprint.title().isEmpty() ? "Calibration" : "Calibration: " + imprint.title();
    }

    /** The unit of a parameter, from the folder's dictionary or the declaration; empty where neither names one. */
    public String unit(String parameter) {
        FinishedFolder.Meaning meaning = meanings.get("parameters." + parameter);
        if (meaning != null && !meaning.unit().isEmpty()) {
            return meaning.unit();
        }
        return Parameters.isDeclared(parameter) ? Parameters.named(parameter).unit() : "";
    }

    /** What the last wave says about the targets. */
    public List<Implausibility> lastWave() {
        int last = implausibility.stream().mapToInt(Implausibility::wave).max().orElse(0);
        return implausibility.stream().filter(row -> row.wave() == last).toList();
    }
}
