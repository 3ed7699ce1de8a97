package org.brinksim.scenario;

/** The kinds of things that carry numeric inputs, with the path under which a scenario file holds them. */
public enum Kind {
    /** The border as a whole: {@code border.NAME}. */
    BORDER("border"),
    /** A class of arms on the whole border: {@code border.NAME.CLASS}. */
    BORDER_CLASS("border"),
    /** A state: {@code states.ID.NAME}. */
    STATE("states"),
    /** A class of arms of a state: {@code states.ID.NAME.CLASS}. */
    STATE_CLASS("states"),
    /** A sector: {@code sectors.ID.NAME}. */
    SECTOR("sectors"),
    /** A border command, a side's in a sector: {@code sectors.ID.commands.STATE.NAME}. */
    COMMAND("sectors"),
    /** A segment: {@code segments.ID.NAME}. */
    SEGMENT("segments"),
    /** One side of a segment: {@code segments.ID.NAME.STATE}. */
    SEGMENT_SIDE("segments"),
    /** A patron: {@code patrons.ID.NAME}. */
    PATRON("patrons"),
    /** A patron's tie to a state: {@code patrons.ID.ties.STATE.NAME}. */
    TIE("patrons"),
    /** A class of arms that a patron may supply: {@code patrons.ID.sells.CLASS.NAME}. */
    PATRON_CLASS("patrons"),
    /** A patron's relation to another patron: {@code patrons.ID.NAME.OTHER}. */
    PATRON_PAIR("patrons"),
    /** An organisation: {@code organisations.ID.NAME}. */
    ORGANISATION("organisations"),
    /** An organisation's tie to a state: {@code organisations.ID.ties.STATE.NAME}. */
    ORGANISATION_TIE("organisations");

    private final String section;

    Kind(String section) {
        this.section = section;
    }

    /** The top-level key of the section in a scenario file. */
    public String section() {
        return section;
    }
}
