package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Belonging;
import org.brinksim.behavior.MembershipChoice;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;

/** Each quarter each state chooses whether to stay in its organisations. */
final class Leaving {
    private final World world;
    private final MembershipChoice choice;
    private final Judgement<Belonging> judgement;

    Leaving(World world) {
        this.world = world;
        this.choice = world.diplomacy().statecraft().membership();
        this.judgement = new Judgement<>(world, List.of(Belonging.values()));
    }

    void quarter() {
        if (!world.isOn(Mechanism.ORGANISATIONS)) {
            return;
        }
        for (int o = 0; o < world.organisations(); o++) {
            OrganisationAgent organisation = world.organisation(o);
            for (int side = 0; side < 2; side++) {
                if (organisation.hasMember(side)) {
                    consider(organisation, side);
                }
            }
        }
    }

    private void consider(OrganisationAgent organisation, int side) {
        double tied = 0;
        for (int lead : organisation.leadingPatrons()) {
            tied += world.input(Input.BLOC, lead, side)
                    / organisation.leadingPatrons().size();
        }
        double heard = world.leader(side).unrest() * world.input(Input.OPENNESS, side);
        choice.appraise(heard, tied, judgement.appraisal());
        Belonging chosen = judgement.choose(
                Purpose.MEMBERSHIP.stream(world.chance(), world.blueprint().stateKey(side))
                        .child(organisation.key()),
                0);
        if (chosen == Belonging.STAY) {
            return;
        }
        world.set(
                new ConditionPlan.Change(world.blueprint().layout().slot(Input.MEMBER, organisation.index(), side), 0));
        if (world.chronicle().isWanted()) {
            world.chronicle()
                    .note(judgement
                            .told(EventKind.MEMBERSHIP, chosen)
                            .by(world.blueprint().stateId(side))
                            .to(organisation.id()));
        }
    }
}
