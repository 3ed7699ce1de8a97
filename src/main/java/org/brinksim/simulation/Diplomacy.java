package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.behavior.Contest;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.LadderChoice.Outside;
import org.brinksim.behavior.Ripeness;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.AccordParameters;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.MediationParameters;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.ThirdPartyParameters;
import org.jspecify.annotations.Nullable;

/** What third parties do in the episodes of a run, and how ripe the conflict is for them. */
final class Diplomacy {
    /** Days of a quarter, counted from the epoch. */
    static final int QUARTER = 91;

    private static final int LINGER_DAYS = 30;
    private static final double FULL_PRESENCE = 2_000;

    private final World world;
    private final Statecraft statecraft;
    private final double halfLife;
    private final double stallHalfLife;
    private final double decisiveness;
    private final double monitorEffect;
    private final double presenceWeight;
    private final double pressureWeight;
    private final double presenceUsual;
    private final Protocols protocols;
    private final double[] pain = new double[2];
    private final int[] painDay = new int[2];
    private final int[] stalled;
    private final List<Episode> alarms = new ArrayList<>();
    private final double[] quarterEffort = new double[2];
    private int quarterEnds;
    private @Nullable Episode[][] pressed;
    private boolean pressing;

    Diplomacy(World world, ParameterValues parameters) {
        this.world = world;
        this.statecraft = Statecraft.of(parameters);
        this.halfLife = parameters.get(MediationParameters.PAIN_HALF_LIFE);
        this.stallHalfLife = parameters.get(AccordParameters.STALL_HALF_LIFE);
        this.decisiveness = parameters.get(EscalationParameters.CONTEST_EXPONENT);
        this.monitorEffect = parameters.get(EscalationParameters.MONITOR_EFFECT);
        this.presenceWeight = world.isOn(Mechanism.PRESENCE) ? parameters.get(ThirdPartyParameters.PRESENCE_WEIGHT) : 0;
        this.pressureWeight = parameters.get(ThirdPartyParameters.PRESSURE_WEIGHT);
        int slot = world.blueprint().layout().slot(Input.INTERPOSITION_TROOPS);
        this.presenceUsual = presence(world.blueprint().reference().get(slot));
        this.protocols = new Protocols(world, statecraft.protocols());
        this.stalled = new int[world.blueprint().sectors()];
        Arrays.fill(stalled, Integer.MIN_VALUE);
        this.pressed = new Episode[world.blueprint().scenario().patrons().size()][2];
    }

    Statecraft statecraft() {
        return statecraft;
    }

    Protocols protocols() {
        return protocols;
    }

    /** Own dead of a side hurt, less with time. */
    void suffer(int side, int dead) {
        pain[side] = pain(side) + dead / world.input(Input.TOLERANCE, side);
        painDay[side] = world.day();
    }

    /** Own dead of a side in units of its tolerance, halved every half-life. */
    private double pain(int side) {
        return pain[side] == 0 ? 0 : pain[side] * Ripeness.left(world.day() - painDay[side], halfLife);
    }

    /** Ripeness in a sector while the fighting there stands at a rung. */
    double ripeness(int sector, int rung) {
        double one = StrictMath.min(1, pain(0));
        double other = StrictMath.min(1, pain(1));
        if (one == 0 || other == 0) {
            return 0;
        }
        int level = StrictMath.max(Rung.SMALL_ARMS.level(), StrictMath.min(LadderChoice.TOP, rung));
        double first = world.state(0).logCapability(sector, level, 1);
        double second = world.state(1).logCapability(sector, level, 1);
        double chance = Contest.chance(first, second, decisiveness);
        return Ripeness.of(one, other, chance, Contest.chance(second, first, decisiveness), settled(sector));
    }

    /** Ripeness along the whole border, between fights. */
    double ripeness() {
        double sum = 0;
        for (int sector = 0; sector < stalled.length; sector++) {
            sum += ripeness(sector, Rung.SMALL_ARMS.level());
        }
        return sum / stalled.length;
    }

    private double settled(int sector) {
        double sum = 0;
        int count = 0;
        for (int s = 0; s < world.segments(); s++) {
            if (world.blueprint().sectorOf(s) == sector) {
                sum += world.input(Input.SETTLED, s);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** An episode has reached rung 6: protocols on its ground lapse, and third parties take note. */
    void alarm(Episode episode) {
        protocols.lapse(episode);
        alarms.add(episode);
    }

    /** Episodes that have reached rung 6 and have not been looked at. */
    List<Episode> alarms() {
        return alarms;
    }

    /** Talks on a sector have been refused, or there has been a fight with fire. */
    void stall(int sector) {
        stalled[sector] = world.day();
    }

    /** After an episode with fire talks stall where it was. */
    void rest(Episode episode) {
        if (episode.topRung() >= Rung.SMALL_ARMS.level()) {
            episode.segments().forEach(s -> stall(world.blueprint().sectorOf(s)));
        }
    }

    /** What is left of a stall of talks on a sector, 0 to 1. */
    double stallLeft(int sector) {
        return stalled[sector] == Integer.MIN_VALUE ? 0 : Ripeness.left(world.day() - stalled[sector], stallHalfLife);
    }

    /** Mediators work on the two sides until the quarter ends. */
    void mediate(double first, double second) {
        quarterEffort[0] = first;
        quarterEffort[1] = second;
        quarterEnds = world.day() + QUARTER;
    }

    /** Effort of the mediators of the quarter on a side. */
    double mediation(int side) {
        return world.day() < quarterEnds ? quarterEffort[side] : 0;
    }

    /** Effort of the mediators of an episode or of the quarter on a side. */
    double mediation(Episode episode, int side) {
        return StrictMath.max(episode.mediation(side), mediation(side));
    }

    /** A patron presses a state over an episode. */
    void press(int patron, int side, Episode episode) {
        pressed[patron][side] = episode;
        pressing = true;
    }

    private double pressure(int side) {
        double sum = 0;
        for (int p = 0; p < pressed.length; p++) {
            @Nullable Episode episode = pressed[p][side];
            if (episode != null && (episode.isOpen() || world.day() - episode.endedDay() <= LINGER_DAYS)) {
                sum += world.input(Input.DEPENDENCE, p, side);
            }
        }
        return pressureWeight * sum;
    }

    /** What monitors on a segment leave of misperception and accidents, 0 to 1. */
    double unwatched(int segment) {
        return StrictMath.exp(-(monitorEffect * world.input(Input.MONITORS, segment)));
    }

    /** What outsiders do to the choice of a side between its rung and the next. */
    Outside outside(Episode episode, int side, int nextRung) {
        boolean between = nextRung == Rung.MORTARS.level() || nextRung == LadderChoice.INCURSION;
        double presence = presenceWeight == 0 || !between
                ? 0
                : presenceWeight * (presence(world.input(Input.INTERPOSITION_TROOPS)) - presenceUsual);
        double mediation = mediation(episode, side);
        double pressure = pressing ? pressure(side) : 0;
        return presence == 0 && mediation == 0 && pressure == 0
                ? Outside.NONE
                : new Outside(presence, mediation, pressure);
    }

    private static double presence(double troops) {
        return StrictMath.min(1, troops / FULL_PRESENCE);
    }
}
