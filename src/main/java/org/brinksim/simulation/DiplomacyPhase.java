package org.brinksim.simulation;

import java.util.List;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Appeal;
import sim.engine.SimState;
import sim.engine.Steppable;

/** DIPLOMACY: pressure, offers and answers, statements and missions the day after an episode has reached rung 6; quarters. */
final class DiplomacyPhase implements Steppable {
    private final World world;
    private final Mediating mediating;
    private final Missions missions;
    private final Organising organising;
    private final Pressing pressing;
    private final Leaving leaving;

    DiplomacyPhase(World world) {
        this.world = world;
        this.mediating = new Mediating(world);
        this.missions = new Missions(world);
        this.organising = new Organising(world, mediating, missions);
        this.pressing = new Pressing(world);
        this.leaving = new Leaving(world);
    }

    @Override
    public void step(SimState state) {
        missions.expire();
        List<Episode> alarms = world.diplomacy().alarms();
        if (!alarms.isEmpty()) {
            answer(alarms);
        }
        for (TimelineEntry entry : world.blueprint().entries(world.day())) {
            if (entry instanceof Appeal appeal) {
                organising.answer(appeal);
            }
        }
        if (Math.floorMod(world.epochDay(), (long) Diplomacy.QUARTER) == 0) {
            mediating.quarter();
            leaving.quarter();
        }
    }

    private void answer(List<Episode> alarms) {
        for (Episode episode : List.copyOf(alarms)) {
            if (episode.firstIncursionDay() < world.day()) {
                alarms.remove(episode);
                if (episode.isOpen()) {
                    answer(episode);
                }
            }
        }
    }

    private void answer(Episode episode) {
        pressing.consider(episode);
        mediating.offer(episode);
        organising.consider(episode);
        mediating.conclude(episode);
    }
}
