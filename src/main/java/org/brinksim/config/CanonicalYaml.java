package org.brinksim.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes a merged scenario as one file: keys in declared order, members in their order, numbers in shortest form. */
final class CanonicalYaml {
    private static final int ENDLESS = 1_000_000_000;

    private CanonicalYaml() {}

    static String write(Mapping root, Fields shape) {
        DumpSettings settings = DumpSettings.builder()
                .setSchema(new CoreSchema())
                .setBestLineBreak("\n")
                .setWidth(ENDLESS)
                .setSplitLines(false)
                .setMaxSimpleKeyLength(1024)
                .build();
        Text text = new Text();
        new Dump(settings).dumpNode(node(root, shape, FlowStyle.BLOCK), text);
        return text.toString();
    }

    /** A key of the highest level with a text as its value, as a line. */
    static String line(String key, String text) {
        Place place = Place.startOf("");
        Mapping line = Mapping.empty(place).with(key, new Mapping.Pair(place, Scalar.text(place, text)));
        return write(line, Fields.of(List.of()));
    }

    /** Takes what the library writes. */
    private static final class Text implements StreamDataWriter {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(String part) {
            text.append(part);
        }

        @Override
        public void write(String part, int offset, int length) {
            text.append(part, offset, offset + length);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static org.snakeyaml.engine.v2.nodes.Node node(Node node, @Nullable Shape shape, FlowStyle style) {
        if (node instanceof Mapping mapping) {
            return mapping(mapping, shape, style);
        }
        if (node instanceof Sequence list) {
            FlowStyle own = shape instanceof Members ? style : FlowStyle.FLOW;
            Shape item = item(shape);
            FlowStyle below = item instanceof EntryShape ? FlowStyle.FLOW : own;
            return new SequenceNode(
                    Tag.SEQ,
                    list.items().stream().map(one -> node(one, item, below)).toList(),
                    own);
        }
        return scalar((Scalar) node);
    }

    private static @Nullable Shape item(@Nullable Shape shape) {
        return shape instanceof Members members ? members.item() : shape instanceof Tuple ? Quantity.any() : null;
    }

    private static org.snakeyaml.engine.v2.nodes.Node mapping(Mapping mapping, @Nullable Shape shape, FlowStyle style) {
        boolean isNumber = shape instanceof Quantity;
        Node value = mapping.get(Quantity.VALUE);
        if (isNumber && value != null && mapping.pairs().size() == 1) {
            return node(value, shape, style);
        }
        List<NodeTuple> tuples = new ArrayList<>();
        FlowStyle own = isNumber ? FlowStyle.FLOW : style;
        ordered(mapping, shape).forEach((key, below) -> {
            Shape child = shape == null ? null : shape.child(key);
            tuples.add(new NodeTuple(new ScalarNode(Tag.STR, key, ScalarStyle.PLAIN), node(below, child, own)));
        });
        return new MappingNode(Tag.MAP, tuples, own);
    }

    private static Map<String, Node> ordered(Mapping mapping, @Nullable Shape shape) {
        Map<String, Node> ordered = new LinkedHashMap<>();
        for (String key : declared(shape)) {
            Node value = mapping.get(key);
            if (value != null) {
                ordered.put(key, value);
            }
        }
        mapping.pairs().forEach((key, pair) -> ordered.putIfAbsent(key, pair.value()));
        return ordered;
    }

    private static List<String> declared(@Nullable Shape shape) {
        if (shape instanceof Fields fields) {
            return fields.keys();
        }
        if (shape instanceof RuledFields ruled) {
            return ruled.fields().keys();
        }
        return shape instanceof Quantity ? Quantity.keys() : List.of();
    }

    private static ScalarNode scalar(Scalar scalar) {
        if (scalar.type() == Scalar.Type.NUMBER) {
            String text = Numbers.text(scalar.number());
            Tag tag = text.chars().allMatch(sign -> sign == '-' || (sign >= '0' && sign <= '9')) ? Tag.INT : Tag.FLOAT;
            return new ScalarNode(tag, text, ScalarStyle.PLAIN);
        }
        if (scalar.type() == Scalar.Type.TRUTH) {
            String text = Boolean.toString(Truth.of(scalar));
            return new ScalarNode(Tag.BOOL, text, ScalarStyle.PLAIN);
        }
        boolean isLong = scalar.text().indexOf('\n') >= 0;
        return new ScalarNode(Tag.STR, scalar.text(), isLong ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
    }
}
