package org.brinksim.simulation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.behavior.Answer;
import org.brinksim.behavior.MediationLaw;
import org.brinksim.behavior.MediationLaw.Chance;
import org.brinksim.behavior.MediationLaw.Proposal;
import org.brinksim.behavior.Offering;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.jspecify.annotations.Nullable;

/** Offers to mediate, the answers of both states, and what accepted mediators move. */
final class Mediating {
    private static final double FRESH = .05;

    private final World world;
    private final MediationLaw law;
    private final Mediator[] patrons;
    private final Judgement<Offering> offering;
    private final Judgement<Answer> answering;
    private final List<Mediator> accepted = new ArrayList<>();
    private final boolean[] refused;

    Mediating(World world) {
        this.world = world;
        this.law = world.diplomacy().statecraft().mediation();
        this.patrons = new Mediator[world.patrons()];
        for (int p = 0; p < patrons.length; p++) {
            patrons[p] = Mediator.ofPatron(world, p);
        }
        this.offering = new Judgement<>(world, List.of(Offering.values()));
        this.answering = new Judgement<>(world, List.of(Answer.values()));
        this.refused = new boolean[patrons.length];
    }

    /** Each patron with an interest and an eye for the border considers an offer; between episodes there is none to name. */
    void offer(@Nullable Episode episode) {
        accepted.clear();
        if (!world.isOn(Mechanism.MEDIATION)) {
            return;
        }
        for (int p = 0; p < patrons.length; p++) {
            refused[p] = false;
            double interest = interest(p);
            if (interest > 0 && offers(p, interest, episode)) {
                refused[p] = !propose(patrons[p], episode, true);
            }
        }
    }

    /** Interest of a patron in an end of the fighting, times its attention. */
    double interest(int patron) {
        return world.input(Input.INTEREST, patron) * world.input(Input.ATTENTION, patron);
    }

    /** Whether the last offer of a patron was refused in the present round of offers. */
    boolean wasRefused(int patron) {
        return refused[patron];
    }

    /** The year's quarter between episodes, while losses of the run are fresh. */
    void quarter() {
        double memory = StrictMath.max(world.state(0).memory(), world.state(1).memory());
        if (memory < FRESH || !world.isOn(Mechanism.MEDIATION)) {
            return;
        }
        offer(null);
        world.diplomacy().mediate(effort(0), effort(1));
    }

    /** Lets the accepted mediators work in an episode. */
    void conclude(Episode episode) {
        if (!accepted.isEmpty()) {
            episode.mediate(effort(0), effort(1));
        }
    }

    private boolean offers(int patron, double interest, @Nullable Episode episode) {
        law.appraise(new Chance(interest, world.input(Input.DOCTRINE, patron), episode == null), offering.appraisal());
        return offering.choose(stream(Purpose.OFFER, patrons[patron].key(), episode), 0) == Offering.OFFER;
    }

    private Stream stream(Purpose purpose, long entity, @Nullable Episode episode) {
        long place = episode == null ? 0 : world.blueprint().segmentKey(episode.home());
        return purpose.stream(world.chance(), entity).child(place);
    }

    /** Both states answer an offer, each without knowing the other's answer. */
    boolean propose(Mediator mediator, @Nullable Episode episode, boolean chosen) {
        Chronicle.Entry[] told = new Chronicle.Entry[2];
        double ripeness = episode == null
                ? world.diplomacy().ripeness()
                : world.diplomacy().ripeness(world.blueprint().sectorOf(episode.home()), episode.rung());
        boolean first = answers(mediator, episode, ripeness, 0, told);
        boolean second = answers(mediator, episode, ripeness, 1, told);
        boolean taken = first && second;
        if (taken) {
            accepted.add(mediator);
        }
        String name = episode == null ? "" : episode.name();
        world.ledger().act(new Act(world.day(), mediator.id(), EventKind.OFFER, name, taken));
        if (world.chronicle().isWanted()) {
            tell(mediator, episode, taken, chosen, told);
        }
        return taken;
    }

    private boolean answers(
            Mediator mediator, @Nullable Episode episode, double ripeness, int side, Chronicle.Entry[] told) {
        Proposal proposal =
                new Proposal(ripeness, mediator.trust(side), world.input(Input.SOVEREIGNTY, side), mediator.veto(side));
        law.appraise(proposal, answering.precision(), answering.appraisal());
        Stream noise = stream(Purpose.ANSWER, world.blueprint().stateKey(side), episode)
                .child(mediator.key());
        Answer answer = answering.choose(noise, 0);
        if (world.chronicle().isWanted()) {
            told[side] = answering
                    .told(EventKind.DECISION, answer)
                    .by(world.blueprint().stateId(side))
                    .to(mediator.id());
        }
        return answer == Answer.ACCEPT;
    }

    private void tell(
            Mediator mediator, @Nullable Episode episode, boolean taken, boolean chosen, Chronicle.Entry[] told) {
        Chronicle.Entry offer =
                chosen ? offering.told(EventKind.OFFER, Offering.OFFER) : new Chronicle.Entry(EventKind.OFFER);
        offer.by(mediator.id()).saying(taken ? "offer, accepted by both" : "offer, not taken up");
        if (episode != null) {
            offer.of(episode).at(world.blueprint().segmentId(episode.home()));
        }
        int event = world.chronicle().note(offer);
        for (Chronicle.Entry answer : told) {
            world.chronicle()
                    .note(answer.in(episode == null ? "" : episode.name()).because(event));
        }
    }

    private double effort(int side) {
        double most = 0;
        double enmity = 0;
        int pairs = 0;
        for (int i = 0; i < accepted.size(); i++) {
            Mediator one = accepted.get(i);
            most = StrictMath.max(most, law.effort(one.style(), one.lean(side)));
            for (int j = 0; j < i; j++) {
                enmity += one.enmity(accepted.get(j));
                pairs++;
            }
        }
        return accepted.isEmpty() ? 0 : most * law.coalition(accepted.size(), pairs == 0 ? 0 : enmity / pairs);
    }
}
