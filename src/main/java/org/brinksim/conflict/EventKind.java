package org.brinksim.conflict;

import java.util.Locale;

/** The kinds of entries in the event log of a run. */
public enum EventKind {
    /** Something the scenario's timeline does to the world. */
    CONDITION,
    /** Arms reach a state. */
    DELIVERY,
    /** An incident on a segment. */
    INCIDENT,
    /** A state's own move that opens a crisis. */
    MOVE,
    /** A choice of a commander or a state, with the terms that drove it. */
    DECISION,
    /** A realised rung that nobody chose. */
    ACCIDENT,
    /** Fire or a fight on a segment in a slice, with its losses. */
    EXCHANGE,
    /** The fighting takes in another segment. */
    SPREAD,
    /** A post or village changes hands. */
    TERRITORY,
    /** A ceasefire is agreed. */
    DEAL,
    /** A ceasefire fails. */
    DEAL_FAILED,
    /** Residents are evacuated or flee. */
    EVACUATION,
    /** A round of talks is held. */
    TALKS,
    /** An episode is over. */
    END;

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
