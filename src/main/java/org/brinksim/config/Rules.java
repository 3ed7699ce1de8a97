package org.brinksim.config;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.brinksim.scenario.Input;

/** Checks what one part of a scenario demands of another, beyond the form of each. */
final class Rules {
    private static final String SEGMENTS = Section.SEGMENTS.key();
    private static final String NEIGHBOURS = "neighbours";
    private static final String SECTOR = "sector";
    private static final String STANCE = Input.STANCE.key();

    private Rules() {}

    static void check(Mapping root, Check check) {
        if (root.get(SEGMENTS) instanceof Sequence segments) {
            checkNeighbours(segments, check);
        }
        if (root.get(ScenarioShape.TIMELINE) instanceof Sequence timeline) {
            for (String verb : List.of(Verbs.DELIVER, Verbs.PLANT)) {
                timeline.items().forEach(entry -> checkSupplier(entry, verb, check));
            }
        }
        if (root.get(Section.PATRONS.key()) instanceof Sequence patrons) {
            patrons.items().forEach(patron -> checkStance(patron, check));
        }
        new OrganisationRules(check).check(root);
    }

    private static void checkNeighbours(Sequence segments, Check check) {
        Map<String, String> sectors = new HashMap<>();
        for (Node node : segments.items()) {
            if (node instanceof Mapping segment) {
                String id = segment.text(Members.ID);
                String sector = segment.text(SECTOR);
                if (id != null && sector != null) {
                    sectors.put(id, sector);
                }
            }
        }
        for (Node node : segments.items()) {
            if (node instanceof Mapping segment && segment.get(NEIGHBOURS) instanceof Sequence neighbours) {
                neighbours.items().forEach(neighbour -> checkNeighbour(segment, neighbour, sectors, check));
            }
        }
    }

    private static void checkNeighbour(Mapping segment, Node node, Map<String, String> sectors, Check check) {
        String id = segment.text(Members.ID);
        if (!(node instanceof Scalar neighbour) || id == null) {
            return;
        }
        String path = SEGMENTS + "." + id + "." + NEIGHBOURS;
        if (neighbour.text().equals(id)) {
            check.report(node, path, Scalar.quoted(id) + " is the segment itself; allowed are others of its sector");
            return;
        }
        String own = sectors.get(id);
        String other = sectors.get(neighbour.text());
        if (own != null
                && other != null
                && !own.equals(other)
                && check.ids(Section.SECTORS).contains(own)) {
            String what = Scalar.quoted(neighbour.text()) + " lies in the sector " + Scalar.quoted(other)
                    + "; allowed are segments of the same sector, " + Scalar.quoted(own);
            check.report(node, path, what);
        }
    }

    private static void checkStance(Node node, Check check) {
        if (node instanceof Mapping patron && patron.get(STANCE) instanceof Mapping stance) {
            String id = patron.text(Members.ID);
            Mapping.Pair own = id == null ? null : stance.pairs().get(id);
            if (id != null && own != null) {
                String path = Section.PATRONS.key() + "." + id + "." + STANCE;
                check.report(own.key(), path, Scalar.quoted(id) + " is the patron itself; allowed are others");
            }
        }
    }

    private static void checkSupplier(Node node, String verb, Check check) {
        if (node instanceof Mapping entry && entry.get(verb) instanceof Mapping delivery) {
            String from = delivery.text(Verbs.FROM);
            if (from != null && from.equals(delivery.text(Verbs.TO))) {
                String path = ScenarioShape.TIMELINE + "." + entry.text(Members.ID);
                check.report(delivery.place(Verbs.FROM), path, Scalar.quoted(from) + " cannot deliver to itself");
            }
        }
    }
}
