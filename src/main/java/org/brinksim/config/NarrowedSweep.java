package org.brinksim.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.brinksim.experiment.design.Factor;

/**
 * A sweep over a part of the values of another one, as a sweep file.
 *
 * @param number number of the part, from 1; it ends name and title
 * @param before the factors of the other sweep
 * @param after the same factors in the same order, each over some of its values
 * @param seed its master seed
 * @param remarks lines that stand above it
 */
public record NarrowedSweep(int number, List<Factor> before, List<Factor> after, long seed, List<String> remarks) {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_TITLE = 200;

    /** Copies the lists. */
    public NarrowedSweep {
        before = List.copyOf(before);
        after = List.copyOf(after);
        remarks = List.copyOf(remarks);
    }

    /**
     * The file. Without choices it takes the resolved scenario; with choices it names scenarios as the other sweep does.
     *
     * @param sweep the other sweep in canonical form
     * @param resolved file of the resolved scenario of the other sweep, beside which the file is to lie
     * @throws IllegalArgumentException if the other sweep cannot be read
     */
    public String text(Path sweep, String resolved) {
        Problems problems = new Problems();
        Mapping content = Loader.parsed(new Source.OnDisk(sweep.toString(), sweep), problems);
        if (content == null || !problems.isEmpty()) {
            throw new IllegalArgumentException("its sweep cannot be read: " + problems.inOrder());
        }
        Mapping next = named(content);
        if (before.stream().noneMatch(Factor.Choice.class::isInstance)) {
            next = put(next.without(SweepShape.SET), SweepShape.SCENARIO, text(content.place(), resolved));
        }
        for (int i = 0; i < before.size(); i++) {
            next = before.get(i).equals(after.get(i)) ? next : narrowed(next, after.get(i));
        }
        StringBuilder file = new StringBuilder();
        remarks.forEach(remark -> file.append("# ").append(remark).append('\n'));
        return file.append(CanonicalYaml.write(withoutFile(next), SweepShape.declared()))
                .toString();
    }

    private Mapping named(Mapping content) {
        Place place = content.place();
        String tail = "-box-" + number;
        String name = cut(ScenarioBuilder.text(content, SweepShape.NAME), LONGEST_NAME - tail.length()) + tail;
        String words = ": box " + number;
        String title = cut(ScenarioBuilder.text(content, SweepShape.TITLE), LONGEST_TITLE - words.length()) + words;
        Mapping next = put(content, SweepShape.NAME, text(place, name));
        next = put(next, SweepShape.TITLE, text(place, title));
        return put(next, SweepShape.SEED, new Scalar(place, Long.toString(seed), Scalar.Type.NUMBER));
    }

    private static String cut(String text, int longest) {
        return text.substring(0, StrictMath.min(text.length(), longest));
    }

    /** Listed points may lie outside the part, so that another design has to spread points. */
    private static Mapping withoutFile(Mapping content) {
        String method =
                DesignShape.of(content.get(SweepShape.DESIGN), content.place()).text(DesignShape.METHOD);
        return SweepMethod.FILE.key().equals(method) ? content.without(SweepShape.DESIGN) : content;
    }

    private static Mapping narrowed(Mapping content, Factor factor) {
        if (content.get(SweepShape.FACTORS) instanceof Mapping factors) {
            Node stated = factors.get(factor.path());
            if (stated != null) {
                return put(content, SweepShape.FACTORS, put(factors, factor.path(), values(factor, stated)));
            }
        }
        List<Node> scenarios = OneOrMore.of(content.get(SweepShape.SCENARIO));
        List<Node> kept = kept(scenarios, ((Factor.Choice) factor).options());
        return put(content, SweepShape.SCENARIO, new Sequence(content.place(), kept));
    }

    private static Node values(Factor factor, Node stated) {
        Place place = stated.place();
        if (factor instanceof Factor.Choice choice) {
            return options(choice, stated);
        }
        if (factor instanceof Factor.Levels levels) {
            return numbers(place, levels.values().stream().map(Numbers::text).toList());
        }
        Factor.Range range = (Factor.Range) factor;
        Mapping ends = put(Mapping.empty(place), FactorShape.LOW, number(place, Numbers.text(range.low())));
        return put(ends, FactorShape.HIGH, number(place, Numbers.text(range.high())));
    }

    private static Node options(Factor.Choice choice, Node stated) {
        if (stated instanceof Sequence list) {
            return new Sequence(list.place(), kept(list.items(), choice.options()));
        }
        if (!FactorShape.isNamedChoice(stated)) {
            return numbers(stated.place(), choice.options());
        }
        Mapping kept = (Mapping) stated;
        List<String> all = List.copyOf(kept.pairs().keySet());
        for (String option : all) {
            kept = choice.options().contains(option) ? kept : kept.without(option);
        }
        return kept;
    }

    private static List<Node> kept(List<Node> items, List<String> options) {
        Predicate<Node> isKept = item -> item instanceof Scalar scalar && options.contains(FactorShape.word(scalar));
        return items.stream().filter(isKept).toList();
    }

    private static Sequence numbers(Place place, List<String> values) {
        List<Node> items = new ArrayList<>();
        values.forEach(value -> items.add(number(place, value)));
        return new Sequence(place, items);
    }

    private static Scalar number(Place place, String text) {
        return new Scalar(place, text, Scalar.Type.NUMBER);
    }

    private static Scalar text(Place place, String text) {
        return Scalar.text(place, text);
    }

    private static Mapping put(Mapping mapping, String key, Node value) {
        return mapping.with(key, new Mapping.Pair(value.place(), value));
    }
}
