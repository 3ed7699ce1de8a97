package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.brinksim.behavior.Appraisal;
import org.brinksim.behavior.CeasefireLaw;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.Option;
import org.brinksim.conflict.Choice;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.conflict.SignatoryLevel;
import org.brinksim.conflict.Term;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.CeasefireParameters;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.MediationParameters;
import org.brinksim.scenario.TimelineEntry;
import org.brinksim.scenario.TimelineEntry.Ceasefire;
import org.jspecify.annotations.Nullable;

/** How ceasefires are agreed, watched and broken. */
final class DealMaking {
    private final World world;
    private final CeasefireLaw law;
    private final double precision;
    private final double agreeHurt;
    private final double agreeObjective;
    private final double agreeLine;
    private final Appraisal<Option> appraisal = new Appraisal<>(List.of(Option.values()));
    private final Map<Integer, List<Breach>> breaches = new TreeMap<>();

    private record Breach(Episode episode, Deal deal) {}

    DealMaking(World world) {
        this.world = world;
        this.law = world.coefficients().ceasefires();
        this.precision = world.parameter(EscalationParameters.CHOICE_PRECISION);
        this.agreeHurt = world.parameter(CeasefireParameters.AGREE_HURT);
        this.agreeObjective = world.parameter(CeasefireParameters.AGREE_OBJECTIVE);
        this.agreeLine = world.parameter(CeasefireParameters.AGREE_LINE);
    }

    /** Deals that outlived their episode and fail today open a new one at rung 3 or 4. */
    void breaches(int day) {
        for (Breach breach : breaches.getOrDefault(day, List.of())) {
            if (!breach.episode().isSettledBy(breach.deal())) {
                continue;
            }
            int home = breach.episode().home();
            double u = Purpose.BREACH.stream(world.chance(), world.blueprint().segmentKey(home))
                    .uniform(world.epochDay(), 0, 0);
            int rung = Draw.bernoulli(u, .5) ? Rung.ALERT.level() : Rung.SMALL_ARMS.level();
            int cause = fail(breach.episode(), breach.deal());
            EventKind kind = rung == Rung.ALERT.level() ? EventKind.MOVE : EventKind.INCIDENT;
            world.arrivals().add(new Arrival(0, home, rung, -1, kind, cause, "a ceasefire has failed"));
        }
        breaches.remove(day);
    }

    /** Watches a deal in force: it may fail and the fighting resume, or hold 48 hours and end the episode. */
    void watch(Episode episode) {
        @Nullable Deal deal = episode.truce();
        if (deal == null) {
            return;
        }
        if (world.now() >= deal.failsAt()) {
            episode.resume();
            episode.causedBy(fail(episode, deal));
        } else if (world.now() >= deal.settlesAt()) {
            settle(episode, amended(episode, deal));
        }
    }

    /** The deal with what the two states agree to after it has held; measures act on its hazard from then on. */
    private Deal amended(Episode episode, Deal deal) {
        if (!world.isOn(Mechanism.PROTOCOLS) || deal.topRung() < Rung.ALERT.level()) {
            return deal;
        }
        double before = logHazard(episode);
        world.diplomacy().protocols().negotiate(episode, deal);
        double shift = logHazard(episode) - before;
        if (shift == 0) {
            return deal;
        }
        double day = (double) (world.now() - deal.signedSlice()) / World.SLICES;
        Deal amended = deal.under(deal.fate().shifted(new CeasefireLaw.Shift(day, shift)), law);
        episode.amend(amended);
        return amended;
    }

