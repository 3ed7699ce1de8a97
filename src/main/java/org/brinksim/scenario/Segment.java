package org.brinksim.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brinksim.conflict.Trait;

/**
 * A segment of the border.
 *
 * @param id id of the segment
 * @param name name in words
 * @param sector id of its sector
 * @param latitude degrees north
 * @param longitude degrees east
 * @param traits what stands there
 * @param neighbours ids of segments of the same sector that fighting can spread to; symmetric
 */
public record Segment(
        String id,
        String name,
        String sector,
        double latitude,
        double longitude,
        Set<Trait> traits,
        List<String> neighbours) {
    public Segment {
        traits = traits.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(traits));
        neighbours = List.copyOf(neighbours);
    }
}
