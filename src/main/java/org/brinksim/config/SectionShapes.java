package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Kind;

/** The declared forms of the sections whose members have ids. */
final class SectionShapes {
    static final String MEMBERS = "members";
    static final String LEADS = "leads";
    static final String TIES = "ties";
    private static final int MOST = Integer.MAX_VALUE;

    private SectionShapes() {}

    static Members states() {
        List<Fields.Field> fields = members(Section.STATES);
        fields.addAll(inputs(Kind.STATE));
        fields.addAll(byClass(Kind.STATE_CLASS));
        return of(Section.STATES, fields, 2, 2);
    }

    static Members sectors() {
        List<Fields.Field> fields = members(Section.SECTORS);
        fields.addAll(inputs(Kind.SECTOR));
        Keyed commands = new Keyed(new Reference(Section.STATES), Fields.of(inputs(Kind.COMMAND)));
        fields.add(Fields.Field.optional("commands", commands, "the border command of each side"));
        return of(Section.SECTORS, fields, 1, MOST);
    }

    static Members segments() {
        List<Fields.Field> fields = members(Section.SEGMENTS);
        OneOf trait = new OneOf(Stream.of(Trait.values()).map(Trait::key).toList());
        fields.add(Fields.Field.required("sector", new Reference(Section.SECTORS), "the sector it belongs to"));
        fields.add(Fields.Field.required("at", coordinates(), "where it lies"));
        fields.add(Fields.Field.optional("traits", new Listing(trait), "what stands there"));
        fields.add(Fields.Field.optional(
                "neighbours",
                new Listing(new Reference(Section.SEGMENTS)),
                "segments of the same sector that fighting can spread to; stating one side is enough"));
        fields.addAll(inputs(Kind.SEGMENT));
        fields.addAll(byId(Kind.SEGMENT_SIDE, Section.STATES));
        return of(Section.SEGMENTS, fields, 1, MOST);
    }

    private static Tuple coordinates() {
        return new Tuple(List.of(
                Fields.Field.required("latitude", Quantity.of("degrees north", -90, 90), "degrees north"),
                Fields.Field.required("longitude", Quantity.of("degrees east", -180, 180), "degrees east")));
    }

    static Members patrons() {
        List<Fields.Field> fields = members(Section.PATRONS);
        fields.addAll(inputs(Kind.PATRON));
        fields.add(ties(Kind.TIE));
        fields.addAll(byId(Kind.PATRON_PAIR, Section.PATRONS));
        ByClass sells = new ByClass(Fields.of(inputs(Kind.PATRON_CLASS)));
        fields.add(Fields.Field.optional("sells", sells, "what it supplies, and on what terms"));
        return of(Section.PATRONS, fields, 0, MOST);
    }

    static Members organisations() {
        List<Fields.Field> fields = members(Section.ORGANISATIONS);
        fields.add(Fields.Field.required(
                MEMBERS,
                new Listing(Identifier.MEMBER),
                "ids of its members, in the scenario or not; for one of the two states it sets `ties.ID.member` to 1 "
                        + "where that is not stated"));
        fields.add(Fields.Field.optional(
                LEADS, new Listing(Identifier.MEMBER), "ids of the members without which it does nothing"));
        fields.addAll(inputs(Kind.ORGANISATION));
        fields.add(ties(Kind.ORGANISATION_TIE));
        return of(Section.ORGANISATIONS, fields, 0, MOST);
    }

    private static Fields.Field ties(Kind kind) {
        Keyed ties = new Keyed(new Reference(Section.STATES), Fields.of(inputs(kind)));
        return Fields.Field.optional(TIES, ties, "ties to each state");
    }

    private static Members of(Section section, List<Fields.Field> fields, int least, int most) {
        return new Members(section.key(), section.one(), Fields.of(fields), least, most);
    }

    private static List<Fields.Field> members(Section section) {
        return new ArrayList<>(List.of(
                Fields.Field.required(Members.ID, Identifier.MEMBER, "id of the " + section.one()),
                Fields.Field.optional("name", new Words(200), "name in words; the id when not stated")));
    }

    /** One field for each input of a kind: a number. */
    static List<Fields.Field> inputs(Kind kind) {
        return Input.of(kind)
                .map(input -> Fields.Field.optional(input.key(), Quantity.of(input), input.meaning()))
                .toList();
    }

    /** One field for each input of a kind: a map from classes of arms to numbers. */
    static List<Fields.Field> byClass(Kind kind) {
        return Input.of(kind)
                .map(input -> Fields.Field.optional(input.key(), new ByClass(Quantity.of(input)), input.meaning()))
                .toList();
    }

    private static List<Fields.Field> byId(Kind kind, Section section) {
        return Input.of(kind)
                .map(input -> Fields.Field.optional(
                        input.key(), new Keyed(new Reference(section), Quantity.of(input)), input.meaning()))
                .toList();
    }
}
