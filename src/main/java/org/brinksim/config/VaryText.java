package org.brinksim.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a factor as the command line writes them after {@code path=}. */
final class VaryText {
    private static final List<String> ENDS = List.of(FactorShape.LOW, FactorShape.HIGH, FactorShape.STEPS);

    private final String text;
    private final int start;
    private final Problems problems;

    VaryText(String text, int start, Problems problems) {
        this.text = text;
        this.start = start;
        this.problems = problems;
    }

    /** The values as a sweep file would have them; problems are reported. */
    Node values() {
        List<Scalar> parts = parts(',');
        if (parts.size() > 1 || !text.substring(start).contains(":")) {
            return new Sequence(place(start), List.copyOf(parts));
        }
        List<Scalar> ends = parts(':');
        boolean isRange = ends.size() <= ENDS.size() && ends.stream().allMatch(end -> end.type() == Scalar.Type.NUMBER);
        if (!isRange) {
            return new Sequence(place(start), List.copyOf(parts));
        }
        Map<String, Mapping.Pair> range = new LinkedHashMap<>();
        for (int i = 0; i < ends.size(); i++) {
            range.put(ENDS.get(i), new Mapping.Pair(ends.get(i).place(), ends.get(i)));
        }
        return new Mapping(place(start), range);
    }

    private List<Scalar> parts(char between) {
        List<Scalar> parts = new ArrayList<>();
        int from = start;
        while (from <= text.length()) {
            int next = text.indexOf(between, from);
            int end = next < 0 ? text.length() : next;
            parts.add(part(from, end));
            from = end + 1;
        }
        return parts;
    }

    private Scalar part(int from, int end) {
        String word = text.substring(from, end).strip();
        if (word.isEmpty()) {
            String what = "a value is missing; write path=low:high, path=low:high:n, path=one,two or the path alone";
            problems.report(place(from), text.substring(0, start - 1), what);
        }
        Node read = YamlText.parse(Asked.VARY, word, from + 1, new Problems());
        return read instanceof Scalar scalar && !scalar.isNull() ? scalar : Scalar.text(place(from), word);
    }

    private static Place place(int offset) {
        return new Place(Asked.VARY, 1, offset + 1);
    }
}
