package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An id.
 *
 * @param pattern what it matches as a whole
 * @param words the pattern in words
 */
record Identifier(String pattern, String words) implements Shape {
    /** Ids of states, sectors, segments and patrons. */
    static final Identifier MEMBER =
            new Identifier("[A-Za-z][A-Za-z0-9_-]{0,31}", "a letter and up to 31 letters, digits, _ or -");
    /** Ids of entries of the timeline. */
    static final Identifier ENTRY =
            new Identifier("[A-Za-z0-9][A-Za-z0-9_-]{0,255}", "up to 256 letters, digits, _ or -");
    /** Names of scenarios. */
    static final Identifier SCENARIO =
            new Identifier("[A-Za-z0-9][A-Za-z0-9_-]{0,63}", "up to 64 letters, digits, _ or -");
    /** Words that other programs read as something else than a name. */
    private static final List<String> RESERVED = List.of("na", "nan", "null", "none", "true", "false");

    @Override
    public void check(Node node, String path, Check check) {
        if (!(node instanceof Scalar scalar)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        } else if (RESERVED.contains(scalar.text().toLowerCase(Locale.ROOT))) {
            check.report(
                    node, path, Scalar.quoted(scalar.text()) + " is reserved, as are NA, NaN, null, none, true, false");
        } else if (!Pattern.matches(pattern, scalar.text())) {
            check.report(node, path, Scalar.quoted(scalar.text()) + " is no id; allowed is " + form());
        } else if (scalar.type() != Scalar.Type.TEXT) {
            check.report(node, path, "found " + scalar.shown() + ", but allowed is an id; put it in quotes");
        }
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = Schemas.object().put("type", "string").put("pattern", "^" + pattern + "$");
        schema.putObject("not")
                .put(
                        "pattern",
                        "^([Nn][Aa]([Nn])?|[Nn][Uu][Ll][Ll]|[Nn][Oo][Nn][Ee]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$");
        return schema;
    }

    @Override
    public String form() {
        return "an id: " + words;
    }
}
