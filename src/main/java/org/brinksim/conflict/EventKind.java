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
    /** A state asks a patron for arms, and the patron approves or refuses. */
    REQUEST,
    /** A patron or an organisation offers to mediate, and both states answer. */
    OFFER,
    /** An organisation makes a statement. */
    STATEMENT,
    /** A patron puts a state under economic pressure. */
    PRESSURE,
    /** An organisation sends monitors or troops. */
    MISSION,
    /** Both sides agree on measures that keep a ceasefire. */
    PROTOCOL,
    /** Both sides agree on a stretch of the line or on joint water management. */
    AGREEMENT,
    /** A state closes or opens crossings. */
    CROSSING,
    /** A leadership loses office. */
    TURNOVER,
    /** A state leaves an organisation. */
    MEMBERSHIP,
    /** An episode is over. */
    END;

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
