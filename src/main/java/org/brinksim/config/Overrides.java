package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies overrides {@code path=value} to a merged scenario. */
final class Overrides {
    private final Change change;
    private final Fields shape;
    private final Problems problems;

    private Overrides(Change change, Fields shape, Problems problems) {
        this.change = change;
        this.shape = shape;
        this.problems = problems;
    }

    /** One step of a path: its word, where it stands, and the path up to it. */
    private record Step(String word, Place place, String path) {}

    /** The scenario after all overrides, the last of which wins. */
    static Mapping apply(Mapping root, List<Change> changes, Fields shape, Problems problems) {
        Mapping changed = root;
        for (Change change : changes) {
            changed = new Overrides(change, shape, problems).apply(changed);
        }
        return EntryNames.complete(changed);
    }

    private Mapping apply(Mapping root) {
        String text = change.text();
        int equals = text.indexOf('=');
        if (equals <= 0) {
            String what = Scalar.quoted(text) + " is no override; write path=value, such as segments.ID.NAME=1";
            problems.report(Place.startOf(change.origin()), "", what);
            return root;
        }
        int before = problems.count();
        Node value = YamlText.parse(change.origin(), text.substring(equals + 1), equals + 2, problems);
        if (value == null && problems.count() > before) {
            return root;
        }
        if (value == null || (isNull(value) && ((Scalar) value).text().isEmpty())) {
            String what = "no value after =; write path=null to take something out";
            problems.report(new Place(change.origin(), 1, equals + 2), text.substring(0, equals), what);
            return root;
        }
        String path = text.substring(0, equals);
        return Wildcards.isOfInputs(path) ? everywhere(root, path, value) : changed(root, shape, steps(path), value);
    }

    /** The scenario after an override of every path that one with wildcards means. */
    private Mapping everywhere(Mapping root, String path, Node value) {
        List<Step> places = steps(path);
        Mapping changed = root;
        for (String match :
                new Wildcards(root, problems).matches(path, places.get(0).place(), path)) {
            List<Step> steps = new ArrayList<>();
            for (Step step : steps(match)) {
                steps.add(new Step(step.word(), places.get(steps.size()).place(), step.path()));
            }
            changed = changed(changed, shape, steps, value);
        }
        return changed;
    }

    private List<Step> steps(String path) {
        List<Step> steps = new ArrayList<>();
        int start = 0;
        while (start <= path.length()) {
            int dot = path.indexOf('.', start);
            int end = dot < 0 ? path.length() : dot;
            steps.add(step(path, start, end));
            start = end + 1;
        }
        return steps;
    }

    private Step step(String path, int start, int end) {
        Place place = new Place(change.origin(), 1, start + 1);
        return new Step(path.substring(start, end), place, path.substring(0, end));
    }

    private Mapping changed(Mapping present, Shape shape, List<Step> steps, Node value) {
        Step step = shape instanceof InputPaths ? joined(steps) : steps.get(0);
        Mapping mapping = shape instanceof InputPaths ? Wildcards.uncovered(present, Set.of(step.word())) : present;
        boolean isLast = steps.size() == 1 || shape instanceof InputPaths;
        Shape below = shape.child(step.word());
        if (below == null) {
            problems.report(step.place(), step.path(), unknown(step.word(), shape));
            return mapping;
        }
        if (isLast) {
            return isNull(value)
                    ? mapping.without(step.word())
                    : mapping.with(step.word(), new Mapping.Pair(step.place(), stated(value, below, shape, step)));
        }
        Node inner = inner(mapping.get(step.word()), below, steps.get(1));
        if (inner == null) {
            return mapping;
        }
        Node next = inner instanceof Sequence list
                ? changedMember(list, (Members) below, steps.subList(1, steps.size()), value)
                : changed((Mapping) inner, below, steps.subList(1, steps.size()), value);
        return mapping.with(step.word(), new Mapping.Pair(step.place(), next));
    }

    /** What a path goes on into: a map, or a list of members; null, with a problem, when the value has no parts. */
    private @Nullable Node inner(@Nullable Node present, Shape shape, Step next) {
        if (present instanceof Mapping || (present instanceof Sequence && shape instanceof Members)) {
            return present;
        }
        if (present == null && shape instanceof Members) {
            return new Sequence(next.place(), List.of());
        }
        boolean hasParts = shape instanceof Quantity || (present == null && shape.child(next.word()) != null);
        if (hasParts) {
            Mapping empty = Mapping.empty(next.place());
            return present == null ? empty : empty.with(Quantity.VALUE, new Mapping.Pair(present.place(), present));
        }
        problems.report(next.place(), next.path(), unknown(next.word(), shape));
        return null;
    }

    private Sequence changedMember(Sequence list, Members shape, List<Step> steps, Node value) {
        Step step = steps.get(0);
        int index = Members.index(list, step.word());
        List<Node> items = new ArrayList<>(list.items());
        boolean isLast = steps.size() == 1;
        if (index < 0 && !(isLast && value instanceof Mapping)) {
            List<String> known = Members.ids(list);
            String what = "no " + shape.one() + " has the id " + Scalar.quoted(step.word());
            problems.report(step.place(), step.path(), what + Nearest.hint(step.word(), known));
        } else if (!isLast) {
            items.set(index, changed((Mapping) items.get(index), shape.item(), steps.subList(1, steps.size()), value));
        } else if (isNull(value)) {
            items.remove(index);
        } else if (index < 0) {
            items.add(named(value, step, shape));
        } else {
            items.set(index, named(value, step, shape));
        }
        return new Sequence(list.place(), items);
    }

    private Node named(Node value, Step step, Members shape) {
        Node stated = new Overlay(problems).stated(value, shape.item(), step.path());
        Scalar id = Scalar.text(step.place(), step.word());
        return stated instanceof Mapping member ? member.with(Members.ID, new Mapping.Pair(step.place(), id)) : stated;
    }

    private Node stated(Node value, Shape shape, Shape parent, Step step) {
        boolean isFigure = shape instanceof Quantity && !(parent instanceof Quantity) && value instanceof Scalar;
        if (!isFigure) {
            return new Overlay(problems).stated(value, shape, step.path());
        }
        return Mapping.empty(value.place())
                .with(Quantity.VALUE, new Mapping.Pair(value.place(), value))
                .with(Quantity.NOTE, new Mapping.Pair(value.place(), Scalar.text(value.place(), change.note())));
    }

    private static Step joined(List<Step> steps) {
        String word = String.join(".", steps.stream().map(Step::word).toList());
        return new Step(word, steps.get(0).place(), steps.get(steps.size() - 1).path());
    }

    private static boolean isNull(Node value) {
        return value instanceof Scalar scalar && scalar.isNull();
    }

    private static String unknown(String word, Shape shape) {
        if (shape instanceof Fields fields) {
            return Fields.unknown(word, fields.keys());
        }
        return shape instanceof RuledFields ruled
                ? Fields.unknown(word, ruled.fields().keys())
                : Scalar.quoted(word) + " leads nowhere; allowed is " + shape.form();
    }
}
