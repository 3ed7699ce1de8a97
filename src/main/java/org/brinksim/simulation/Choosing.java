package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Appraisal;
import org.brinksim.behavior.Contest;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.LadderChoice.View;
import org.brinksim.behavior.Option;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.PoliticsParameters;

/** How both sides of an episode choose their rung: both read the world before either moves. */
final class Choosing {
    private final World world;
    private final Motives motives;
    private final Appraisal<Option> appraisal = new Appraisal<>(List.of(Option.values()));
    private final double precision;
    private final double decisiveness;
    private final double droneEdge;
    private final double surpriseEdge;
    private final double edgeWeight;
    private final double misperception;
    private final double hurtWeight;
    private final double gatePolitics;

    Choosing(World world) {
        this.world = world;
        this.motives = new Motives(world);
        this.precision = world.parameter(EscalationParameters.CHOICE_PRECISION);
        this.decisiveness = world.parameter(EscalationParameters.CONTEST_EXPONENT);
        boolean cheap = world.isOn(Mechanism.OFFENCE_DEFENCE);
        this.droneEdge = cheap ? world.parameter(EscalationParameters.DRONE_EDGE_FACTOR) : 1;
        this.surpriseEdge = cheap ? world.parameter(EscalationParameters.SURPRISE_EDGE) : 1;
        this.edgeWeight = world.parameter(EscalationParameters.EDGE_WEIGHT);
        this.misperception = world.parameter(EscalationParameters.MISPERCEPTION);
        this.hurtWeight = world.parameter(EscalationParameters.HURT_WEIGHT);
        this.gatePolitics = world.parameter(PoliticsParameters.GATE_POLITICS);
    }

    /**
     * Both sides choose; the lower then follows the higher as far as the ladder demands. A side that breaks off takes
     * its people out of the fight, so that the other has nobody to fight unless it climbs after them.
     */
    void choose(Episode episode) {
        int first = chosenRung(episode, episode.party(0), episode.party(1));
        int second = chosenRung(episode, episode.party(1), episode.party(0));
        if (leaves(episode.party(0), first, episode.party(1), second)
                || leaves(episode.party(1), second, episode.party(0), first)) {
            episode.party(0).setRung(0);
            episode.party(1).setRung(0);
            return;
        }
        int floor = floor(StrictMath.max(first, second));
        episode.party(0).setRung(StrictMath.max(first, floor));
        episode.party(1).setRung(StrictMath.max(second, floor));
    }

    private static boolean leaves(Party one, int chosen, Party other, int others) {
        return chosen == 0 && one.rung() > 0 && others <= other.rung();
    }

    private static int floor(int highest) {
        return highest < LadderChoice.INCURSION ? highest - 1 : Rung.SMALL_ARMS.level();
    }

    private int chosenRung(Episode episode, Party own, Party other) {
        int sector = world.blueprint().sectorOf(episode.home());
        int rules = (int) world.input(Input.RULES_OF_ENGAGEMENT, sector, own.side());
        boolean byState = own.rung() + 1 > rules;
        world.coefficients().ladder().appraise(view(episode, own, other, byState), appraisal);
        Stream noise = own.decisions(byState);
        Option chosen = appraisal.choose(
                precision, option -> Draw.gumbel(noise.uniform(world.epochDay(), world.slice(), option.ordinal())));
        int rung = switch (chosen) {
            case CLIMB -> own.rung() + 1;
            case STEP_DOWN -> own.rung() - 1;
            case BREAK_OFF -> 0;
            default -> own.rung();
        };
        if (chosen == Option.CLIMB) {
            world.ledger().climb(own.side());
        }
        if (chosen != Option.HOLD && world.chronicle().isWanted()) {
            tell(episode, own, chosen, rung, byState);
        }
        return rung;
    }

    private void tell(Episode episode, Party own, Option chosen, int rung, boolean byState) {
        String state = world.blueprint().stateId(own.side());
        String sector = world.blueprint().sectorId(episode.home());
        episode.causedBy(world.chronicle()
                .note(new Chronicle.Entry(EventKind.DECISION)
                        .of(episode)
                        .by(byState ? state : state + "/" + sector)
                        .to(world.blueprint().stateId(1 - own.side()))
                        .at(world.blueprint().segmentId(episode.home()))
                        .on(rung)
                        .saying(chosen.key() + " from rung " + own.rung())
                        .choosing(appraisal.explain(chosen, precision))));
    }

    private View view(Episode episode, Party own, Party other, boolean byState) {
        int side = own.side();
        int sector = world.blueprint().sectorOf(episode.home());
        int next = StrictMath.min(LadderChoice.TOP, own.rung() + 1);
        double reach = world.state(side).heavyReach(sector, episode);
        double stake = stake(episode);
        double politics = motives.politics(side) * (byState ? gatePolitics : 1);
        return new View(
                own.rung(),
                other.rung(),
                world.state(side).hasMeans(next, sector, reach),
                stake,
                politics,
                world.isOn(Mechanism.EDGE) ? edge(episode, own, other, stake, next) : 0,
                motives.backing(side),
                motives.restraint(side, next),
                motives.restraint(side, own.rung()),
                motives.cost(side, sector, own.rung()),
                hurt(own),
                own.rung() >= Rung.SMALL_ARMS.level() ? motives.audience(side) : 0,
                world.diplomacy().outside(episode, side, next),
                world.isOn(Mechanism.ARMED_RESIDENTS) ? world.leader(side).armedResidents(next) : 0);
    }

    /** The highest stake among the segments of the episode; what is settled beyond the reference is worth less. */
    private double stake(Episode episode) {
        double most = 0;
        for (int s : episode.segments()) {
            double open = 1 - world.input(Input.SETTLED, s);
            double usual = 1
                    - world.blueprint()
                            .reference()
                            .get(world.blueprint().layout().slot(Input.SETTLED, s));
            double scaled = usual == 0 ? 0 : StrictMath.min(1, world.input(Input.STAKE, s) * open / usual);
            most = StrictMath.max(most, scaled);
        }
        return most;
    }

    private double edge(Episode episode, Party own, Party other, double stake, int next) {
        int sector = world.blueprint().sectorOf(episode.home());
        double seen = perceived(episode, own, other, sector);
        double shift = surprise(episode, own);
        StateAgent state = world.state(own.side());
        double gain = Contest.chance(state.logCapability(sector, next, episode) + shift, seen, decisiveness)
                - Contest.chance(state.logCapability(sector, own.rung(), episode) + shift, seen, decisiveness);
        double rival = world.state(other.side()).logReference(sector, other.rung());
        double usual = Contest.chance(state.logReference(sector, next), rival, decisiveness)
                - Contest.chance(state.logReference(sector, own.rung()), rival, decisiveness);
        double struck = own.isStruckByDrones() ? droneEdge : 1;
        return edgeWeight * stake * struck * (gain - usual);
    }

    private double perceived(Episode episode, Party own, Party other, int sector) {
        double truth = world.state(other.side()).logCapability(sector, other.rung(), episode);
        if (!world.isOn(Mechanism.MISPERCEPTION)) {
            return truth;
        }
        return truth + own.perception(misperception * world.diplomacy().unwatched(episode.home()));
    }

    private double surprise(Episode episode, Party own) {
        return episode.isFresh(world.now()) && own.side() == episode.initiator() ? StrictMath.log(surpriseEdge) : 0;
    }

    private double hurt(Party own) {
        return hurtWeight * own.hurt(world.input(Input.TOLERANCE, own.side()));
    }
}
