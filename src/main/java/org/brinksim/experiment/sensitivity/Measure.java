package org.brinksim.experiment.sensitivity;

import java.util.Locale;

/** What a row of a sensitivity analysis measures. */
public enum Measure {
    /** Mean elementary effect μ. */
    MU("μ"),
    /** Mean size of the elementary effects, μ*. */
    MU_STAR("μ*"),
    /** Standard deviation of the elementary effects, σ. */
    SIGMA("σ"),
    /** The μ* that the noise of replicates gives a factor without effect. */
    NOISE("by chance"),
    /** First-order index. */
    S1("S1"),
    /** Total index. */
    ST("ST"),
    /** Second-order index of a pair. */
    S2("S2"),
    /** Share of the variance that is chance. */
    CHANCE_SHARE("chance"),
    /** Mean with every factor as the scenario has it. */
    BASE("base"),
    /** Mean with a factor at its low end. */
    END_LOW("low"),
    /** Mean with a factor between its ends. */
    BETWEEN("between"),
    /** Mean with a factor at its high end. */
    END_HIGH("high");

    private final String symbol;

    Measure(String symbol) {
        this.symbol = symbol;
    }

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sign in tables for people. */
    public String symbol() {
        return symbol;
    }
}
