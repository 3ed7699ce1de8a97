package org.brinksim.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that only members lead an organisation or ask it for help. */
final class OrganisationRules {
    private final Map<String, List<String>> members = new HashMap<>();
    private final List<String> states;
    private final Check check;

    OrganisationRules(Check check) {
        this.check = check;
        this.states = check.ids(Section.STATES);
    }

    void check(Mapping root) {
        if (root.get(Section.ORGANISATIONS.key()) instanceof Sequence organisations) {
            organisations.items().forEach(this::checkLeads);
        }
        if (root.get(ScenarioShape.TIMELINE) instanceof Sequence timeline) {
            timeline.items().forEach(this::checkAppeal);
        }
    }

    private void checkLeads(Node node) {
        String id = node instanceof Mapping file ? file.text(Members.ID) : null;
        if (!(node instanceof Mapping organisation) || id == null) {
            return;
        }
        List<String> named = Memberships.named(organisation, SectionShapes.MEMBERS);
        members.put(id, named);
        if (organisation.get(SectionShapes.LEADS) instanceof Sequence leads) {
            String path = Section.ORGANISATIONS.key() + "." + id + "." + SectionShapes.LEADS;
            leads.items().forEach(lead -> checkMember(lead, named, path));
        }
    }

    /** One of the states may ask without being named, as its membership may begin later. */
    private void checkAppeal(Node node) {
        if (!(node instanceof Mapping entry) || !(entry.get(Verbs.APPEAL) instanceof Mapping appeal)) {
            return;
        }
        List<String> named = members.get(String.valueOf(appeal.text(Verbs.ORGANISATION)));
        Node by = appeal.get(Verbs.BY);
        if (named != null && by != null) {
            List<String> allowed = new ArrayList<>(states);
            named.stream().filter(id -> !states.contains(id)).forEach(allowed::add);
            checkMember(by, allowed, ScenarioShape.TIMELINE + "." + entry.text(Members.ID) + ".appeal.by");
        }
    }

    private void checkMember(Node node, List<String> allowed, String path) {
        if (node instanceof Scalar scalar && !allowed.contains(scalar.text())) {
            String what = Scalar.quoted(scalar.text()) + " is no member; allowed are " + String.join(", ", allowed);
            check.report(node, path, what + Nearest.hint(scalar.text(), allowed));
        }
    }
}
