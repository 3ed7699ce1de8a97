package org.brinksim.simulation;

import java.util.List;
import java.util.function.Consumer;
import org.brinksim.behavior.Appraisal;
import org.brinksim.behavior.Contest;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.MoveChoice;
import org.brinksim.behavior.MoveChoice.View;
import org.brinksim.behavior.StateMove;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.Mechanism;

/** How a state chooses what to start in a sector. */
final class MoveChoosing {
    private static final int KIND_STRIDE = 16;

    private final World world;
    private final Motives motives;
    private final MoveChoice law;
    private final double edgeWeight;
    private final double decisiveness;
    private final Appraisal<StateMove> appraisal = new Appraisal<>(List.of(StateMove.values()));

    /** Why a choice is made; each has draws of its own. */
    private enum Reason {
        OCCASION,
        LOSS,
        QUARTER
    }

    /** What was chosen, and the event of the decision, 0 if none was written. */
    record Decision(StateMove move, int event) {
        static final Decision NONE = new Decision(StateMove.NONE, 0);
    }

    MoveChoosing(World world) {
        this.world = world;
        this.motives = new Motives(world);
        this.law = world.coefficients().home().moves();
        this.edgeWeight = world.isOn(Mechanism.EDGE) ? world.parameter(EscalationParameters.EDGE_WEIGHT) : 0;
        this.decisiveness = world.parameter(EscalationParameters.CONTEST_EXPONENT);
    }

    /** What the state starts on an occasion; it may close crossings, or open them, or neither. */
    Decision onOccasion(int sector, int side, boolean canClose, boolean canOpen) {
        return choose(sector, side, Reason.OCCASION, view -> law.onOccasion(view, canClose, canOpen, appraisal));
    }

    /** Whether the state closes the crossings after a fight that it lost in a sector. */
    Decision afterLoss(int sector, int side) {
        return choose(sector, side, Reason.LOSS, view -> law.afterLoss(view, appraisal));
    }

    /** Whether the state builds posts in a sector this quarter. */
    Decision ofQuarter(int sector, int side) {
        return choose(sector, side, Reason.QUARTER, view -> law.ofQuarter(view, appraisal));
    }

    private Decision choose(int sector, int side, Reason reason, Consumer<View> options) {
        options.accept(view(sector, side));
        Stream noise = Purpose.MOVE.stream(world.chance(), world.blueprint().stateKey(side))
                .child(world.blueprint().sectorKey(sector));
        int first = reason.ordinal() * KIND_STRIDE;
        StateMove move = appraisal.choose(
                law.precision(), option -> Draw.gumbel(noise.uniform(world.epochDay(), 0, first + option.ordinal())));
        return move == StateMove.NONE ? Decision.NONE : new Decision(move, tell(sector, side, move));
    }

    private int tell(int sector, int side, StateMove move) {
        if (!world.chronicle().isWanted()) {
            return 0;
        }
        return world.chronicle()
                .note(new Chronicle.Entry(EventKind.DECISION)
                        .by(world.blueprint().stateId(side))
                        .to(world.blueprint().stateId(1 - side))
                        .at(world.blueprint().segmentId(place(sector)))
                        .saying(move.key())
                        .choosing(appraisal.explain(move, law.precision())));
    }

    /** The segment of a sector that is worth most. */
    int place(int sector) {
        int best = -1;
        for (int s = 0; s < world.segments(); s++) {
            boolean inside = world.blueprint().sectorOf(s) == sector;
            if (inside && (best < 0 || worth(s) > worth(best))) {
                best = s;
            }
        }
        return best;
    }

    private double worth(int segment) {
        return world.input(Input.STAKE, segment) * (1 - world.input(Input.SETTLED, segment));
    }

    private View view(int sector, int side) {
        return new View(
                motives.politics(side),
                edge(sector, side),
                motives.backing(side),
                motives.restraint(side, Rung.ALERT.level()),
                motives.cost(side, sector, Rung.ALERT.level()),
                OpenLine.ofSector(world, sector),
                motives.tradeShare(sector),
                dilemma(sector, side));
    }

    /** What a state could expect if it came to an incursion, less the same at the reference. */
    private double edge(int sector, int side) {
        StateAgent own = world.state(side);
        StateAgent other = world.state(1 - side);
        int rung = LadderChoice.INCURSION;
        double now =
                Contest.chance(own.logCapability(sector, rung, 1), other.logCapability(sector, rung, 1), decisiveness);
        double usual = Contest.chance(own.logReference(sector, rung), other.logReference(sector, rung), decisiveness);
        return edgeWeight * world.input(Input.STAKE, place(sector)) * (now - usual);
    }

    private double dilemma(int sector, int side) {
        Layout layout = world.blueprint().layout();
        Conditions reference = world.blueprint().reference();
        double now =
                MoveChoice.dilemma(world.input(Input.POSTS, sector, side), world.input(Input.POSTS, sector, 1 - side));
        double usual = MoveChoice.dilemma(
                reference.get(layout.slot(Input.POSTS, sector, side)),
                reference.get(layout.slot(Input.POSTS, sector, 1 - side)));
        return now - usual;
    }
}
