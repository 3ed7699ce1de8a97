package org.brinksim.output.folder;

import java.util.List;
import java.util.Optional;

/**
 * What a folder holds on patrons and organisations.
 *
 * @param arms arms that flowed, in the order of the table
 * @param acts what patrons and organisations did about the fighting
 * @param parties the states, patrons and organisations
 * @param relations who is tied to whom on the eve of the first day
 */
public record Strategy(List<ArmsFlow> arms, List<ActRate> acts, List<Party> parties, List<Relation> relations) {
    /** Copies the lists. */
    public Strategy {
        arms = List.copyOf(arms);
        acts = List.copyOf(acts);
        parties = List.copyOf(parties);
        relations = List.copyOf(relations);
    }

    /**
     * Arms of a class that reached a state in a year.
     *
     * @param supplier id of the supplier
     * @param recipient id of the receiving state
     * @param year calendar year
     * @param system class of arms, {@code weapons} for all but soldiers and rounds
     * @param mean mean number of systems a run
     * @param low 5 % of the runs have at most so many
     * @param high 95 % of the runs have at most so many
     */
    public record ArmsFlow(
            String supplier, String recipient, int year, String system, double mean, double low, double high) {}

    /**
     * What a patron or organisation did.
     *
     * @param actor id of the actor, {@code anybody} for all together
     * @param kind what it did
     * @param perRun mean number a run
     * @param accepted share that both states accepted, NaN where nothing is to be accepted
     * @param episodes share of the episodes at rung 6 or above with at least one, NaN without such episodes
     */
    public record ActRate(String actor, String kind, double perRun, double accepted, double episodes) {}

    /**
     * A state, a patron or an organisation.
     *
     * @param kind which of them
     * @param id its id
     * @param name its name in words
     */
    public record Party(String kind, String id, String name) {}

    /**
     * A relation of one party to another.
     *
     * @param kind loyalty, dependence, stance or member
     * @param from id of the patron or organisation
     * @param to id of the other
     * @param value its strength
     */
    public record Relation(String kind, String from, String to, double value) {}

    /** The parties of a kind, in order. */
    public List<Party> parties(String kind) {
        return parties.stream().filter(party -> party.kind().equals(kind)).toList();
    }

    /** The strength of a relation; 0 where there is none. */
    public double relation(String kind, String from, String to) {
        return relations.stream()
                .filter(one -> one.kind().equals(kind)
                        && one.from().equals(from)
                        && one.to().equals(to))
                .mapToDouble(Relation::value)
                .findFirst()
                .orElse(0);
    }

    /** The name of a party; its id where it has none. */
    public String name(String id) {
        Optional<Party> known =
                parties.stream().filter(party -> party.id().equals(id)).findFirst();
        return known.map(Party::name).orElse(id);
    }
}
