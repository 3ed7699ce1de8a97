package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Coercion;
import org.brinksim.behavior.PressureChoice;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.EntityKey;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;

/** Which patrons put which state under economic pressure once an episode has reached rung 6. */
final class Pressing {
    private final World world;
    private final PressureChoice choice;
    private final Judgement<Coercion> judgement;

    Pressing(World world) {
        this.world = world;
        this.choice = world.diplomacy().statecraft().pressure();
        this.judgement = new Judgement<>(world, List.of(Coercion.values()));
    }

    /** Each patron considers each state that depends on it. */
    void consider(Episode episode) {
        if (!world.isOn(Mechanism.PRESSURE)) {
            return;
        }
        for (int p = 0; p < world.patrons(); p++) {
            double care = world.input(Input.STABILITY, p) * world.input(Input.ATTENTION, p);
            for (int side = 0; side < 2 && care > 0; side++) {
                if (world.input(Input.DEPENDENCE, p, side) > 0) {
                    consider(episode, p, side, care);
                }
            }
        }
    }

    private void consider(Episode episode, int patron, int side, double care) {
        choice.appraise(
                new PressureChoice.Client(
                        episode.rung(), care, world.patron(patron).backing(side), world.input(Input.DOCTRINE, patron)),
                judgement.appraisal());
        String id = world.blueprint().scenario().patrons().get(patron).id();
        Coercion chosen = judgement.choose(
                Purpose.COERCION.stream(world.chance(), EntityKey.of(id))
                        .child(world.blueprint().stateKey(side))
                        .child(world.blueprint().segmentKey(episode.home())),
                0);
        if (chosen == Coercion.ABSTAIN) {
            return;
        }
        world.diplomacy().press(patron, side, episode);
        world.ledger().act(new Act(world.day(), id, EventKind.PRESSURE, episode.name(), true));
        if (world.chronicle().isWanted()) {
            world.chronicle()
                    .note(judgement
                            .told(EventKind.PRESSURE, chosen)
                            .of(episode)
                            .by(id)
                            .to(world.blueprint().stateId(side)));
        }
    }
}
