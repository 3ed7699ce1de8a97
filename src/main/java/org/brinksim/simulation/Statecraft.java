package org.brinksim.simulation;

import static org.brinksim.scenario.AccordParameters.PROTOCOL_COMMITMENT;
import static org.brinksim.scenario.AccordParameters.PROTOCOL_HURT;
import static org.brinksim.scenario.AccordParameters.PROTOCOL_INCLINATION;
import static org.brinksim.scenario.AccordParameters.PROTOCOL_LINE;
import static org.brinksim.scenario.AccordParameters.PROTOCOL_RIPE;
import static org.brinksim.scenario.AccordParameters.PROTOCOL_SOVEREIGNTY;
import static org.brinksim.scenario.AccordParameters.TALKS_COMMITMENT;
import static org.brinksim.scenario.AccordParameters.TALKS_GRIEVANCE;
import static org.brinksim.scenario.AccordParameters.TALKS_INCLINATION;
import static org.brinksim.scenario.AccordParameters.TALKS_LINE;
import static org.brinksim.scenario.AccordParameters.TALKS_RIPE;
import static org.brinksim.scenario.AccordParameters.TALKS_STALL;
import static org.brinksim.scenario.AccordParameters.TALKS_SWAP;
import static org.brinksim.scenario.MediationParameters.ACCEPT_INCLINATION;
import static org.brinksim.scenario.MediationParameters.ACCEPT_RIPE;
import static org.brinksim.scenario.MediationParameters.ACCEPT_SOVEREIGNTY;
import static org.brinksim.scenario.MediationParameters.ACCEPT_TRUST;
import static org.brinksim.scenario.MediationParameters.ACCEPT_VETO;
import static org.brinksim.scenario.MediationParameters.MEDIATION_COMPANY;
import static org.brinksim.scenario.MediationParameters.MEDIATION_FACILITATE;
import static org.brinksim.scenario.MediationParameters.MEDIATION_FORMULATE;
import static org.brinksim.scenario.MediationParameters.MEDIATION_MANIPULATE;
import static org.brinksim.scenario.MediationParameters.MEDIATOR_LEAN;
import static org.brinksim.scenario.MediationParameters.OFFER_DOCTRINE;
import static org.brinksim.scenario.MediationParameters.OFFER_INCLINATION;
import static org.brinksim.scenario.MediationParameters.OFFER_INTEREST;
import static org.brinksim.scenario.MediationParameters.OFFER_QUIET;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_GRIEVANCE;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_HOST;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_INCLINATION;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_LEAD;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_MANDATE;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_RIPE;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_SOVEREIGNTY;
import static org.brinksim.scenario.ThirdPartyParameters.CONSENT_TRUST;
import static org.brinksim.scenario.ThirdPartyParameters.LEAVE_BLOC;
import static org.brinksim.scenario.ThirdPartyParameters.LEAVE_INCLINATION;
import static org.brinksim.scenario.ThirdPartyParameters.LEAVE_UNREST;
import static org.brinksim.scenario.ThirdPartyParameters.PRESS_BACKING;
import static org.brinksim.scenario.ThirdPartyParameters.PRESS_DISPLEASURE;
import static org.brinksim.scenario.ThirdPartyParameters.PRESS_INCLINATION;

import org.brinksim.behavior.Consensus;
import org.brinksim.behavior.MediationLaw;
import org.brinksim.behavior.MembershipChoice;
import org.brinksim.behavior.PressureChoice;
import org.brinksim.behavior.ProtocolChoice;
import org.brinksim.behavior.TalksLaw;
import org.brinksim.scenario.ParameterValues;

/** The choices of third parties, of talks and of protocols with the parameter values of one run. */
record Statecraft(
        MediationLaw mediation,
        Consensus consensus,
        PressureChoice pressure,
        TalksLaw talks,
        ProtocolChoice protocols,
        MembershipChoice membership) {

    static Statecraft of(ParameterValues p) {
        return new Statecraft(
                mediation(p),
                consensus(p),
                new PressureChoice(
                        p.get(PRESS_INCLINATION),
                        p.get(PRESS_DISPLEASURE),
                        p.get(PRESS_BACKING),
                        p.get(OFFER_DOCTRINE)),
                talks(p),
                new ProtocolChoice(
                        p.get(PROTOCOL_INCLINATION),
                        p.get(PROTOCOL_HURT),
                        p.get(PROTOCOL_RIPE),
                        p.get(PROTOCOL_COMMITMENT),
                        p.get(PROTOCOL_LINE),
                        p.get(PROTOCOL_SOVEREIGNTY)),
                new MembershipChoice(p.get(LEAVE_INCLINATION), p.get(LEAVE_UNREST), p.get(LEAVE_BLOC)));
    }

    private static MediationLaw mediation(ParameterValues p) {
        return new MediationLaw(
                p.get(OFFER_INCLINATION),
                p.get(OFFER_QUIET),
                p.get(OFFER_INTEREST),
                p.get(OFFER_DOCTRINE),
                p.get(ACCEPT_INCLINATION),
                p.get(ACCEPT_RIPE),
                p.get(ACCEPT_TRUST),
                p.get(ACCEPT_SOVEREIGNTY),
                p.get(ACCEPT_VETO),
                new MediationLaw.Style(
                        p.get(MEDIATION_FACILITATE), p.get(MEDIATION_FORMULATE), p.get(MEDIATION_MANIPULATE)),
                p.get(MEDIATOR_LEAN),
                p.get(MEDIATION_COMPANY));
    }

    private static Consensus consensus(ParameterValues p) {
        return new Consensus(
                p.get(CONSENT_INCLINATION),
                p.get(CONSENT_MANDATE),
                p.get(OFFER_DOCTRINE),
                p.get(CONSENT_LEAD),
                p.get(CONSENT_RIPE),
                p.get(CONSENT_TRUST),
                p.get(CONSENT_HOST),
                p.get(CONSENT_SOVEREIGNTY),
                p.get(CONSENT_GRIEVANCE));
    }

    private static TalksLaw talks(ParameterValues p) {
        return new TalksLaw(
                p.get(TALKS_INCLINATION),
                p.get(TALKS_RIPE),
                p.get(TALKS_GRIEVANCE),
                p.get(TALKS_COMMITMENT),
                p.get(TALKS_STALL),
                p.get(TALKS_LINE),
                p.get(TALKS_SWAP));
    }
}
