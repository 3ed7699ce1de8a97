package org.brinksim.simulation;

import java.util.List;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.Input;

/**
 * A third party as a mediator: what the states think of it and how it works.
 *
 * @param world the world of the run
 * @param id id of the patron or organisation
 * @param key key of its streams
 * @param patron index of the patron, −1 for an organisation
 * @param organisation index of the organisation, −1 for a patron
 * @param behind indices of the patrons whose rivals are its rivals: itself or the lead states of the organisation
 */
record Mediator(World world, String id, long key, int patron, int organisation, List<Integer> behind) {
    Mediator {
        behind = List.copyOf(behind);
    }

    static Mediator ofPatron(World world, int patron) {
        String id = world.blueprint().scenario().patrons().get(patron).id();
        return new Mediator(world, id, EntityKey.of(id), patron, -1, List.of(patron));
    }

    static Mediator ofOrganisation(World world, int organisation) {
        OrganisationAgent agent = world.organisation(organisation);
        return new Mediator(world, agent.id(), agent.key(), -1, organisation, agent.leadingPatrons());
    }

    double trust(int side) {
        return patron >= 0
                ? world.input(Input.TRUST, patron, side)
                : world.input(Input.ORGANISATION_TRUST, organisation, side);
    }

    double style() {
        return patron >= 0 ? world.input(Input.STYLE, patron) : world.input(Input.ORGANISATION_STYLE, organisation);
    }

    /** Lean to a side, −1 to 1: what the side has in trust, and of a patron in backing, beyond the other side. */
    double lean(int side) {
        double trusted = trust(side) - trust(1 - side);
        return patron < 0
                ? trusted
                : (trusted
                                + world.patron(patron).backing(side)
                                - world.patron(patron).backing(1 - side))
                        / 2;
    }

    /** Pressure of rival powers on a side against this mediator: Σ attention·dependence·enmity. */
    double veto(int side) {
        double sum = 0;
        for (int q = 0; q < world.patrons(); q++) {
            double enmity = 0;
            for (int m : behind) {
                enmity += q == m ? 0 : StrictMath.max(0, -world.stance(q, m));
            }
            if (enmity > 0) {
                sum += world.input(Input.ATTENTION, q)
                        * world.input(Input.DEPENDENCE, q, side)
                        * enmity
                        / behind.size();
            }
        }
        return sum;
    }

    /** Enmity between two mediators, 0 to 1; organisations have none of their own. */
    double enmity(Mediator other) {
        if (patron < 0 || other.patron < 0) {
            return 0;
        }
        double stance = world.stance(patron, other.patron) + world.stance(other.patron, patron);
        return StrictMath.max(0, -stance / 2);
    }
}
