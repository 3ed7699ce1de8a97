package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Turns YAML text into nodes, with the limits that make it safe to read text of strangers. */
final class YamlText {
    /** Deepest nesting that is read. */
    static final int DEEPEST = 64;
    /** Most nodes that aliases may add to a file. */
    static final int MOST_ALIASED = 100_000;

    /** A node that an alias may repeat, with its size in nodes and its height in levels. */
    private record Anchored(Node node, int size, int height) {}

    private final String file;
    private final int firstColumn;
    private final Problems problems;
    private final Parser events;
    private final ScalarResolver types = new CoreSchema().getScalarResolver();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliased;
    private int nodes;
    private int deepest;

    private YamlText(String file, String text, int firstColumn, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.file = file;
        this.firstColumn = firstColumn;
        this.problems = problems;
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /**
     * The only document of a text, null when there is none or its syntax is broken; problems are reported.
     *
     * @param file name of the file for places
     * @param text the text
     * @param firstColumn column of the text's first character
     * @param problems takes what is wrong
     */
    static @Nullable Node parse(String file, String text, int firstColumn, Problems problems) {
        YamlText yaml = new YamlText(file, text, firstColumn, problems);
        try {
            return yaml.document();
        } catch (MarkedYamlEngineException broken) {
            String what = broken.getProblem() == null ? "syntax error" : broken.getProblem();
            problems.report(yaml.place(broken.getProblemMark()), "", "not readable as YAML: " + what);
            return null;
        } catch (ReaderException broken) {
            problems.report(new Place(file, 1, firstColumn), "", "holds a character that YAML does not allow");
            return null;
        }
    }

    private @Nullable Node document() {
        events.next();
        if (events.checkEvent(ID.StreamEnd)) {
            return null;
        }
        events.next();
        Node root = node(1);
        events.next();
        if (!events.checkEvent(ID.StreamEnd)) {
            problems.report(
                    place(events.peekEvent().getStartMark()), "", "a second document starts here; a file holds one");
        }
        return root;
    }

    private Node node(int depth) {
        Event event = events.next();
        Place place = place(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        if (depth > DEEPEST) {
            throw new ParserException("nested deeper than " + DEEPEST + " levels", event.getStartMark());
        }
        Optional<Anchor> anchor = event instanceof NodeEvent node ? node.getAnchor() : Optional.empty();
        int before = nodes++;
        int outer = deepest;
        deepest = depth;
        Node node = content(event, place, depth);
        int bottom = deepest;
        anchor.ifPresent(name -> anchors.put(name, new Anchored(node, nodes - before, bottom - depth + 1)));
        deepest = Math.max(outer, bottom);
        return node;
    }

    private Node content(Event event, Place place, int depth) {
        if (event instanceof SequenceStartEvent start) {
            refuseTag(start.getTag(), place);
            return sequence(place, depth);
        }
        if (event instanceof MappingStartEvent start) {
            refuseTag(start.getTag(), place);
            return mapping(place, depth);
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return new Scalar(place, scalar.getValue(), scalar.isPlain() ? type(scalar.getValue()) : Scalar.Type.TEXT);
        }
        throw new ParserException("expected a value", event.getStartMark());
    }

    private Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        while (!events.checkEvent(ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Sequence(place, items);
    }

    private Mapping mapping(Place place, int depth) {
        Map<String, Mapping.Pair> pairs = new LinkedHashMap<>();
        while (!events.checkEvent(ID.MappingEnd)) {
            Node key = node(depth + 1);
            Mapping.Pair pair = new Mapping.Pair(key.place(), node(depth + 1));
            if (!(key instanceof Scalar name)) {
                problems.report(key.place(), "", key.shown() + " stands where a key is expected; a key is one word");
                continue;
            }
            Mapping.Pair first = pairs.putIfAbsent(name.text(), pair);
            if (first != null) {
                problems.report(
                        key.place(),
                        "",
                        "duplicate key " + Scalar.quoted(name.text()) + ", first at line "
                                + first.key().line() + ", column " + first.key().column());
            }
        }
        events.next();
        return new Mapping(place, pairs);
    }

    private Node alias(AliasEvent event, int depth) {
        Anchored target = anchors.get(event.getAlias());
        if (target == null) {
            throw new ParserException("the alias names no complete value before it", event.getStartMark());
        }
        if (depth + target.height() - 1 > DEEPEST) {
            throw new ParserException("nested deeper than " + DEEPEST + " levels", event.getStartMark());
        }
        aliased += target.size();
        if (aliased > MOST_ALIASED) {
            throw new ParserException(
                    "aliases repeat more than " + MOST_ALIASED + " values; write the values out", event.getStartMark());
        }
        nodes += target.size();
        deepest = Math.max(deepest, depth + target.height() - 1);
        return target.node();
    }

    private void refuseTag(Optional<String> tag, Place place) {
        tag.ifPresent(name -> problems.report(
                place, "", "the tag " + Scalar.quoted(name) + " is not allowed; write the value without a tag"));
    }

    private Scalar.Type type(String text) {
        Tag tag = types.resolve(text, true);
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return Scalar.Type.NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return Scalar.Type.TRUTH;
        }
        return tag.equals(Tag.NULL) ? Scalar.Type.NULL : Scalar.Type.TEXT;
    }

    private Place place(Optional<Mark> mark) {
        return mark.map(at -> new Place(
                        file, at.getLine() + 1, at.getColumn() + 1 + (at.getLine() == 0 ? firstColumn - 1 : 0)))
                .orElseGet(() -> Place.startOf(file));
    }
}
