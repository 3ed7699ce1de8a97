package org.brinksim.behavior;

import org.brinksim.conflict.Term;

/**
 * How a member meets a proposal in its organisation.
 *
 * <p>U(consent) = κ − m·ι·(1 − mandate) − d·ι·doctrine + l·lead for a member that is not a party. A party to the fighting
 * adds ι·(r·ripeness + t·(trust − ½) − h − s·sovereignty), one that knows the requester as its adversary − g·grievance·ι. ι is
 * the intrusion of the {@link Instrument}, U(dissent) = 0. That members who are parties keep an organisation from acting
 * follows from consensus and needs no rule of its own; that permanent organisations do not lengthen peace between
 * members by themselves (Long, Nordstrom &amp; Baek 2007) is why there is no such term.
 *
 * @param base κ
 * @param mandate m
 * @param doctrine d
 * @param lead l
 * @param ripe r
 * @param trust t
 * @param host h
 * @param sovereignty s
 * @param grievance g
 */
public record Consensus(
        double base,
        double mandate,
        double doctrine,
        double lead,
        double ripe,
        double trust,
        double host,
        double sovereignty,
        double grievance) {

    /**
     * How a member that is not a party sees a proposal.
     *
     * @param mandate mandate for what is on, 0 to 1
     * @param doctrine its doctrine of keeping out, 0 to 1
     * @param refusedLead 1 if it leads and its own offer was refused, else 0
     * @param grievance grievance against whoever asks, 0 if none
     */
    public record Outsider(double mandate, double doctrine, double refusedLead, double grievance) {}

    /**
     * How a party to the fighting sees a proposal.
     *
     * @param mandate mandate for fighting between states, 0 to 1
     * @param ripeness ripeness, 0 to 1
     * @param trust trust in the organisation, 0 to 1
     * @param sovereignty reluctance to let outsiders in, 0 to 1
     */
    public record Host(double mandate, double ripeness, double trust, double sovereignty) {}

    /** Writes the options of a member that is not a party. */
    public void appraise(Instrument instrument, Outsider member, Appraisal<Consent> appraisal) {
        open(instrument, member.mandate(), appraisal);
        double intrusion = instrument.intrusion();
        appraisal.add(Consent.CONSENT, Term.DOCTRINE, -doctrine * intrusion * member.doctrine());
        appraisal.add(Consent.CONSENT, Term.LEAD, lead * member.refusedLead());
        appraisal.add(Consent.CONSENT, Term.GRIEVANCE, -grievance * intrusion * member.grievance());
    }

    /** Writes the options of a party to the fighting. */
    public void appraise(Instrument instrument, Host member, Appraisal<Consent> appraisal) {
        open(instrument, member.mandate(), appraisal);
        double intrusion = instrument.intrusion();
        appraisal.add(Consent.CONSENT, Term.RIPENESS, ripe * intrusion * member.ripeness());
        appraisal.add(Consent.CONSENT, Term.TRUST, trust * intrusion * (member.trust() - .5));
        appraisal.add(Consent.CONSENT, Term.SOVEREIGNTY, -intrusion * (host + sovereignty * member.sovereignty()));
    }

    private void open(Instrument instrument, double mandated, Appraisal<Consent> appraisal) {
        appraisal.clear();
        appraisal.open(Consent.DISSENT, 0);
        appraisal.open(Consent.CONSENT, base);
        appraisal.add(Consent.CONSENT, Term.MANDATE, -mandate * instrument.intrusion() * (1 - mandated));
    }
}