    private void settle(Episode episode, Deal deal) {
        episode.close(world.day());
        int day = deal.failsAt() / World.SLICES;
        if (day < world.blueprint().days() && deal.topRung() >= Rung.ALERT.level()) {
            int fails = StrictMath.max(day, world.day() + 1);
            breaches.computeIfAbsent(fails, key -> new ArrayList<>()).add(new Breach(episode, deal));
        }
        for (int s : episode.segments()) {
            double u = Purpose.DEAL.stream(world.chance(), world.blueprint().segmentKey(s))
                    .uniform(world.epochDay(), world.slice(), 1);
            boolean restored = Draw.bernoulli(u, world.parameter(CeasefireParameters.RESTORE_SHARE));
            if (restored) {
                world.segment(s).setHolder(-1);
            }
        }
    }

    private int fail(Episode episode, Deal deal) {
        return world.chronicle()
                .note(new Chronicle.Entry(EventKind.DEAL_FAILED)
                        .of(episode)
                        .because(deal.event())
                        .at(world.blueprint().segmentId(episode.home()))
                        .saying(deal.level().key()));
    }

    /** Both sides choose whether to agree; a deal of the timeline takes effect without asking. */
    void negotiate(Episode episode) {
        @Nullable SignatoryLevel ordered = ordered(episode);
        if (ordered != null) {
            sign(episode, ordered, new Choice[0]);
            return;
        }
        if (!world.isOn(Mechanism.CEASEFIRES)) {
            return;
        }
        double chance = law.chance(episode.rung() >= LadderChoice.INCURSION, episode.slicesAtIncursion());
        Choice[] choices = new Choice[world.chronicle().isWanted() ? 2 : 0];
        boolean first = agrees(episode, 0, chance, choices);
        boolean second = agrees(episode, 1, chance, choices);
        if (first && second) {
            sign(episode, level(episode), choices);
        }
    }

    /** The level of the deal that the timeline brings today; an episode takes each only once. */
    private @Nullable SignatoryLevel ordered(Episode episode) {
        if (episode.hasDealOf(world.day())) {
            return null;
        }
        String sector = world.blueprint().sectorId(episode.home());
        for (TimelineEntry entry : world.blueprint().entries(world.day())) {
            if (entry instanceof Ceasefire order
                    && (order.sector() == null || order.sector().equals(sector))) {
                return order.level();
            }
        }
        return null;
    }

    private boolean agrees(Episode episode, int side, double chance, Choice[] choices) {
        Party party = episode.party(side);
        appraisal.clear();
        appraisal.open(Option.REFUSE, 0);
        appraisal.open(Option.AGREE, CeasefireLaw.inclination(chance, precision));
        double hurt = party.hurt(world.input(Input.TOLERANCE, side));
        appraisal.add(Option.AGREE, Term.HURT, agreeHurt * hurt);
        appraisal.add(
                Option.AGREE,
                Term.OBJECTIVE,
                party.gained() > episode.party(1 - side).gained() ? agreeObjective : 0);
        double line = world.input(Input.SECURITY_LINE)
                - world.blueprint().reference().get(world.blueprint().layout().slot(Input.SECURITY_LINE));
        appraisal.add(Option.AGREE, Term.LINE, agreeLine * line);
        appraisal.add(Option.AGREE, Term.MEDIATION, world.diplomacy().mediation(episode, side));
        Stream noise = party.decisions(true);
        Option chosen = appraisal.choose(
                precision, option -> Draw.gumbel(noise.uniform(world.epochDay(), world.slice(), option.ordinal())));
        if (choices.length > 0) {
            choices[side] = appraisal.explain(chosen, precision);
        }
        return chosen == Option.AGREE;
    }

    private SignatoryLevel level(Episode episode) {
        boolean incursion = episode.rung() >= LadderChoice.INCURSION;
        double line = world.input(Input.SECURITY_LINE);
        double total = 0;
        for (SignatoryLevel level : SignatoryLevel.values()) {
            total += CeasefireLaw.weight(level, incursion, line);
        }
        double left = total * draw(episode, 0);
        for (SignatoryLevel level : SignatoryLevel.values()) {
            left -= CeasefireLaw.weight(level, incursion, line);
            if (left < 0) {
                return level;
            }
        }
        return SignatoryLevel.LOCAL;
    }

