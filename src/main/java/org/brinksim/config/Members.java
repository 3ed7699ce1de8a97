package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list whose items have ids; overlays merge it by id.
 *
 * @param key key of the list in the file
 * @param one what one item is called
 * @param item what an item looks like
 * @param least fewest items of a scenario
 * @param most most items of a scenario
 */
record Members(String key, String one, Shape item, int least, int most) implements Shape {
    static final String ID = "id";
    static final String REMOVE = "remove";

    /** The ids of the items of a list, in its order; empty when it is no list. */
    static List<String> ids(@Nullable Node list) {
        List<String> ids = new ArrayList<>();
        if (list instanceof Sequence sequence) {
            for (Node node : sequence.items()) {
                String id = node instanceof Mapping member ? member.text(ID) : null;
                if (id != null) {
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    /** Where the item with an id stands in a list, -1 when there is none. */
    static int index(Sequence list, String id) {
        for (int i = 0; i < list.items().size(); i++) {
            if (list.items().get(i) instanceof Mapping member && id.equals(member.text(ID))) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Sequence list)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
            return;
        }
        int count = list.items().size();
        if (count < least || count > most) {
            String allowed = least == most ? "exactly " + least : "at least " + least;
            check.report(list, path, "found " + count + " entries, but allowed are " + allowed);
        }
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Node member = list.items().get(i);
            item.check(member, path(member, path, i), check);
            checkAlike(member, path, seen, check);
        }
    }

    private static String path(Node member, String path, int index) {
        String id = member instanceof Mapping mapping ? mapping.text(ID) : null;
        return id == null ? path + "[" + index + "]" : path + "." + id;
    }

    /** Ids name columns and files, where case and the kind of dash are lost. */
    private static void checkAlike(Node member, String path, Map<String, String> seen, Check check) {
        String id = member instanceof Mapping mapping ? mapping.text(ID) : null;
        if (id == null) {
            return;
        }
        String other = seen.putIfAbsent(id.toLowerCase(Locale.ROOT).replace('-', '_'), id);
        if (other != null) {
            String what = other.equals(id)
                    ? "duplicate id " + Scalar.quoted(id)
                    : "the id differs from " + Scalar.quoted(other) + " only in case or in - and _";
            check.report(((Mapping) member).place(ID), path + "." + id, what);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.orNull("array");
        ObjectNode items = item.schema();
        items.put("type", "object");
        ObjectNode properties = (ObjectNode) items.get("properties");
        properties.putObject(REMOVE).put("const", true).put("description", "takes out what was inherited");
        schema.set("items", items);
        return schema;
    }

    @Override
    public ObjectNode completeness() {
        ObjectNode schema = Schemas.object();
        ObjectNode below = item.completeness();
        if (below != null) {
            schema.set("items", below);
        }
        schema.put("minItems", least);
        return most == Integer.MAX_VALUE ? schema : schema.put("maxItems", most);
    }

    @Override
    public String form() {
        return "a list of maps, one for each " + one;
    }
}
