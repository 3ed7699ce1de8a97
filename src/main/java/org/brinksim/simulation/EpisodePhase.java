package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Mechanism;
import sim.engine.SimState;
import sim.engine.Steppable;

/** EPISODES: four slices a day of choices, spread, combat and deals in every open episode. */
final class EpisodePhase implements Steppable {
    private final World world;
    private final EpisodeOpening opening;
    private final Choosing choosing;
    private final Combat combat;
    private final Spreading spreading;
    private final DealMaking deals;
    private final Press press;
    private final List<Episode> open = new ArrayList<>();

    EpisodePhase(World world, Contagion contagion, Press press) {
        this.world = world;
        this.opening = new EpisodeOpening(world, contagion, press);
        this.choosing = new Choosing(world);
        this.combat = new Combat(world, press);
        this.spreading = new Spreading(world);
        this.deals = new DealMaking(world);
        this.press = press;
    }

    @Override
    public void step(SimState state) {
        deals.breaches(world.day());
        if (open.isEmpty() && world.arrivals().isEmpty()) {
            return;
        }
        world.arrivals().sort(Comparator.comparingInt(Arrival::slice).thenComparingInt(Arrival::segment));
        for (int slice = 0; slice < World.SLICES; slice++) {
            world.setSlice(slice);
            for (Arrival arrival : world.arrivals()) {
                if (arrival.slice() == slice) {
                    opening.admit(arrival, open);
                }
            }
            open.forEach(this::live);
            open.removeIf(episode -> !episode.isOpen());
        }
        world.arrivals().clear();
        if (world.day() == world.blueprint().days() - 1) {
            open.forEach(press::cover);
        }
    }

    /** One slice of one episode. */
    private void live(Episode episode) {
        if (episode.truce() != null) {
            deals.watch(episode);
            if (!episode.isOpen()) {
                end(episode);
            }
            return;
        }
        if (world.now() > episode.openedSlice()) {
            int before = episode.rung();
            choosing.choose(episode);
            slip(episode);
            if (episode.rung() <= Rung.PROTEST.level()) {
                episode.close(world.day());
                end(episode);
                return;
            }
            spreading.spread(episode, before);
        }
        boolean first6 = episode.note(world.now(), episode.rung(), Rung.SMALL_ARMS.level(), LadderChoice.INCURSION);
        world.ledger().rung(episode.rung());
        if (first6 && episode.days6() == 1) {
            press.cover(episode);
            world.diplomacy().alarm(episode);
        }
        combat.fight(episode);
        spreading.capture(episode);
        deals.negotiate(episode);
    }

    /** Accidents: once a day and side from rung 4, the realised rung may be one off the chosen one. */
    private void slip(Episode episode) {
        if (world.slice() != 0 || !world.isOn(Mechanism.ACCIDENTS)) {
            return;
        }
        double chance = world.parameter(EscalationParameters.ACCIDENT_RATE)
                * world.diplomacy().unwatched(episode.home());
        for (int side = 0; side < 2; side++) {
            Party party = episode.party(side);
            if (party.rung() >= Rung.SMALL_ARMS.level()) {
                slip(episode, party, chance);
            }
        }
    }

    private void slip(Episode episode, Party party, double chance) {
        Stream fate = party.losses();
        if (!Draw.bernoulli(fate.uniform(world.epochDay(), 0, 100), chance)) {
            return;
        }
        boolean up = Draw.bernoulli(fate.uniform(world.epochDay(), 0, 101), .5);
        int rung = party.rung() + (up ? 1 : -1);
        if (!isPossible(episode, party, rung)) {
            return;
        }
        party.setRung(rung);
        world.ledger().accident();
        episode.causedBy(world.chronicle()
                .note(new Chronicle.Entry(EventKind.ACCIDENT)
                        .of(episode)
                        .by(world.blueprint().stateId(party.side()))
                        .at(world.blueprint().segmentId(episode.home()))
                        .on(rung)
                        .saying(up ? "one rung up, unintended" : "one rung down, unintended")));
    }

    /** Nobody slips to a rung without its means, nor out of fighting that only a deal can end. */
    private boolean isPossible(Episode episode, Party party, int rung) {
        boolean bound = world.coefficients().ladder().endsByDealOnly();
        if (rung < party.rung()) {
            return !bound || party.rung() != LadderChoice.INCURSION;
        }
        int sector = world.blueprint().sectorOf(episode.home());
        StateAgent state = world.state(party.side());
        return rung <= LadderChoice.TOP && state.hasMeans(rung, sector, state.heavyReach(sector, episode));
    }

    private void end(Episode episode) {
        world.conclude(episode);
        press.cover(episode);
        world.diplomacy().rest(episode);
        for (int s : episode.segments()) {
            if (world.segment(s).episode() == episode) {
                world.segment(s).setEpisode(null);
            }
        }
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.END)
                        .of(episode)
                        .at(world.blueprint().segmentId(episode.home()))
                        .on(episode.topRung())
                        .losses(
                                episode.party(0).killed(),
                                episode.party(1).killed(),
                                episode.party(0).wounded() + episode.party(1).wounded())
                        .saying(episode.deals().isEmpty() ? "both sides stood down" : "over"));
    }
}
