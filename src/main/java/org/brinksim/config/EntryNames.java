package org.brinksim.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the entries of a file's timeline the ids they have when they state none. */
final class EntryNames {
    private EntryNames() {}

    /** The file with an id in every entry that has what an id is made of. */
    static Mapping complete(Mapping file) {
        Mapping.Pair timeline = file.pairs().get(ScenarioShape.TIMELINE);
        if (timeline == null || !(timeline.value() instanceof Sequence entries)) {
            return file;
        }
        EntryShape shape = EntryShape.declared();
        List<Node> named = new ArrayList<>();
        entries.items().forEach(item -> named.add(item instanceof Mapping entry ? named(entry, shape) : item));
        Sequence complete = new Sequence(entries.place(), named);
        return file.with(ScenarioShape.TIMELINE, new Mapping.Pair(timeline.key(), complete));
    }

    private static Mapping named(Mapping entry, EntryShape shape) {
        String id = entry.has(Members.ID) ? null : shape.defaultId(entry);
        if (id == null) {
            return entry;
        }
        Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
        pairs.put(Members.ID, new Mapping.Pair(entry.place(), Scalar.text(entry.place(), id)));
        pairs.putAll(entry.pairs());
        return new Mapping(entry.place(), pairs);
    }
}
