package org.brinksim.config;

import java.util.List;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;

/** A map whose keys are classes of arms. */
record ByClass(Shape item) implements RuledFields {
    /** The classes, as files name them. */
    static List<String> classes() {
        return Stream.of(EquipmentClass.values()).map(EquipmentClass::key).toList();
    }

    @Override
    public Fields fields() {
        return Fields.of(classes().stream()
                .map(system -> Fields.Field.optional(system, item, "class of arms"))
                .toList());
    }

    @Override
    public void check(Node node, String path, Check check) {
        fields().check(node, path, check);
    }

    @Override
    public String form() {
        return "a map from a class of arms (" + String.join(", ", classes()) + ") to " + item.form();
    }
}
