package org.brinksim.config;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The id of a member of a section. */
record Reference(Section section) implements Shape {
    @Override
    public void check(Node node, String path, Check check) {
        List<String> known = check.ids(section);
        if (!(node instanceof Scalar scalar)) {
            check.report(node, path, "found " + node.shown() + ", but allowed is " + form());
        } else if (!known.contains(scalar.text())) {
            check.report(node, path, unknown(scalar.text(), known));
        }
    }

    /** The message for an id that nobody has. */
    String unknown(String id, List<String> known) {
        String allowed = known.isEmpty()
                ? "the scenario has no " + section.key()
                : "there " + (known.size() == 1 ? "is " : "are ")
                        + String.join(", ", known.subList(0, Math.min(12, known.size())))
                        + (known.size() > 12 ? ", …" : "");
        return "no " + section.one() + " has the id " + Scalar.quoted(id) + "; " + allowed + Nearest.hint(id, known);
    }

    @Override
    public ObjectNode schema() {
        return Schemas.orNull("string").put("pattern", "^" + Identifier.MEMBER.pattern() + "$");
    }

    @Override
    public String form() {
        return "the id of a " + section.one();
    }
}
