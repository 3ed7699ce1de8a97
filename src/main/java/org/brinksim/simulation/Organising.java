package org.brinksim.simulation;

import java.util.List;
import org.brinksim.behavior.Consensus;
import org.brinksim.behavior.Consent;
import org.brinksim.behavior.Instrument;
import org.brinksim.conflict.EventKind;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.TimelineEntry.Appeal;
import org.jspecify.annotations.Nullable;

/**
 * What organisations do about the fighting of two states and about unrest in a member: one rule for every instrument. An
 * organisation that is able to, by capacity, acts when every member with a say consents; with less than full consensus the
 * dissent of a member that does not lead blocks with that probability. Monitors and troops come only to hosts that consent.
 */
final class Organising {
    private static final double FULL_TROOPS = 2_000;

    private final World world;
    private final Mediating mediating;
    private final Missions missions;
    private final Consensus consensus;
    private final Judgement<Consent> judgement;
    private final Mediator[] mediators;

    /**
     * What a proposal is about.
     *
     * @param episode the fighting, null for unrest inside a member
     * @param requester id of the member that asks for help, empty if none
     */
    private record Matter(@Nullable Episode episode, String requester) {}

    Organising(World world, Mediating mediating, Missions missions) {
        this.world = world;
        this.mediating = mediating;
        this.missions = missions;
        this.consensus = world.diplomacy().statecraft().consensus();
        this.judgement = new Judgement<>(world, List.of(Consent.values()));
        this.mediators = new Mediator[world.organisations()];
        for (int o = 0; o < mediators.length; o++) {
            mediators[o] = Mediator.ofOrganisation(world, o);
        }
    }

    /** Every organisation considers every instrument once an episode has reached rung 6. */
    void consider(Episode episode) {
        if (!world.isOn(Mechanism.ORGANISATIONS)) {
            return;
        }
        Matter matter = new Matter(episode, "");
        for (int o = 0; o < mediators.length; o++) {
            OrganisationAgent organisation = world.organisation(o);
            for (Instrument instrument : Instrument.values()) {
                if (isAble(organisation, instrument, matter) && allConsent(organisation, instrument, matter)) {
                    act(organisation, instrument, episode);
                }
            }
        }
    }

    /** A member asks its organisation for help against unrest at home. */
    void answer(Appeal appeal) {
        if (!world.isOn(Mechanism.ORGANISATIONS)) {
            return;
        }
        for (int o = 0; o < mediators.length; o++) {
            OrganisationAgent organisation = world.organisation(o);
            Matter matter = new Matter(null, appeal.by());
            if (organisation.id().equals(appeal.organisation())
                    && isAble(organisation, Instrument.TROOPS, matter)
                    && allConsent(organisation, Instrument.TROOPS, matter)) {
                missions.help(organisation, appeal.by());
            }
        }
    }

    private boolean isAble(OrganisationAgent organisation, Instrument instrument, Matter matter) {
        double capacity = switch (instrument) {
            case STATEMENT -> world.input(Input.VOICE, organisation.index());
            case OFFER -> world.isOn(Mechanism.MEDIATION) ? interest(organisation) : 0;
            case MONITORS -> world.input(Input.MONITORS_READY, organisation.index());
            case TROOPS -> StrictMath.min(1, organisation.troops() / FULL_TROOPS);
        };
        Stream stream =
                Purpose.MISSION.stream(world.chance(), organisation.key()).child(place(matter));
        return capacity > 0 && Draw.bernoulli(stream.uniform(world.epochDay(), 0, instrument.ordinal()), capacity);
    }

    private long place(Matter matter) {
        return matter.episode() == null
                ? 0
                : world.blueprint().segmentKey(matter.episode().home());
    }

    /** Interest of an organisation in an end; a lead whose own offer was refused lends it its own. */
    private double interest(OrganisationAgent organisation) {
        double interest = world.input(Input.ORGANISATION_INTEREST, organisation.index());
        for (int lead : organisation.leadingPatrons()) {
            if (mediating.wasRefused(lead)) {
                interest = StrictMath.max(interest, mediating.interest(lead));
            }
        }
        return interest;
    }

