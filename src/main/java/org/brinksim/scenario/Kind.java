package org.brinksim.scenario;

/** The kinds of things that carry numeric inputs, with the path under which a scenario file holds them. */
public enum Kind {
    /** The border as a whole: {@code border.NAME}. */
    BORDER("border"),
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
    TIE("patrons");

    private final String section;

    Kind(String section) {
        this.section = section;
    }

    /** The top-level key of the section in a scenario file. */
    public String section() {
        return section;
    }
}
