package org.brinksim.behavior;

import java.util.Locale;

/** What an organisation can do, from the least to the most intrusive. */
public enum Instrument {
    /** Make a statement. */
    STATEMENT(.05),
    /** Offer to mediate. */
    OFFER(.15),
    /** Send monitors. */
    MONITORS(.7),
    /** Send troops. */
    TROOPS(1);

    private final double intrusion;

    Instrument(double intrusion) {
        this.intrusion = intrusion;
    }

    /** How far it reaches into the affairs of a state, 0 to 1; the steps are an assumption. */
    public double intrusion() {
        return intrusion;
    }

    /** How far an organisation goes with it: 1 statement to 4 troops. */
    public int level() {
        return ordinal() + 1;
    }

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
