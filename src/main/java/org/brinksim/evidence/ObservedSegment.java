package org.brinksim.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.brinksim.conflict.Trait;

/**
 * A segment of the border as the record describes it.
 *
 * @param id id
 * @param sector id of its sector
 * @param latitude degrees north
 * @param longitude degrees east
 * @param traits what stands there
 * @param coordinateConfidence trust in the coordinates
 */
public record ObservedSegment(
        String id,
        String sector,
        double latitude,
        double longitude,
        Set<Trait> traits,
        Confidence coordinateConfidence) {
    public ObservedSegment {
        Set<Trait> ordered = EnumSet.noneOf(Trait.class);
        ordered.addAll(traits);
        traits = Collections.unmodifiableSet(ordered);
    }

    static ObservedSegment of(Row row) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        row.words("traits").forEach(word -> traits.add(trait(word)));
        return new ObservedSegment(
                row.text("id"),
                row.text("sector"),
                row.number("lat"),
                row.number("lon"),
                traits,
                Confidence.of(row.text("coordinate_conf")));
    }

    private static Trait trait(String word) {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.key().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "trait '" + word + "' is none of " + Arrays.toString(Trait.values())));
    }
}
