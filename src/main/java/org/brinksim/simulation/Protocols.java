package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.brinksim.behavior.Accord;
import org.brinksim.behavior.Measure;
import org.brinksim.behavior.ProtocolChoice;
import org.brinksim.behavior.ProtocolChoice.Aftermath;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.ConditionPlan;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.jspecify.annotations.Nullable;

/** Measures that both states agree on once a ceasefire has held 48 hours, until fighting undoes them. */
final class Protocols {
    private static final double PULL_BACK_KM = 10;
    private static final double BUFFER_KM = 3;

    private final World world;
    private final ProtocolChoice choice;
    private final List<Standing> standing = new ArrayList<>();
    private @Nullable Judgement<Accord> judgement;

    /** A measure on the ground: sector, slot, the value it gave and the one it found. */
    private record Standing(int sector, int slot, double value, double before) {}

    /** One input that a measure would raise: its sector, −1 for the border, its slot and the value. */
    private record Step(int sector, int slot, double value) {}

    Protocols(World world, ProtocolChoice choice) {
        this.world = world;
        this.choice = choice;
    }

    /** Both sides choose on every measure that would change something. */
    void negotiate(Episode episode, Deal deal) {
        for (Measure measure : Measure.values()) {
            List<Step> steps = steps(measure, episode);
            steps.removeIf(step -> world.value(step.slot()) >= step.value());
            if (steps.isEmpty()) {
                continue;
            }
            boolean first = agrees(measure, episode, 0);
            boolean second = agrees(measure, episode, 1);
            if (first && second) {
                steps.forEach(step -> take(measure, step));
                world.chronicle()
                        .note(new Chronicle.Entry(EventKind.PROTOCOL)
                                .of(episode)
                                .because(deal.event())
                                .at(world.blueprint().segmentId(episode.home()))
                                .count(steps.size())
                                .saying(measure.key()));
            }
        }
    }

    private List<Step> steps(Measure measure, Episode episode) {
        Layout layout = world.blueprint().layout();
        List<Step> steps = new ArrayList<>();
        switch (measure) {
            case PULL_BACK -> pullBack(episode, steps);
            case COMMISSION -> steps.add(new Step(-1, layout.slot(Input.JOINT_COMMISSION), 1));
            case BUFFER -> onSegments(episode, Input.BUFFER_KM, BUFFER_KM, steps);
            case PATROLS -> onSegments(episode, Input.PATROLS, 1, steps);
            case OBSERVERS -> onSegments(episode, Input.MONITORS, observers(), steps);
        }
        return steps;
    }

    private void pullBack(Episode episode, List<Step> steps) {
        for (int sector = 0; sector < world.blueprint().sectors(); sector++) {
            for (int side = 0; side < 2 && episode.involves(sector, world.blueprint()); side++) {
                int slot = world.blueprint().layout().slot(Input.HEAVY_WEAPONS_KM, sector, side);
                steps.add(new Step(sector, slot, PULL_BACK_KM));
            }
        }
    }

    private void onSegments(Episode episode, Input input, double value, List<Step> steps) {
        for (int s : episode.segments()) {
            steps.add(new Step(
                    world.blueprint().sectorOf(s), world.blueprint().layout().slot(input, s), value));
        }
    }

    /** Observers come from organisations that have some. */
    private double observers() {
        double most = 0;
        for (int o = 0; o < world.organisations(); o++) {
            most = StrictMath.max(most, world.input(Input.MONITORS_READY, o));
        }
        return most;
    }

    private boolean agrees(Measure measure, Episode episode, int side) {
        Judgement<Accord> mind = judgement();
        int sector = world.blueprint().sectorOf(episode.home());
        choice.appraise(
                measure,
                new Aftermath(
                        episode.party(side).hurt(world.input(Input.TOLERANCE, side)),
                        world.diplomacy().ripeness(sector, episode.topRung()),
                        world.leader(side).commitment(),
                        world.input(Input.SECURITY_LINE),
                        world.input(Input.SOVEREIGNTY, side),
                        world.diplomacy().mediation(episode, side)),
                mind.appraisal());
        Accord chosen = mind.choose(
                Purpose.PROTOCOL.stream(world.chance(), world.blueprint().stateKey(side))
                        .child(world.blueprint().segmentKey(episode.home())),
                measure.ordinal());
        if (world.chronicle().isWanted()) {
            world.chronicle()
                    .note(mind.told(EventKind.DECISION, chosen)
                            .of(episode)
                            .by(world.blueprint().stateId(side))
                            .to(world.blueprint().stateId(1 - side))
                            .saying(chosen.key() + " " + measure.key()));
        }
        return chosen == Accord.CONCEDE;
    }

    private Judgement<Accord> judgement() {
        if (judgement == null) {
            judgement = new Judgement<>(world, List.of(Accord.values()));
        }
        return judgement;
    }

    private void take(Measure measure, Step step) {
        boolean undone = measure == Measure.PULL_BACK || measure == Measure.BUFFER || measure == Measure.PATROLS;
        if (undone) {
            standing.add(new Standing(step.sector(), step.slot(), step.value(), world.value(step.slot())));
        }
        world.set(new ConditionPlan.Change(step.slot(), step.value()));
    }

    /** Fighting at rung 6 undoes what was agreed on the ground in its sectors, unless something else has changed it since. */
    void lapse(Episode episode) {
        for (Iterator<Standing> all = standing.iterator(); all.hasNext(); ) {
            Standing one = all.next();
            if (episode.involves(one.sector(), world.blueprint())) {
                if (world.value(one.slot()) == one.value()) {
                    world.set(new ConditionPlan.Change(one.slot(), one.before()));
                }
                all.remove();
            }
        }
    }
}
