package org.brinksim.config;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a file over what it extends; every value keeps the place of the file that states it. */
final class Overlay {
    private final Problems problems;

    Overlay(Problems problems) {
        this.problems = problems;
    }

    /**
     * The file laid over what it inherits.
     *
     * @param base what it inherits, an empty mapping when nothing
     * @param top the file
     * @param shape the declared form of both
     */
    Mapping merge(Mapping base, Mapping top, Shape shape) {
        return mapping(base, top, shape, "");
    }

    /** A value that stands on its own: without what null takes out, its lists checked for ids that come twice. */
    Node stated(Node value, @Nullable Shape shape, String path) {
        return node(null, value, shape, path);
    }

    private Node node(@Nullable Node base, Node top, @Nullable Shape shape, String path) {
        if (top instanceof Mapping mapping) {
            return mapping(inherited(base, mapping, shape), mapping, shape, path);
        }
        if (top instanceof Sequence list && shape instanceof Members members) {
            return members(base instanceof Sequence below ? below : null, list, members, path);
        }
        return top;
    }

    private static Mapping inherited(@Nullable Node base, Mapping top, @Nullable Shape shape) {
        if (base instanceof Mapping mapping) {
            return mapping;
        }
        Mapping empty = Mapping.empty(top.place());
        boolean bareNumber = base instanceof Scalar && shape instanceof Quantity;
        return base != null && bareNumber ? empty.with(Quantity.VALUE, new Mapping.Pair(base.place(), base)) : empty;
    }

    private Mapping mapping(Mapping below, Mapping top, @Nullable Shape shape, String path) {
        Mapping base = shape instanceof InputPaths
                ? Wildcards.uncovered(below, top.pairs().keySet())
                : below;
        Map<String, Mapping.Pair> merged = new LinkedHashMap<>(base.pairs());
        top.pairs().forEach((key, pair) -> {
            Shape inner = shape == null ? null : shape.child(key);
            if (pair.value() instanceof Scalar scalar && scalar.isNull()) {
                boolean inherited = merged.remove(key) != null;
                if (!inherited && shape != null && inner == null) {
                    problems.report(pair.key(), path, "null removes " + Scalar.quoted(key) + ", which is no known key");
                }
            } else {
                Node value = node(base.get(key), pair.value(), inner, path.isEmpty() ? key : path + "." + key);
                merged.put(key, new Mapping.Pair(pair.key(), value));
            }
        });
        return new Mapping(top.place(), merged);
    }

    private Sequence members(@Nullable Sequence base, Sequence top, Members shape, String path) {
        Map<String, Node> merged = new LinkedHashMap<>();
        if (base != null) {
            base.items().forEach(item -> merged.put(name(item, merged.size()), item));
        }
        Set<String> own = new HashSet<>();
        for (Node item : top.items()) {
            String id = item instanceof Mapping member ? member.text(Members.ID) : null;
            if (!(item instanceof Mapping member) || id == null) {
                merged.put(name(item, merged.size()), item);
            } else if (own.add(id)) {
                member(merged, id, member, shape, path + "." + id);
            } else {
                String advice = shape.key().equals(ScenarioShape.TIMELINE) ? "; give one of them an id of its own" : "";
                String what = "duplicate id " + Scalar.quoted(id) + " in this file" + advice;
                problems.report(member.place(Members.ID), path + "." + id, what);
            }
        }
        return new Sequence(top.place(), List.copyOf(merged.values()));
    }

    /** The id of an item, or a name no id can have. */
    private static String name(Node item, int index) {
        String id = item instanceof Mapping member ? member.text(Members.ID) : null;
        return id == null ? "[" + index + "]" : id;
    }

    private void member(Map<String, Node> merged, String id, Mapping member, Members shape, String path) {
        if (member.has(Members.REMOVE)) {
            remove(merged, id, member, shape, path);
            return;
        }
        Mapping inherited = merged.get(id) instanceof Mapping below ? below : Mapping.empty(member.place());
        merged.put(id, mapping(inherited, member, shape.item(), path));
    }

    private void remove(Map<String, Node> merged, String id, Mapping member, Members shape, String path) {
        boolean plain = member.pairs().size() == 2
                && member.get(Members.REMOVE) instanceof Scalar scalar
                && scalar.type() == Scalar.Type.TRUTH
                && Truth.of(scalar);
        if (!plain) {
            String what = "a removal is written {id: " + id + ", remove: true} and holds nothing else";
            problems.report(member.place(Members.REMOVE), path, what);
        } else if (merged.remove(id) == null) {
            String what = "there is no inherited " + shape.one() + " " + Scalar.quoted(id) + " to remove";
            problems.report(member.place(Members.ID), path, what + Nearest.hint(id, merged.keySet()));
        }
    }
}
