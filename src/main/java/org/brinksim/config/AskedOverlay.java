package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.config.Asked.Spread;
import org.jspecify.annotations.Nullable;

/** Lays what the command line says about a sweep over its file; every value keeps its place, a file or an option. */
final class AskedOverlay {
    static final String DESIGN = "--design";
    static final String POINTS = "--points";
    static final String LEVELS = "--levels";
    static final String MAXIMIN = "--maximin";
    static final String SECOND_ORDER = "--second-order";
    static final String FILE = "--file";
    static final String METRIC = "--metric";

    private final Asked asked;
    private final Problems problems;

    AskedOverlay(Asked asked, Problems problems) {
        this.asked = asked;
        this.problems = problems;
    }

    /** The file with what was asked. */
    Mapping over(Mapping file) {
        Mapping next = file;
        if (!asked.sets().isEmpty()) {
            next = put(next, SweepShape.SET, sets(file));
        }
        if (!asked.metrics().isEmpty()) {
            next = put(next, SweepShape.METRICS, texts(METRIC, asked.metrics()));
        }
        for (String vary : asked.varies()) {
            next = varied(next, vary);
        }
        return asked.design().equals(Spread.unsaid()) ? next : put(next, SweepShape.DESIGN, design(file));
    }

    private Sequence sets(Mapping file) {
        List<Node> all = new ArrayList<>();
        if (file.get(SweepShape.SET) instanceof Sequence stated) {
            stated.items().stream()
                    .filter(item ->
                            !(item instanceof Scalar text && asked.sets().contains(text.text())))
                    .forEach(all::add);
        }
        all.addAll(texts(Change.SET, asked.sets().stream().distinct().toList()).items());
        return new Sequence(Place.startOf(Change.SET), all);
    }

    private static Sequence texts(String option, List<String> texts) {
        Place place = Place.startOf(option);
        return new Sequence(
                place,
                texts.stream().map(text -> (Node) Scalar.text(place, text)).toList());
    }

    private Mapping varied(Mapping file, String text) {
        int equals = text.indexOf('=');
        String path = equals < 0 ? text : text.substring(0, equals);
        Node values = equals < 0
                ? Scalar.text(Place.startOf(Asked.VARY), FactorShape.PRIOR)
                : new VaryText(text, equals + 1, problems).values();
        if (path.equals(SweepShape.SCENARIO)) {
            return put(file, SweepShape.SCENARIO, values);
        }
        Place place = Place.startOf(Asked.VARY);
        Mapping factors = file.get(SweepShape.FACTORS) instanceof Mapping stated ? stated : Mapping.empty(place);
        return put(file, SweepShape.FACTORS, put(factors, path, values));
    }

    private Mapping design(Mapping file) {
        Spread spread = asked.design();
        Place place = Place.startOf(DESIGN);
        Mapping stated = DesignShape.of(file.get(SweepShape.DESIGN), place);
        String method = spread.method() == null && spread.file() != null ? SweepMethod.FILE.key() : spread.method();
        if (method != null && !method.equals(stated.text(DesignShape.METHOD))) {
            stated = put(Mapping.empty(place), DesignShape.METHOD, Scalar.text(place, method));
        }
        stated = option(stated, count(stated), POINTS, spread.points());
        stated = option(stated, DesignShape.LEVELS, LEVELS, spread.levels());
        stated = option(stated, DesignShape.MAXIMIN, MAXIMIN, spread.maximin());
        stated = option(stated, DesignShape.SECOND_ORDER, SECOND_ORDER, spread.secondOrder());
        return option(stated, DesignShape.FILE, FILE, spread.file());
    }

    /** The key of the number of points of the method of a design. */
    private static String count(Mapping design) {
        String method = design.text(DesignShape.METHOD);
        return method == null || !SweepMethod.keys().contains(method)
                ? DesignShape.POINTS
                : SweepMethod.of(method).options().stream()
                        .filter(List.of(DesignShape.TRAJECTORIES, DesignShape.ROWS)::contains)
                        .findFirst()
                        .orElse(DesignShape.POINTS);
    }

    private static Mapping option(Mapping design, String key, String option, @Nullable Object value) {
        if (value == null) {
            return design;
        }
        Scalar.Type type = value instanceof Number
                ? Scalar.Type.NUMBER
                : value instanceof Boolean ? Scalar.Type.TRUTH : Scalar.Type.TEXT;
        return put(design, key, new Scalar(Place.startOf(option), value.toString(), type));
    }

    private static Mapping put(Mapping mapping, String key, Node value) {
        return mapping.with(key, new Mapping.Pair(value.place(), value));
    }
}
