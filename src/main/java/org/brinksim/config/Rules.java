package org.brinksim.config;

import java.util.HashMap;
import java.util.Map;

/** Checks what one part of a scenario demands of another, beyond the form of each. */
final class Rules {
    private static final String SEGMENTS = Section.SEGMENTS.key();
    private static final String NEIGHBOURS = "neighbours";
    private static final String SECTOR = "sector";

    private Rules() {}

    static void check(Mapping root, Check check) {
        if (root.get(SEGMENTS) instanceof Sequence segments) {
            checkNeighbours(segments, check);
        }
        if (root.get(ScenarioShape.TIMELINE) instanceof Sequence timeline) {
            timeline.items().forEach(entry -> checkDelivery(entry, check));
        }
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

    private static void checkDelivery(Node node, Check check) {
        if (node instanceof Mapping entry && entry.get(Verbs.DELIVER) instanceof Mapping delivery) {
            String from = delivery.text(Verbs.FROM);
            if (from != null && from.equals(delivery.text(Verbs.TO))) {
                String path = ScenarioShape.TIMELINE + "." + entry.text(Members.ID);
                check.report(delivery.place(Verbs.FROM), path, Scalar.quoted(from) + " cannot deliver to itself");
            }
        }
    }
}
