package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The design of a sweep: the word for a method, or a map of the method with its options. */
record DesignShape() implements Shape {
    static final String METHOD = "method";
    static final String POINTS = "points";
    static final String MAXIMIN = "maximin";
    static final String TRAJECTORIES = "trajectories";
    static final String LEVELS = "levels";
    static final String GROUPS = "groups";
    static final String ROWS = "rows";
    static final String SECOND_ORDER = "second_order";
    static final String FILE = "file";
    private static final int MOST_POINTS = 100_000_000;
    private static final Fields FIELDS = Fields.of(List.of(
            Fields.Field.optional(METHOD, new OneOf(SweepMethod.keys()), "how points are spread"),
            Fields.Field.optional(
                    POINTS, count("points", 1, MOST_POINTS), "of lhs, sobol and halton: number of points"),
            Fields.Field.optional(
                    MAXIMIN, new Truth(false), "of lhs: whether the best spread of several hypercubes is taken"),
            Fields.Field.optional(
                    TRAJECTORIES, count("trajectories", 2, MOST_POINTS), "of morris: number of trajectories"),
            Fields.Field.optional(LEVELS, count("levels", 2, 1_000), "of morris: levels of the grid, an even number"),
            Fields.Field.optional(
                    GROUPS,
                    new Named(Identifier.MEMBER, new Listing(new Words(200)), "names"),
                    "of morris: factors that move together, by their paths"),
            Fields.Field.optional(ROWS, count("rows", 2, MOST_POINTS), "of saltelli: base rows, best a power of two"),
            Fields.Field.optional(
                    SECOND_ORDER, new Truth(false), "of saltelli: whether pairs of factors are looked at as well"),
            Fields.Field.optional(
                    FILE,
                    new Words(1_000),
                    "of file: CSV file beside this one, one column for each factor, one row for each point")));

    private static Bare count(String unit, int least, int most) {
        return new Bare(Quantity.whole(unit, least, most));
    }

    /** The design as a map, whether the word or a map stands there. */
    static Mapping of(@Nullable Node node, Place otherwise) {
        if (node instanceof Mapping design) {
            return design;
        }
        Mapping empty = Mapping.empty(node == null ? otherwise : node.place());
        return node == null ? empty : empty.with(METHOD, new Mapping.Pair(node.place(), node));
    }

    /** Whether a design has no problem of form. */
    static boolean isSound(Mapping design) {
        Problems aside = new Problems();
        FIELDS.check(design, "", new Check(Mapping.empty(design.place()), aside));
        return aside.isEmpty();
    }

    /** The keys of a design as a map. */
    static Fields fields() {
        return FIELDS;
    }

    @Override
    public void check(Node node, String path, Check check) {
        if (node instanceof Scalar) {
            new OneOf(SweepMethod.keys()).check(node, path, check);
        } else {
            FIELDS.check(node, path, check);
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object();
        schema.putArray("anyOf").add(new OneOf(SweepMethod.keys()).schema()).add(FIELDS.schema());
        return schema;
    }

    @Override
    public String form() {
        return new OneOf(SweepMethod.keys()).form() + ", or a map of the method and its options, see below";
    }

    @Override
    public @Nullable Shape child(String key) {
        return FIELDS.child(key);
    }
}
