package org.brinksim.simulation;

import org.brinksim.behavior.Flight;
import org.brinksim.random.Stream;
import org.brinksim.scenario.DisplacementParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/** Residents leave where they are afraid and come back where it is quiet. */
final class ResidentPhase implements Steppable {
    private static final double CALM = 1e-6;
    private static final int RETURNING = 1;

    private final World world;
    private final Flight flight;
    private final double fearKept;
    private final double awayKept;
    private final boolean on;
    private final Stream[][] returns;

    ResidentPhase(World world) {
        this.world = world;
        this.flight = world.coefficients().flight();
        this.fearKept = keptAfterDay(world.parameter(DisplacementParameters.FEAR_HALF_LIFE));
        this.awayKept = keptAfterDay(world.parameter(DisplacementParameters.RETURN_HALF_LIFE));
        this.on = world.isOn(Mechanism.DISPLACEMENT);
        this.returns = new Stream[world.segments()][];
    }

    private static double keptAfterDay(double halfLifeDays) {
        return StrictMath.exp(-StrictMath.log(2) / halfLifeDays);
    }

    @Override
    public void step(SimState state) {
        if (!on || !world.residentsStir()) {
            return;
        }
        world.setSlice(World.SLICES - 1);
        boolean stir = false;
        for (int s = 0; s < world.segments(); s++) {
            SegmentAgent segment = world.segment(s);
            if (segment.fear() > 0) {
                flee(segment);
                double fear = segment.fear() * fearKept;
                segment.setFear(fear < CALM ? 0 : fear);
            }
            if (segment.episode() == null) {
                comeBack(segment);
            }
            stir |= segment.fear() > 0 || segment.away(0) > 0 || segment.away(1) > 0;
        }
        world.setResidentsStir(stir);
    }

    private void flee(SegmentAgent segment) {
        for (int side = 0; side < 2; side++) {
            double population = world.input(Input.POPULATION, segment.index(), side);
            double readiness = world.input(Input.EVACUATION_READINESS, side);
            int gone = segment.away(side) + segment.stayed(side);
            if (flight.mostAway(population, readiness, segment.fear()) < gone) {
                continue;
            }
            int away = (int) flight.away(population, readiness, segment.fear());
            Evacuation.leave(world, segment.frightener(), segment.index(), side, away);
        }
    }

    private void comeBack(SegmentAgent segment) {
        for (int side = 0; side < 2; side++) {
            if (segment.away(side) > 0) {
                double u = returns(segment.index())[side].uniform(world.epochDay(), 0, RETURNING);
                int returning = (int) (segment.away(side) * (1 - awayKept) + u);
                segment.comeBack(side, returning);
                world.ledger().comeBack(returning);
            }
        }
    }

    /** The streams of the residents of both sides of a segment; made when first needed. */
    private Stream[] returns(int segment) {
        if (returns[segment] == null) {
            Stream place =
                    Purpose.FLIGHT.stream(world.chance(), world.blueprint().segmentKey(segment));
            returns[segment] = new Stream[] {
                place.child(world.blueprint().stateKey(0)),
                place.child(world.blueprint().stateKey(1))
            };
        }
        return returns[segment];
    }
}