    private boolean allConsent(OrganisationAgent organisation, Instrument instrument, Matter matter) {
        boolean hosted = matter.episode() != null && instrument.compareTo(Instrument.MONITORS) >= 0;
        boolean passes = true;
        for (int side = 0; side < 2; side++) {
            OrganisationAgent.Member state = organisation.state(side);
            boolean asked = hosted || organisation.hasMember(side);
            if (asked && !state.id().equals(matter.requester())) {
                passes &= !blocks(organisation, state, instrument, matter, hosted);
            }
        }
        for (OrganisationAgent.Member member : organisation.others()) {
            if (passes && !member.id().equals(matter.requester())) {
                passes = !blocks(organisation, member, instrument, matter, false);
            }
        }
        return passes;
    }

    private boolean blocks(
            OrganisationAgent organisation,
            OrganisationAgent.Member member,
            Instrument instrument,
            Matter matter,
            boolean hosts) {
        appraise(organisation, member, instrument, matter);
        Stream noise = Purpose.CONSENT.stream(world.chance(), member.key())
                .child(organisation.key())
                .child(place(matter));
        Consent chosen = judgement.choose(noise, instrument.ordinal());
        if (chosen == Consent.CONSENT) {
            return false;
        }
        double weight = member.leads() || hosts ? 1 : world.input(Input.CONSENSUS, organisation.index());
        boolean blocks = Draw.bernoulli(noise.uniform(world.epochDay(), 0, instrument.ordinal()), weight);
        if (blocks && world.chronicle().isWanted()) {
            Chronicle.Entry entry = judgement
                    .told(EventKind.DECISION, chosen)
                    .by(member.id())
                    .to(organisation.id())
                    .saying(chosen.key() + " from " + instrument.key());
            world.chronicle().note(matter.episode() == null ? entry : entry.of(matter.episode()));
        }
        return blocks;
    }

    private void appraise(
            OrganisationAgent organisation, OrganisationAgent.Member member, Instrument instrument, Matter matter) {
        Episode episode = matter.episode();
        if (episode != null && member.side() >= 0) {
            double ripeness = world.diplomacy().ripeness(world.blueprint().sectorOf(episode.home()), episode.rung());
            Consensus.Host host = new Consensus.Host(
                    world.input(Input.MANDATE_INTERSTATE, organisation.index()),
                    ripeness,
                    world.input(Input.ORGANISATION_TRUST, organisation.index(), member.side()),
                    world.input(Input.SOVEREIGNTY, member.side()));
            consensus.appraise(instrument, host, judgement.appraisal());
            return;
        }
        Input mandate = episode == null ? Input.MANDATE_INTERNAL : Input.MANDATE_INTERSTATE;
        boolean lends = episode != null
                && instrument == Instrument.OFFER
                && member.leads()
                && member.patron() >= 0
                && mediating.wasRefused(member.patron());
        Consensus.Outsider outsider = new Consensus.Outsider(
                world.input(mandate, organisation.index()),
                member.patron() < 0 ? 0 : world.input(Input.DOCTRINE, member.patron()),
                lends ? 1 : 0,
                isAdversary(member, matter) ? world.grievance(member.side()) : 0);
        consensus.appraise(instrument, outsider, judgement.appraisal());
    }

    /** Whether one state of the border hears the other asking. */
    private boolean isAdversary(OrganisationAgent.Member member, Matter matter) {
        return member.side() >= 0
                && world.blueprint().stateId(1 - member.side()).equals(matter.requester());
    }

    private void act(OrganisationAgent organisation, Instrument instrument, Episode episode) {
        world.ledger().organisationActs(instrument.level());
        switch (instrument) {
            case STATEMENT -> speak(organisation, episode);
            case OFFER -> mediating.propose(mediators[organisation.index()], episode, false);
            case MONITORS, TROOPS -> missions.send(organisation, instrument, episode);
        }
    }

    private void speak(OrganisationAgent organisation, Episode episode) {
        world.ledger().act(new Act(world.day(), organisation.id(), EventKind.STATEMENT, episode.name(), true));
        world.chronicle()
                .note(new Chronicle.Entry(EventKind.STATEMENT)
                        .of(episode)
                        .by(organisation.id())
                        .saying("calls for restraint"));
    }
}
