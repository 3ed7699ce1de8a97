package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.Trait;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Kind;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;

/** The declared form of a scenario file. */
final class ScenarioShape {
    /** The version of the form. */
    static final int SCHEMA = 1;

    static final String SCHEMA_KEY = "schema";
    static final String EXTENDS = "extends";
    static final String TIMELINE = "timeline";
    private static final int MOST = Integer.MAX_VALUE;

    private ScenarioShape() {}

    /** The shape of a whole file, without {@code extends}. */
    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(SCHEMA_KEY, new Version(SCHEMA), "version of the file form"),
                Fields.Field.required("name", Identifier.SCENARIO, "short name, used for folders"),
                Fields.Field.required("title", new Words(200), "one line in words"),
                Fields.Field.required(CalendarShape.KEY, CalendarShape.declared(), "the days"),
                Fields.Field.optional("parameters", parameters(), "values of declared parameters"),
                Fields.Field.optional("switches", switches(), "mechanisms that are on or off"),
                Fields.Field.optional("border", Fields.of(inputs(Kind.BORDER)), "inputs of the whole border"),
                Fields.Field.required("states", states(), "the two states"),
                Fields.Field.required("sectors", sectors(), "sectors, under one command of each side"),
                Fields.Field.required("segments", segments(), "segments of the border"),
                Fields.Field.optional("patrons", patrons(), "outside powers with ties to the states"),
                Fields.Field.optional(
                        ReferenceConditions.KEY,
                        new InputPaths(),
                        "conditions at which the centred terms are zero, where they are not those of the root of the "
                                + "`extends` chain on its reference day; written by the resolved form"),
                Fields.Field.optional(
                        TIMELINE, new Members(TIMELINE, "entry", EntryShape.declared(), 0, MOST), "dated entries")));
    }

    private static Fields parameters() {
        List<Fields.Field> fields = new ArrayList<>();
        for (Parameter parameter : Parameters.all()) {
            fields.add(Fields.Field.optional(parameter.name(), Quantity.of(parameter), parameter.meaning()));
        }
        return Fields.of(fields);
    }

    private static Fields switches() {
        return Fields.of(Stream.of(Mechanism.values())
                .map(mechanism ->
                        Fields.Field.optional(mechanism.key(), new Truth(mechanism.onByDefault()), mechanism.title()))
                .toList());
    }

    private static Members states() {
        List<Fields.Field> fields = members(Section.STATES);
        fields.addAll(inputs(Kind.STATE));
        Input.of(Kind.STATE_CLASS).forEach(input -> {
            List<Fields.Field> classes = Stream.of(EquipmentClass.values())
                    .map(equipment -> Fields.Field.optional(equipment.key(), Quantity.of(input), input.meaning()))
                    .toList();
            fields.add(Fields.Field.optional(input.key(), Fields.of(classes), input.meaning()));
        });
        return of(Section.STATES, fields, 2, 2);
    }

    private static Members sectors() {
        List<Fields.Field> fields = members(Section.SECTORS);
        fields.addAll(inputs(Kind.SECTOR));
        Keyed commands = new Keyed(new Reference(Section.STATES), Fields.of(inputs(Kind.COMMAND)));
        fields.add(Fields.Field.optional("commands", commands, "the border command of each side"));
        return of(Section.SECTORS, fields, 1, MOST);
    }

    private static Members segments() {
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
        Input.of(Kind.SEGMENT_SIDE).forEach(input -> {
            Keyed sides = new Keyed(new Reference(Section.STATES), Quantity.of(input));
            fields.add(Fields.Field.optional(input.key(), sides, input.meaning()));
        });
        return of(Section.SEGMENTS, fields, 1, MOST);
    }

    private static Tuple coordinates() {
        return new Tuple(List.of(
                Fields.Field.required("latitude", Quantity.of("degrees north", -90, 90), "degrees north"),
                Fields.Field.required("longitude", Quantity.of("degrees east", -180, 180), "degrees east")));
    }

    private static Members patrons() {
        List<Fields.Field> fields = members(Section.PATRONS);
        fields.addAll(inputs(Kind.PATRON));
        Keyed ties = new Keyed(new Reference(Section.STATES), Fields.of(inputs(Kind.TIE)));
        fields.add(Fields.Field.optional("ties", ties, "ties to each state"));
        return of(Section.PATRONS, fields, 0, MOST);
    }

    private static Members of(Section section, List<Fields.Field> fields, int least, int most) {
        return new Members(section.key(), section.one(), Fields.of(fields), least, most);
    }

    private static List<Fields.Field> members(Section section) {
        return new ArrayList<>(List.of(
                Fields.Field.required(Members.ID, Identifier.MEMBER, "id of the " + section.one()),
                Fields.Field.optional("name", new Words(200), "name in words; the id when not stated")));
    }

    private static List<Fields.Field> inputs(Kind kind) {
        return Input.of(kind)
                .map(input -> Fields.Field.optional(input.key(), Quantity.of(input), input.meaning()))
                .toList();
    }
}
