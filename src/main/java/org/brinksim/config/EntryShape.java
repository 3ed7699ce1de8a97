package org.brinksim.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.scenario.Mechanism;
import org.jspecify.annotations.Nullable;

/** An entry of the timeline: a date, exactly one verb with its arguments, and what belongs to the entry as a whole. */
record EntryShape(Fields fields) implements RuledFields {
    static final String AT = "at";
    static final String UNTIL = "until";
    static final String RAMP_DAYS = "ramp_days";
    static final String STANDS_FOR = "stands_for";
    static final String SOURCE = "source";
    static final String NOTE = "note";

    static EntryShape declared() {
        List<Fields.Field> verbs = Verbs.declared();
        Stream<Fields.Field> front = Stream.of(
                Fields.Field.optional(
                        Members.ID,
                        Identifier.ENTRY,
                        "name of the entry; when not stated `<date>-<verb>-<first two ids>`, for `set` its first two paths with - for . and all for *"),
                Fields.Field.required(AT, new Day(true), "day on which it happens"));
        Stream<Fields.Field> back = Stream.of(
                Fields.Field.optional(
                                RAMP_DAYS,
                                Quantity.whole("days", 0, Verbs.MOST_DAYS).startingAt(0),
                                "days in which the new values are reached, in a straight line")
                        .onlyBeside(Set.of(Verbs.SET)),
                Fields.Field.optional(UNTIL, new Day(true), "day on which it ends; for good when not stated")
                        .onlyBeside(Set.of(Verbs.SET, Verbs.BUFFER, Verbs.UNREST, Verbs.DROUGHT, Verbs.PLANT)),
                Fields.Field.optional(
                        STANDS_FOR,
                        new OneOf(Stream.of(Mechanism.values())
                                .map(Mechanism::key)
                                .toList()),
                        "mechanism whose work the entry records; from the first day on it holds only while that "
                                + "mechanism is off"),
                Fields.Field.optional(SOURCE, new Words(500), "where it comes from: a source key, or assumption"),
                Fields.Field.optional(NOTE, new Words(2_000), "a few words"));
        List<Fields.Field> all =
                Stream.of(front, verbs.stream(), back).flatMap(part -> part).toList();
        return new EntryShape(
                new Fields(all, verbs.stream().map(Fields.Field::key).toList()));
    }

    /** The verb of an entry, null when it has none. */
    @Nullable
    String verb(Mapping entry) {
        return fields.alternatives().stream().filter(entry::has).findFirst().orElse(null);
    }

    /** The id of an entry that states none; null when it lacks what the id is made of. */
    @Nullable
    String defaultId(Mapping entry) {
        String date = entry.text(AT);
        String verb = verb(entry);
        if (date == null || verb == null || !(entry.get(verb) instanceof Mapping arguments)) {
            return null;
        }
        Shape shape = fields.child(verb);
        Collection<String> ids = shape instanceof Fields declared
                ? idArguments(declared, arguments)
                : arguments.pairs().keySet();
        List<String> parts = new ArrayList<>(List.of(date, verb));
        ids.stream()
                .limit(2)
                .map(id -> id.replace('.', '-').replace("*", "all"))
                .forEach(parts::add);
        return String.join("-", parts);
    }

    private static List<String> idArguments(Fields declared, Mapping arguments) {
        List<String> ids = new ArrayList<>();
        for (Fields.Field field : declared.fields()) {
            String id = arguments.text(field.key());
            if (id != null && (field.shape() instanceof Reference || field.shape() instanceof Identifier)) {
                ids.add(id);
            }
        }
        return ids;
    }

    @Override
    public void check(Node node, String path, Check check) {
        fields.check(node, path, check);
        if (node instanceof Mapping entry) {
            LocalDate at = Day.of(entry.get(AT));
            LocalDate until = Day.of(entry.get(UNTIL));
            if (at != null && until != null && !until.isAfter(at)) {
                check.report(entry.place(UNTIL), path + "." + UNTIL, until + " is not after at, " + at);
            }
        }
    }
}
