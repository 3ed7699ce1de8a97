package org.brinksim.config;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Organisation;

/**
 * The organisations of a checked file and who is in them.
 *
 * @param organisations their maps
 * @param states ids of the two states
 */
record Memberships(List<Mapping> organisations, List<String> states) {
    Memberships {
        organisations = List.copyOf(organisations);
        states = List.copyOf(states);
    }

    /** The ids a list of an organisation names; empty when it has none. */
    static List<String> named(Mapping organisation, String key) {
        return organisation.get(key) instanceof Sequence list
                ? list.items().stream()
                        .filter(Scalar.class::isInstance)
                        .map(item -> ((Scalar) item).text())
                        .toList()
                : List.of();
    }

    /** The organisations, in the order of the file. */
    List<Organisation> list() {
        return organisations.stream().map(this::organisation).toList();
    }

    private Organisation organisation(Mapping file) {
        List<String> others = named(file, SectionShapes.MEMBERS).stream()
                .filter(id -> !states.contains(id))
                .toList();
        return new Organisation(
                ScenarioBuilder.text(file, Members.ID),
                ScenarioBuilder.name(file),
                others,
                named(file, SectionShapes.LEADS));
    }

    /** The paths of the memberships of the states that are named as members. */
    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        for (Mapping file : organisations) {
            String stem = Section.ORGANISATIONS.key() + "." + file.text(Members.ID) + "." + SectionShapes.TIES + ".";
            Stream<String> own = named(file, SectionShapes.MEMBERS).stream().filter(states::contains);
            own.forEach(id -> paths.add(stem + id + "." + Input.MEMBER.key()));
        }
        return paths;
    }
}
