package org.brinksim.config;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.brinksim.experiment.directional.Expectation;
import org.brinksim.experiment.directional.Expectations;
import org.brinksim.experiment.directional.Expected;
import org.brinksim.experiment.directional.Measure;
import org.brinksim.scenario.Mechanism;
import org.jspecify.annotations.Nullable;

/** The declared form of one expectation of a scenario. */
record ExpectedShape(Fields fields) implements RuledFields {
    static final String KEY = "expected";
    private static final String AGAINST = "against";
    private static final String ROWS = "rows";
    private static final String NOTE = "note";
    private static final String WHAT = "what";
    private static final String MEASURE = "measure";
    private static final String OF = "of";
    private static final String CHANGE = "change";
    private static final String BY = "by";

    /** The shape of all that a file expects. */
    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(AGAINST, Identifier.SCENARIO, "the scenario it is compared with"),
                Fields.Field.required(ROWS, new Listing(row()), "what is expected, each of one quantity"),
                Fields.Field.optional(NOTE, new Words(600), "what explains a finding")));
    }

    private static ExpectedShape row() {
        List<String> changes = Stream.of(Expected.values()).map(Expected::key).toList();
        List<String> mechanisms =
                Stream.of(Mechanism.values()).map(Mechanism::key).toList();
        return new ExpectedShape(Fields.of(List.of(
                Fields.Field.required(WHAT, new Words(200), "the quantity in words"),
                Fields.Field.required(MEASURE, new OneOf(Measure.keys()), "the quantity"),
                Fields.Field.optional(OF, Identifier.MEMBER, "the state, sector or segment that it is about"),
                Fields.Field.required(CHANGE, new OneOf(changes), "what it should do"),
                Fields.Field.required(
                        BY, new Listing(new OneOf(mechanisms)), "mechanisms that carry the effect, at least one"))));
    }

    @Override
    public void check(Node node, String path, Check check) {
        fields.check(node, path, check);
        if (!(node instanceof Mapping row)) {
            return;
        }
        String measure = row.text(MEASURE);
        if (measure != null && Measure.keys().contains(measure)) {
            checkMember(row, Measure.of(measure), path, check);
        }
        if (row.get(BY) instanceof Sequence mechanisms && mechanisms.items().isEmpty()) {
            check.report(mechanisms, path + "." + BY, "the list is empty; allowed is at least one mechanism");
        }
    }

    private static void checkMember(Mapping row, Measure.Of of, String path, Check check) {
        Node member = row.get(OF);
        switch (of) {
            case NOTHING -> {
                if (member != null) {
                    check.report(member, path + "." + OF, "this measure is about the whole run; leave it out");
                }
            }
            case STATE -> checkMember(row, member, Section.STATES, path, check);
            case SECTOR -> checkMember(row, member, Section.SECTORS, path, check);
            case SEGMENT -> checkMember(row, member, Section.SEGMENTS, path, check);
        }
    }

    private static void checkMember(Mapping row, @Nullable Node member, Section section, String path, Check check) {
        Reference reference = new Reference(section);
        if (member == null) {
            check.report(row, path, "missing key \"" + OF + "\", " + reference.form());
        } else {
            reference.check(member, path + "." + OF, check);
        }
    }

    /** What a checked file expects. */
    static Expectations of(Mapping file) {
        if (!(file.get(KEY) instanceof Mapping stated)) {
            return Expectations.none();
        }
        List<Expectation> rows = new ArrayList<>();
        ((Sequence) Objects.requireNonNull(stated.get(ROWS))).items().forEach(row -> rows.add(row((Mapping) row)));
        String note = stated.text(NOTE);
        return new Expectations(ScenarioBuilder.text(stated, AGAINST), rows, note == null ? "" : note);
    }

    private static Expectation row(Mapping row) {
        Set<Mechanism> carriers = EnumSet.noneOf(Mechanism.class);
        for (Node word : ((Sequence) Objects.requireNonNull(row.get(BY))).items()) {
            Stream.of(Mechanism.values())
                    .filter(mechanism -> mechanism.key().equals(((Scalar) word).text()))
                    .forEach(carriers::add);
        }
        String of = row.text(OF);
        Expected expected = Expected.valueOf(ScenarioBuilder.text(row, CHANGE).toUpperCase(Locale.ROOT));
        return new Expectation(
                ScenarioBuilder.text(row, WHAT),
                ScenarioBuilder.text(row, MEASURE),
                of == null ? "" : of,
                expected,
                carriers);
    }
}
