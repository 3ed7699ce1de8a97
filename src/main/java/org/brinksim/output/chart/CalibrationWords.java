package org.brinksim.output.chart;

import java.util.List;
import org.brinksim.output.FactorNames;
import org.brinksim.output.MetricPhrase;
import org.brinksim.output.folder.FinishedCalibration;

/** Words for what calibrations and validations are about, alike in charts and report. */
public final class CalibrationWords {
    private CalibrationWords() {}

    /** The name of a parameter in words. */
    public static String parameter(String name) {
        String path = "parameters." + name;
        return new FactorNames(List.of(path)).of(path);
    }

    /** A parameter with its unit. */
    static Measure measure(FinishedCalibration calibration, String name) {
        return new Measure(parameter(name), calibration.unit(name));
    }

    /** The name of a target, a statistic or a metric in words. */
    public static String target(String name) {
        return name.startsWith("m_")
                ? MetricPhrase.of(name, List.of())
                : name.replace('_', ' ').replace("poisson", "Poisson").replace("hawkes", "Hawkes");
    }

    /** The band between two ends in words; an end that is no number is open. */
    public static String range(double low, double high) {
        if (Double.isFinite(low) && Double.isFinite(high)) {
            return low == high ? Rounded.rounded(low) : Rounded.rounded(low) + " to " + Rounded.rounded(high);
        }
        if (Double.isFinite(low)) {
            return "≥ " + Rounded.rounded(low);
        }
        return Double.isFinite(high) ? "≤ " + Rounded.rounded(high) : "–";
    }

    /** A p value in words. */
    public static String pValue(double p) {
        return p < .001 ? "p < 0.001" : p < .01 ? "p = " + Rounded.brief(p) : "p = " + Rounded.rate(p);
    }

    /** The name of a score in words. */
    public static String score(String name) {
        return switch (name) {
            case "crps" -> "CRPS";
            case "log_score", "ignorance" -> "ignorance score";
            case "interval", "interval_score" -> "interval score";
            case "brier" -> "Brier score";
            default -> name.replace('_', ' ');
        };
    }
}
