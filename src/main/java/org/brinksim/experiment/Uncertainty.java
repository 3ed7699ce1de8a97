package org.brinksim.experiment;

import java.util.Locale;

/** Where the parameters of the runs come from. */
public enum Uncertainty {
    /** The scenario's values in every run: chance alone differs. */
    CHANCE("chance alone: every run uses the scenario's parameters"),
    /** Each run draws every parameter that has a prior. */
    PRIOR("chance and prior: every run draws its parameters from their priors"),
    /** Each run takes a draw of a fitted posterior. */
    POSTERIOR("chance and posterior: every run takes a draw of the fitted parameters");

    private final String meaning;

    Uncertainty(String meaning) {
        this.meaning = meaning;
    }

    /** The name used on the command line and in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it means, in a few plain words. */
    public String meaning() {
        return meaning;
    }
}