    private double draw(Episode episode, int what) {
        return Purpose.DEAL.stream(world.chance(), world.blueprint().segmentKey(episode.home()))
                .child((world.epochDay() - world.day()) * World.SLICES + episode.openedSlice())
                .uniform(world.epochDay(), world.slice(), what);
    }

    private void sign(Episode episode, SignatoryLevel level, Choice[] choices) {
        boolean fast = Draw.bernoulli(draw(episode, 1), law.fastShare(level));
        Deal.Fate fate = new Deal.Fate(fast, draw(episode, 2), logHazard(episode), lapse(episode));
        int event = tell(episode, level, choices);
        Deal deal = new Deal(level, world.now(), fate, fate.life(law), episode.topRung(), event);
        episode.agree(deal);
        episode.causedBy(event);
        world.ledger().deal(deal);
    }

    /** Where mediators have worked the hazard rises when their influence lapses (Beardsley 2008). */
    private List<CeasefireLaw.Shift> lapse(Episode episode) {
        double effort =
                world.diplomacy().mediation(episode, 0) + world.diplomacy().mediation(episode, 1);
        return effort == 0
                ? List.of()
                : List.of(new CeasefireLaw.Shift(
                        world.parameter(MediationParameters.MEDIATION_LAPSE_DAYS),
                        StrictMath.log(world.parameter(MediationParameters.MEDIATION_LAPSE_FACTOR))));
    }

    private int tell(Episode episode, SignatoryLevel level, Choice[] choices) {
        int event = 0;
        for (int side = 0; side < choices.length; side++) {
            event = world.chronicle()
                    .note(new Chronicle.Entry(EventKind.DECISION)
                            .of(episode)
                            .by(world.blueprint().stateId(side))
                            .to(world.blueprint().stateId(1 - side))
                            .at(world.blueprint().segmentId(episode.home()))
                            .saying(Option.AGREE.key())
                            .choosing(choices[side]));
            episode.causedBy(event);
        }
        return world.chronicle()
                .note(new Chronicle.Entry(EventKind.DEAL)
                        .of(episode)
                        .at(world.blueprint().segmentId(episode.home()))
                        .saying(level.key()));
    }

    /** Σ β x of the conditions under which a deal is signed, 0 at the reference conditions. */
    private double logHazard(Episode episode) {
        int home = episode.home();
        int gained = episode.party(0).gained() - episode.party(1).gained();
        return world.parameter(CeasefireParameters.HAZARD_BUFFER)
                        * (present(Input.BUFFER_KM, home) - usual(Input.BUFFER_KM, home))
                + world.parameter(CeasefireParameters.HAZARD_OBSERVERS)
                        * (present(Input.MONITORS, home) - usual(Input.MONITORS, home))
                + world.parameter(CeasefireParameters.HAZARD_COMMISSION) * shift(Input.JOINT_COMMISSION)
                + world.parameter(CeasefireParameters.HAZARD_GUARANTEE) * shift(Input.GUARANTEE)
                + world.parameter(CeasefireParameters.HAZARD_DECISIVE) * (gained == 0 ? 0 : 1)
                + world.parameter(CeasefireParameters.HAZARD_UNRESOLVED) * unresolved(episode);
    }

    private double present(Input input, int segment) {
        return StrictMath.min(1, world.input(input, segment));
    }

    private double usual(Input input, int segment) {
        return StrictMath.min(
                1, world.blueprint().reference().get(world.blueprint().layout().slot(input, segment)));
    }

    private double shift(Input input) {
        return world.input(input)
                - world.blueprint().reference().get(world.blueprint().layout().slot(input));
    }

    private double unresolved(Episode episode) {
        double shift = 0;
        for (int s : episode.segments()) {
            shift +=
                    world.blueprint().reference().get(world.blueprint().layout().slot(Input.SETTLED, s))
                            - world.input(Input.SETTLED, s);
        }
        return shift / episode.segments().size();
    }
}
