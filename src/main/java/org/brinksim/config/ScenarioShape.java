package org.brinksim.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.brinksim.scenario.Kind;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;

/** The declared form of a scenario file. */
final class ScenarioShape {
    /** The version of the form. */
    static final int SCHEMA = 1;

    static final String SCHEMA_KEY = "schema";
    static final String EXTENDS = "extends";
    static final String GROUP = "group";
    static final String QUESTION = "question";
    static final String MODEL = "model";
    static final String TIMELINE = "timeline";
    static final String POSTERIOR = "posterior";
    private static final int MOST = Integer.MAX_VALUE;

    private ScenarioShape() {}

    /** The shape of a whole file, without {@code extends}. */
    static Fields declared() {
        return Fields.of(List.of(
                Fields.Field.required(SCHEMA_KEY, new Version(SCHEMA), "version of the file form"),
                Fields.Field.required("name", Identifier.SCENARIO, "short name, used for folders"),
                Fields.Field.required("title", new Words(200), "one line in words"),
                Fields.Field.optional(GROUP, groups(), "what kind of scenario it is; never inherited"),
                Fields.Field.optional(
                        QUESTION, new Words(600), "what it asks and how, in two sentences; never inherited"),
                Fields.Field.optional(
                        ExpectedShape.KEY,
                        ExpectedShape.declared(),
                        "what it should change against another scenario, said beforehand; never inherited"),
                Fields.Field.required(CalendarShape.KEY, CalendarShape.declared(), "the days"),
                Fields.Field.optional("parameters", parameters(), "values of declared parameters"),
                Fields.Field.optional(
                        MODEL,
                        models(),
                        "nested model: the mechanisms that are on unless `switches` says otherwise; M6 is all"),
                Fields.Field.optional("switches", switches(), "mechanisms that are on or off"),
                Fields.Field.optional("border", border(), "inputs of the whole border"),
                Fields.Field.required("states", SectionShapes.states(), "the two states"),
                Fields.Field.required("sectors", SectionShapes.sectors(), "sectors, under one command of each side"),
                Fields.Field.required("segments", SectionShapes.segments(), "segments of the border"),
                Fields.Field.optional("patrons", SectionShapes.patrons(), "outside powers with ties to the states"),
                Fields.Field.optional(
                        "organisations", SectionShapes.organisations(), "organisations of states that may step in"),
                Fields.Field.optional(
                        ReferenceConditions.KEY,
                        new InputPaths(),
                        "conditions at which the centred terms are zero, where they are not those of the root of the "
                                + "`extends` chain on its reference day; written by the resolved form"),
                Fields.Field.optional(
                        TIMELINE, new Members(TIMELINE, "entry", EntryShape.declared(), 0, MOST), "dated entries"),
                Fields.Field.optional(
                        POSTERIOR,
                        new Words(1_000),
                        "fitted parameters: the name of a shipped calibration, a CSV file or a folder with posterior.csv in "
                                + "it, relative to this file; runs draw their parameters from it unless `--uncertainty` says "
                                + "otherwise")));
    }

    private static OneOf groups() {
        return new OneOf(
                Stream.of(ScenarioGroup.values()).map(ScenarioGroup::key).toList());
    }

    private static OneOf models() {
        return new OneOf(Stream.of(NestedModel.values()).map(NestedModel::name).toList());
    }

    private static Fields border() {
        List<Fields.Field> fields = new ArrayList<>(SectionShapes.inputs(Kind.BORDER));
        fields.addAll(SectionShapes.byClass(Kind.BORDER_CLASS));
        return Fields.of(fields);
    }

    private static Fields parameters() {
        List<Fields.Field> fields = new ArrayList<>();
        for (Parameter parameter : Parameters.all()) {
            fields.add(Fields.Field.optional(parameter.name(), Quantity.of(parameter), parameter.meaning()));
        }
        return Fields.of(fields);
    }

    private static Fields switches() {
        return Fields.of(Stream.of(Mechanism.values())
                .map(mechanism ->
                        Fields.Field.optional(mechanism.key(), new Truth(mechanism.onByDefault()), mechanism.title()))
                .toList());
    }
}
