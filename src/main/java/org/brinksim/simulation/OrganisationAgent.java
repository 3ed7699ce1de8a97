package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Organisation;
import org.brinksim.scenario.Patron;

/** An organisation: who has a say in it, and the troops it has bound elsewhere. */
final class OrganisationAgent {
    private static final double MEMBER = .5;

    private final World world;
    private final int index;
    private final Organisation organisation;
    private final long key;
    private final List<Member> others;
    private final List<Integer> leadingPatrons;
    private int boundUntil = Integer.MIN_VALUE;

    /**
     * A member with a say.
     *
     * @param id its id
     * @param key key of its streams
     * @param patron index of the patron it is, −1 if it is none
     * @param side index of the state it is, −1 if it is none
     * @param leads whether the organisation does nothing without it
     */
    record Member(String id, long key, int patron, int side, boolean leads) {}

    OrganisationAgent(World world, int index) {
        this.world = world;
        this.index = index;
        this.organisation = world.blueprint().scenario().organisations().get(index);
        this.key = EntityKey.of(organisation.id());
        this.others = membersWithASay();
        this.leadingPatrons = others.stream()
                .filter(member -> member.leads() && member.patron() >= 0)
                .map(Member::patron)
                .toList();
    }

    /** Members beside the two states that have a stake or lead; all others go along. */
    private List<Member> membersWithASay() {
        List<String> patrons =
                world.blueprint().scenario().patrons().stream().map(Patron::id).toList();
        TreeSet<String> ids = new TreeSet<>(organisation.members());
        ids.addAll(organisation.leads());
        List<Member> members = new ArrayList<>();
        for (String id : ids) {
            int patron = patrons.indexOf(id);
            boolean leads = organisation.leads().contains(id);
            if ((patron >= 0 || leads) && world.blueprint().stateIndex(id) < 0) {
                members.add(new Member(id, EntityKey.of(id), patron, -1, leads));
            }
        }
        return List.copyOf(members);
    }

    String id() {
        return organisation.id();
    }

    int index() {
        return index;
    }

    /** Key of its streams. */
    long key() {
        return key;
    }

    List<Member> others() {
        return others;
    }

    /** Indices of the patrons that lead it. */
    List<Integer> leadingPatrons() {
        return leadingPatrons;
    }

    /** A state of the border as a member. */
    Member state(int side) {
        String id = world.blueprint().stateId(side);
        return new Member(
                id,
                world.blueprint().stateKey(side),
                -1,
                side,
                organisation.leads().contains(id));
    }

    boolean hasMember(int side) {
        return world.input(Input.MEMBER, index, side) >= MEMBER;
    }

    /** Troops it can send now. */
    double troops() {
        return world.day() < boundUntil ? 0 : world.input(Input.TROOPS_READY, index);
    }

    /** Its troops are elsewhere until a day. */
    void bind(int until) {
        boundUntil = StrictMath.max(boundUntil, until);
    }
}
