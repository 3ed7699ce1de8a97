package org.brinksim.config;

import static org.brinksim.config.MarkdownTable.capital;
import static org.brinksim.config.MarkdownTable.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.NestedModel;
import org.jspecify.annotations.Nullable;

/** The reference page of scenario files. */
final class ScenarioFilePage {
    private static final String INTRODUCTION = """
            # Scenario files

            A scenario is one YAML 1.2 file (UTF-8, at most {bytes} bytes, nested at most {levels} levels, one document, no tags).
            `brink scenario init` writes a commented one to start from, `brink scenario check FILE` reports everything
            that is wrong with one, each problem as `file:line:column path: message`, and `brink schema` prints a JSON
            Schema with which an editor completes and checks while you type.

            **Numbers** may be bare or carry their evidence: `{value, low, high, source, note}`. Runs use `value`; `low`
            and `high` are the default range of a sweep and are never sampled by themselves. A `source` on an entry of
            the timeline stands for all its numbers.

            **Paths** name a value by keys and ids: `segments.mill.stake`, `states.AAA.stock.infantry`,
            `timeline.drones.deliver.count`. The same paths serve `--set path=value` and the verb `set` of the timeline;
            `path=null` takes a value out, and of two overrides of one path the last wins. A number that an override
            replaces loses its range and its source, and says in its note that it was set on the command line.

            **Wildcards**: in a path of an input, `*` stands for every id or every class of arms, in `--set`, in the verb
            `set` and under `reference`: `segments.*.settled`, `patrons.*.ties.AAA.embargo`, `states.*.stock.*`. A path
            written in full goes before a wildcard of the same map; two wildcards that give one input different values
            are a problem, and so is one that no input fits. A wildcard in an overlay or an override replaces what is
            inherited under every path it means. The resolved form writes every wildcard out.

            ## Overlays

            `extends: NAME` lays a file over another: first a file beside it, then a scenario that comes with the
            program, with or without `.yaml`. Maps merge key by key, and `null` takes out an inherited key. The lists
            `states`, `sectors`, `segments`, `patrons`, `organisations` and `timeline` merge by `id`; `{id: x, remove: true}` takes out an
            inherited item, and new ids go last. Every other list is replaced whole. A bare number replaces an inherited
            number with all its evidence; `{source: …}` alone adds to it. Every file states `schema` itself; `group`,
            `question` and `expected` are not inherited. Keys marked as required below may be inherited.

            An entry of the timeline that names no `id` is called `<date>-<verb>-<first two ids>`, for example
            `2021-04-28-trigger-mill`; for `set` the first two paths stand in the place of the ids, with `-` for `.` and `all` for `*`.
            `brink scenario show --resolved` prints them. Two entries of one file that would get the same id need one of
            their own.

            ## Entries that stand for a mechanism

            An entry may say `stands_for: MECHANISM` when it records what that mechanism of the model does by itself: a
            delivery stands for the market, a closed crossing for moves. It holds before the first day of a run, and from
            that day on only while the mechanism is off.

            ## Ids

            An id of a state, sector, segment, patron or organisation is
            {member};
            an id of a timeline entry is
            {entry}.
            Within a list they may not differ only in case or in `-` and `_`, and none may be NA, NaN, null, none, true or
            false, in any case.

            """;

    private ScenarioFilePage() {}

    static String text() {
        Fields shape = ScenarioShape.declared();
        StringBuilder page = new StringBuilder(INTRODUCTION
                .replace("{bytes}", Integer.toString(FileText.LARGEST))
                .replace("{levels}", Integer.toString(YamlText.DEEPEST))
                .replace("{member}", Identifier.MEMBER.words())
                .replace("{entry}", Identifier.ENTRY.words()));
        page.append("## Keys\n\n").append(table(shape));
        for (Fields.Field field : shape.fields()) {
            if (field.key().equals(ScenarioShape.MODEL)) {
                page.append("### `model`\n\n").append(models());
            } else if (field.key().equals("parameters")) {
                page.append("### `parameters`\n\nSee [Parameters](parameters.md).\n\n");
            } else {
                section(page, field.key(), field, "###");
            }
        }
        return ReferencePages.ended(page);
    }

    private static MarkdownTable models() {
        MarkdownTable table = new MarkdownTable("Model", "Mechanisms that come in with it");
        Set<Mechanism> before = Set.of();
        for (NestedModel model : NestedModel.values()) {
            Set<Mechanism> known = before;
            String added = model.mechanisms().stream()
                    .filter(mechanism -> !known.contains(mechanism))
                    .map(mechanism -> code(mechanism.key()))
                    .collect(Collectors.joining(", "));
            table.row(List.of(code(model.name()), added));
            before = model.mechanisms();
        }
        return table;
    }

    private static void section(StringBuilder page, String path, Fields.Field field, String level) {
        Fields fields = fields(field.shape());
        if (fields == null) {
            return;
        }
        page.append(level).append(' ').append(code(path)).append("\n\n");
        page.append(capital(field.meaning()))
                .append(": ")
                .append(whole(field.shape()))
                .append(".\n\n");
        page.append(table(fields));
        for (Fields.Field below : fields.fields()) {
            section(page, path + "." + below.key(), below, "####");
        }
    }

    private static String whole(Shape shape) {
        if (shape instanceof Members members) {
            return members.form();
        }
        if (shape instanceof Listing) {
            return "a list of maps";
        }
        if (shape instanceof ByClass) {
            return "a map from a class of arms to a map";
        }
        return shape instanceof Keyed keyed ? "a map from " + keyed.keys().form() + " to a map" : "a map";
    }

    private static @Nullable Fields fields(Shape shape) {
        if (shape instanceof Members members) {
            return fields(members.item());
        }
        if (shape instanceof Keyed keyed) {
            return fields(keyed.item());
        }
        if (shape instanceof Listing list) {
            return fields(list.item());
        }
        if (shape instanceof ByClass classes) {
            return fields(classes.item());
        }
        if (shape instanceof RuledFields ruled) {
            return ruled.fields();
        }
        return shape instanceof Fields fields ? fields : null;
    }

    /** The table of the keys of a map. */
    static MarkdownTable table(Fields fields) {
        MarkdownTable table = new MarkdownTable("Key", "Value", "Default", "Meaning");
        for (Fields.Field field : fields.fields()) {
            table.row(List.of(code(field.key()), form(field.shape()), initial(field, fields), meaning(field)));
        }
        return table;
    }

    private static String form(Shape shape) {
        if (shape instanceof ByClass classes) {
            String item = classes.item() instanceof Fields
                    ? "a map, see below"
                    : classes.item().form();
            return "a map from a class of arms to " + item;
        }
        return shape instanceof Fields || shape instanceof RuledFields ? "a map, see below" : shape.form();
    }

    private static String initial(Fields.Field field, Fields fields) {
        if (fields.alternatives().contains(field.key())) {
            return "one of these is required";
        }
        if (field.required()) {
            return "required";
        }
        if (field.shape() instanceof Truth truth) {
            return String.valueOf(truth.initial());
        }
        boolean known = field.shape() instanceof Quantity quantity && Double.isFinite(quantity.initial());
        return known ? Numbers.text(((Quantity) field.shape()).initial()) : "";
    }

    private static String meaning(Fields.Field field) {
        String beside =
                field.onlyBeside().stream().sorted().map(MarkdownTable::code).collect(Collectors.joining(", "));
        return field.meaning() + (beside.isEmpty() ? "" : "; only beside " + beside);
    }
}
