package org.brinksim.output.folder;

/**
 * A row of the table of a sensitivity analysis.
 *
 * @param metric column of the metric
 * @param factor path of a factor or name of a group; empty for the whole
 * @param other second path of a pair, else empty
 * @param setting value or option that the factor alone is put to, else empty
 * @param measure what is measured, for instance {@code st}
 * @param value estimate, NaN where there is none
 * @param low lower end of its interval, NaN where there is none
 * @param high upper end of its interval, NaN where there is none
 * @param verdict {@code yes}, {@code no}, or empty where it is not asked whether the estimate can be told from none
 * @param n trajectories, base rows or pairs that it rests on
 * @param level level of the interval
 */
public record SensitivityEntry(
        String metric,
        String factor,
        String other,
        String setting,
        String measure,
        double value,
        double low,
        double high,
        String verdict,
        long n,
        double level) {
    static SensitivityEntry of(CsvTable.Row row) {
        return new SensitivityEntry(
                row.text("metric"),
                row.text("factor"),
                row.text("other"),
                row.text("setting"),
                row.text("measure"),
                row.number("value"),
                row.number("ci_low"),
                row.number("ci_high"),
                row.text("distinguishable"),
                row.count("n"),
                row.number("level"));
    }

    /** Whether it measures that. */
    public boolean is(String what) {
        return measure.equals(what);
    }

    /** Whether the estimate cannot be told from none, or from what chance gives. */
    public boolean isUnclear() {
        return verdict.equals("no");
    }
}
