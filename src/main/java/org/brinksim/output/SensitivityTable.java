package org.brinksim.output;

import java.util.List;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.experiment.sensitivity.Subject;

/** The table of a sensitivity analysis: one row for each number. */
public final class SensitivityTable {
    private static final String UNIT = "unit of the metric; none for indices and shares";

    /** Its columns. */
    public static final Table TABLE = new Table(
            "sensitivity",
            List.of(
                    Column.text("metric", "name of the metric"),
                    Column.text("factor", "path of the factor, or name of the group; empty for the whole"),
                    Column.text("other", "path of the second factor of a pair, else empty"),
                    Column.text("setting", "value or option that the factor alone is put to, else empty"),
                    Column.text(
                            "measure",
                            "mu_star, mu, sigma (mean size, mean and standard deviation of elementary effects), noise (mu_star"
                                    + " that chance gives a factor without effect); s1, st, s2 (first-order, total and"
                                    + " second-order index), chance_share (share of the variance that is chance); base,"
                                    + " end_low, between, end_high (mean in the scenario and with one factor at a setting)"),
                    Column.real("value", UNIT, "estimate; empty where there is none"),
                    Column.real("ci_low", UNIT, "lower end of the interval; empty where there is none"),
                    Column.real(
                            "ci_high",
                            UNIT,
                            "upper end of the interval; of a setting the base and the interval of the paired difference"),
                    Column.text(
                            "distinguishable",
                            "yes if the estimate can be told from 0, of a setting from the base; no; empty where that is not"
                                    + " asked"),
                    Column.integer("n", "", "trajectories, base rows or pairs of runs that the estimate rests on"),
                    Column.real("level", "share", "level of the interval")));

    private SensitivityTable() {}

    /** The cells of a row whose interval has a level. */
    public static List<String> cells(String metric, SensitivityRow row, double level) {
        Subject subject = row.subject();
        return List.of(
                metric,
                subject.factor(),
                subject.other(),
                setting(subject),
                row.measure().key(),
                Numbers.text(row.value()),
                Numbers.text(row.low()),
                Numbers.text(row.high()),
                row.verdict().word(),
                Long.toString(row.n()),
                Numbers.text(level));
    }

    /** The value or option that a factor is put to; empty where it is put to none. */
    public static String setting(Subject subject) {
        return subject.option().isEmpty() ? Numbers.text(subject.setting()) : subject.option();
    }
}
