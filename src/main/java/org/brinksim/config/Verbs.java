package org.brinksim.config;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Input;

/** The verbs of the timeline and their arguments. */
final class Verbs {
    static final String TRIGGER = "trigger";
    static final String DELIVER = "deliver";
    static final String SET = "set";
    static final String BUFFER = "buffer";
    static final String CEASEFIRE = "ceasefire";
    static final String UNREST = "unrest";
    static final String WORKS = "works";
    static final String DROUGHT = "drought";
    static final String CROSSING = "crossing";
    static final String TALKS = "talks";
    static final String PLANT = "plant";
    static final String APPEAL = "appeal";
    static final String SEGMENT = "segment";
    static final String RUNG = "rung";
    static final String INITIATOR = "initiator";
    static final String FROM = "from";
    static final String TO = "to";
    static final String SYSTEM = "system";
    static final String COUNT = "count";
    static final String SECTOR = "sector";
    static final String KM = "km";
    static final String LEVEL = "level";
    static final String STATE = "state";
    static final String DAYS = "days";
    static final String OPEN = "open";
    static final String PER_YEAR = "per_year";
    static final String ORGANISATION = "organisation";
    static final String BY = "by";
    static final int MOST_DAYS = Calendar.MOST_DAYS;
    static final int WORKS_DAYS = 14;

    private Verbs() {}

    /** The verbs, each with its arguments in the order in which they are written. */
    static List<Fields.Field> declared() {
        Reference state = new Reference(Section.STATES);
        Reference sector = new Reference(Section.SECTORS);
        Reference segment = new Reference(Section.SEGMENTS);
        OneOf system = new OneOf(ByClass.classes());
        OneOf signatory = new OneOf(
                Stream.of(SignatoryLevel.values()).map(SignatoryLevel::key).toList());
        Fields.Field anySector = Fields.Field.optional(SECTOR, sector, "sector; the whole border when not stated");
        return List.of(
                verb(
                        TRIGGER,
                        "an incident or crisis opens on a segment",
                        Fields.Field.required(SEGMENT, segment, "where"),
                        Fields.Field.required(RUNG, Quantity.whole("rung", 2, 7), "rung at which it opens"),
                        Fields.Field.optional(INITIATOR, state, "who starts it; drawn when not stated")),
                verb(
                        DELIVER,
                        "arms reach a state",
                        Fields.Field.required(FROM, Identifier.MEMBER, "id of the supplier, a patron or not"),
                        Fields.Field.required(TO, state, "who receives"),
                        Fields.Field.required(SYSTEM, system, "class of arms"),
                        Fields.Field.required(
                                COUNT, Quantity.of(Input.STOCK.unit(), 0, Input.STOCK.high()), "how many")),
                Fields.Field.optional(SET, new InputPaths(), "inputs take new values"),
                new Fields.Field(
                        BUFFER,
                        new Fields(
                                List.of(
                                        Fields.Field.optional(SECTOR, sector, "a whole sector"),
                                        Fields.Field.optional(SEGMENT, segment, "or one segment"),
                                        Fields.Field.required(KM, bounded(Input.BUFFER_KM), "width")),
                                List.of(SECTOR, SEGMENT)),
                        false,
                        "a strip without troops and posts",
                        Set.of()),
                verb(
                        CEASEFIRE,
                        "a ceasefire takes effect on all open fighting",
                        anySector,
                        Fields.Field.required(LEVEL, signatory, "who signs")),
                verb(
                        UNREST,
                        "unrest in a state",
                        Fields.Field.required(STATE, state, "where"),
                        Fields.Field.required(LEVEL, bounded(Input.UNREST), "how much")),
                verb(
                        WORKS,
                        "works on a disputed segment",
                        Fields.Field.required(SEGMENT, segment, "where"),
                        Fields.Field.optional(
                                DAYS, Quantity.whole("days", 1, MOST_DAYS).startingAt(WORKS_DAYS), "how long")),
                verb(DROUGHT, "a dry season", Fields.Field.required(LEVEL, bounded(Input.DROUGHT), "how severe")),
                verb(
                        CROSSING,
                        "crossings open or close",
                        anySector,
                        Fields.Field.required(OPEN, new Truth(null), "whether they are open from then on")),
                verb(TALKS, "a round of talks; write `talks: {}` for the whole border", anySector),
                verb(
                        PLANT,
                        "a plant that a supplier has built in a state works there",
                        Fields.Field.required(FROM, Identifier.MEMBER, "id of the supplier, a patron or not"),
                        Fields.Field.required(TO, state, "where it stands"),
                        Fields.Field.required(SYSTEM, system, "class of arms"),
                        Fields.Field.required(PER_YEAR, bounded(Input.PLANT), "what it makes")),
                verb(
                        APPEAL,
                        "a member asks an organisation for help against unrest at home",
                        Fields.Field.required(ORGANISATION, new Reference(Section.ORGANISATIONS), "whom it asks"),
                        Fields.Field.required(BY, Identifier.MEMBER, "id of the member, one of the states or not")));
    }

    private static Fields.Field verb(String name, String meaning, Fields.Field... arguments) {
        return Fields.Field.optional(name, Fields.of(List.of(arguments)), meaning);
    }

    private static Quantity bounded(Input input) {
        return Quantity.of(input.unit(), input.low(), input.high());
    }
}
