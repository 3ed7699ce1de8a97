package org.brinksim.conflict;

import java.util.Locale;

/** A named term of an actor's utility: the reasons a choice can have. */
public enum Term {
    /** The standing inclination for the option. */
    INCLINATION("standing inclination"),
    /** What the segment is worth. */
    STAKE("stakes on the segment"),
    /** Answering in kind. */
    RECIPROCITY("answering the other side in kind"),
    /** Commitment, grievance, expected shift and diversion at home. */
    POLITICS("politics at home"),
    /** Advantage expected from the next rung. */
    EDGE("expected military edge"),
    /** Backing expected from patrons. */
    BACKING("backing of patrons"),
    /** Displeasure of patrons the state depends on. */
    RESTRAINT("restraint by patrons"),
    /** Material cost of the next rung. */
    COST("cost of the next rung"),
    /** Distance already climbed. */
    HEIGHT("height already climbed"),
    /** Own losses in the episode. */
    HURT("own losses"),
    /** Audience cost of backing down. */
    AUDIENCE("audience cost of backing down"),
    /** Ground already gained. */
    OBJECTIVE("ground already gained"),
    /** An open line between security chiefs. */
    LINE("line between security chiefs"),
    /** Third-party monitors or troops on the ground. */
    PRESENCE("third-party presence");

    private final String phrase;

    Term(String phrase) {
        this.phrase = phrase;
    }

    /** The term in a few plain words. */
    public String phrase() {
        return phrase;
    }

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
