package org.brinksim.scenario;

import java.util.List;

/**
 * An organisation of states.
 *
 * @param id id of the organisation
 * @param name name in words
 * @param members ids of its members other than the two states on the border, in order; they need not be in the scenario
 * @param leads ids of the members without which it does nothing, in order
 */
public record Organisation(String id, String name, List<String> members, List<String> leads) {
    /** Sorts the ids. */
    public Organisation {
        members = List.copyOf(members.stream().sorted().toList());
        leads = List.copyOf(leads.stream().sorted().toList());
    }
}
