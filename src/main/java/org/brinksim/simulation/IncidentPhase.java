package org.brinksim.simulation;

import java.util.function.IntToDoubleFunction;
import org.brinksim.behavior.IncidentHazard;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Conditions;
import org.brinksim.scenario.IncidentParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Layout;
import org.brinksim.scenario.LossParameters;
import org.brinksim.scenario.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/** INCIDENTS: which segments see an incident today. */
final class IncidentPhase implements Steppable {
    private static final double YEAR_DAYS = 365;

    private final World world;
    private final IncidentHazard hazard;
    private final Stream[] births;
    private final double guardShare;
    private final double scale;
    private final double[] fortified;
    private final Contagion contagion;
    private int seasonDay = Integer.MIN_VALUE;
    private double season;

    IncidentPhase(World world, Contagion contagion) {
        this.world = world;
        this.contagion = contagion;
        this.hazard = world.coefficients().hazard();
        this.births = new Stream[world.segments()];
        for (int s = 0; s < births.length; s++) {
            births[s] = Purpose.BIRTH.stream(world.chance(), world.blueprint().segmentKey(s));
        }
        this.guardShare = world.parameter(IncidentParameters.GUARD_INCIDENT_SHARE);
        this.scale = scale();
        this.fortified = new double[world.blueprint().sectors()];
    }

    /** Background a day that one reported incident a year stands for, on a segment of unit weight. */
    private double scale() {
        double seen = world.isOn(Mechanism.PRESS)
                ? guardShare + (1 - guardShare) * world.parameter(LossParameters.INCIDENT_DETECTION)
                : 1;
        double total = 0;
        Conditions reference = world.blueprint().reference();
        for (int s = 0; s < world.segments(); s++) {
            double fortification = fortification(world.blueprint().sectorOf(s), reference::get);
            double share = reference.get(world.blueprint().layout().slot(Input.SHARE, s));
            total += share * ground(s, fortification, reference::get);
        }
        double rate = world.parameter(IncidentParameters.INCIDENT_RATE) * (1 - hazard.excitation());
        return total == 0 ? 0 : rate / (YEAR_DAYS * seen * total);
    }

    private double ground(int s, double fortified, IntToDoubleFunction at) {
        Layout layout = world.blueprint().layout();
        return hazard.ground(
                at.applyAsDouble(layout.slot(Input.SETTLED, s)),
                at.applyAsDouble(layout.slot(Input.PATROLS, s)),
                at.applyAsDouble(layout.slot(Input.BUFFER_KM, s)),
                fortified,
                world.blueprint().hasWater(s) ? at.applyAsDouble(layout.slot(Input.JOINT_WATER, s)) : 0);
    }

    private double fortification(int sector, IntToDoubleFunction at) {
        Layout layout = world.blueprint().layout();
        return IncidentHazard.fortified(
                at.applyAsDouble(layout.slot(Input.POSTS, sector, 0)),
                at.applyAsDouble(layout.slot(Input.POSTS, sector, 1)));
    }

    @Override
    public void step(SimState state) {
        boolean block = world.day() == 0 || SegmentAgent.isBlockStart(world.epochDay());
        if (block || world.groundChanged()) {
            for (int sector = 0; sector < fortified.length; sector++) {
                fortified[sector] = fortification(sector, world::value);
            }
            for (int s = 0; s < world.segments(); s++) {
                if (block) {
                    world.segment(s).startBlock();
                }
                survey(s);
            }
            world.setGroundChanged(false);
        }
        for (int s = 0; s < world.segments(); s++) {
            watch(world.segment(s));
        }
    }

    /** Works out the background of a segment and knows its candidates up to the most it can reach. */
    private void survey(int s) {
        SegmentAgent segment = world.segment(s);
        int sector = world.blueprint().sectorOf(s);
        double ground = ground(s, fortified[sector], world::value);
        double dry = world.blueprint().hasWater(s) ? hazard.drought(world.input(Input.DROUGHT)) : 1;
        double level = world.input(Input.REPORTED_INCIDENTS_PER_YEAR) * world.input(Input.SHARE, s);
        segment.setGround(scale * level * ground * dry);
        contagion.cover(segment, world.epochDay());
    }

    private void watch(SegmentAgent segment) {
        if (!segment.hasCandidate(world.epochDay())) {
            return;
        }
        double background = background(segment);
        while (segment.hasCandidate(world.epochDay())) {
            double time = segment.takeTime();
            double height = segment.takeHeight();
            if (height < background + segment.excitation()) {
                int cause = height < background ? 0 : segment.exciter();
                int slice = (int) StrictMath.min(World.SLICES - 1, (time - world.epochDay()) * World.SLICES);
                arrive(segment, StrictMath.max(0, slice), cause);
            }
        }
    }

    private double background(SegmentAgent segment) {
        int s = segment.index();
        double works = segment.hasWorks(world.day()) ? hazard.worksFactor() : 1;
        int quiet = world.day() - world.lastTalks(world.blueprint().sectorOf(s));
        double season = world.blueprint().hasWater(s) ? season() : 1;
        return segment.ground() * works * season * hazard.frustration(quiet);
    }

    /** The factor of the season on water segments, worked out once a day. */
    private double season() {
        if (seasonDay != world.day()) {
            seasonDay = world.day();
            season = hazard.season(world.blueprint().dayOfYear(seasonDay), world.input(Input.SEASON_PEAK_DAY));
        }
        return season;
    }

    private void arrive(SegmentAgent segment, int slice, int cause) {
        boolean guards = Draw.bernoulli(births[segment.index()].uniform(world.epochDay(), slice, 0), guardShare);
        int rung = guards ? Rung.SMALL_ARMS.level() : Rung.BRAWL.level();
        world.arrivals().add(new Arrival(slice, segment.index(), rung, -1, EventKind.INCIDENT, cause, ""));
    }
}
