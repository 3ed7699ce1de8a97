package org.brinksim.conflict;

import java.util.Locale;

/** A named term of an actor's utility: the reasons a choice can have. */
public enum Term {
    /** The standing inclination for the option. */
    INCLINATION("standing inclination"),
    /** What the segment is worth. */
    STAKE("stakes on the segment"),
    /** Answering in kind. */
    RECIPROCITY("answering the other side in kind"),
    /** Commitment, grievance, expected shift and diversion at home. */
    POLITICS("politics at home"),
    /** Advantage expected from the next rung. */
    EDGE("expected military edge"),
    /** Backing expected from patrons. */
    BACKING("backing of patrons"),
    /** Displeasure of patrons the state depends on. */
    RESTRAINT("restraint by patrons"),
    /** Material cost of the next rung. */
    COST("cost of the next rung"),
    /** Distance already climbed. */
    HEIGHT("height already climbed"),
    /** Own losses in the episode. */
    HURT("own losses"),
    /** Audience cost of backing down. */
    AUDIENCE("audience cost of backing down"),
    /** Ground already gained. */
    OBJECTIVE("ground already gained"),
    /** An open line between security chiefs. */
    LINE("line between security chiefs"),
    /** Third-party monitors or troops on the ground. */
    PRESENCE("third-party presence"),
    /** The effort of a mediator both sides have accepted. */
    MEDIATION("effort of a mediator"),
    /** Economic pressure by a patron. */
    PRESSURE("economic pressure by a patron"),
    /** Arms in the hands of border residents. */
    ARMED_RESIDENTS("armed border residents"),
    /** Kinship of a patron with a state. */
    KINSHIP("kinship"),
    /** What a sale earns. */
    COMMERCE("commerce"),
    /** A threat that patron and state share. */
    SHARED_THREAT("shared threat"),
    /** A common bloc. */
    BLOC("common bloc"),
    /** Loyalty that the patron receives. */
    ALLEGIANCE("loyalty received"),
    /** What the patron owes to the other state. */
    RIVAL_CLIENT("ties to the other state"),
    /** What friends and rivals among the patrons want. */
    THIRD_POWERS("ties to other patrons"),
    /** Fighting not long ago. */
    EMBARRASSMENT("recent fighting"),
    /** What the patron needs itself. */
    OWN_NEEDS("own needs"),
    /** What the last fight showed to be lacking. */
    LACK("what the last fight showed to be lacking"),
    /** Success of the class in a war elsewhere. */
    DEMONSTRATION("success of the class elsewhere"),
    /** Price of what is asked for. */
    PRICE("price"),
    /** Earlier approvals and refusals of the supplier. */
    SATISFACTION("experience with the supplier"),
    /** Interest in an end of the fighting. */
    INTEREST("interest in an end of the fighting"),
    /** Attention to the border. */
    ATTENTION("attention to the border"),
    /** A doctrine of keeping out of territorial disputes. */
    DOCTRINE("doctrine on territorial disputes"),
    /** Ripeness of the conflict. */
    RIPENESS("ripeness"),
    /** Trust in who offers or signs. */
    TRUST("trust"),
    /** Reluctance to let others in or to give up land. */
    SOVEREIGNTY("sovereignty"),
    /** Pressure of rival powers against a mediator. */
    RIVAL_PRESSURE("pressure of rival powers"),
    /** What an organisation is made for. */
    MANDATE("mandate"),
    /** What the lead state of an organisation wants. */
    LEAD("interest of the lead state"),
    /** Grievance against the other side. */
    GRIEVANCE("grievance"),
    /** Public commitment to a hard line. */
    COMMITMENT("public commitment"),
    /** A recent episode or refusal. */
    STALL("recent episode or refusal"),
    /** Unrest and mobilisation at home. */
    UNREST("unrest at home"),
    /** Trade and earnings over the crossings. */
    TRADE("trade over the crossings"),
    /** What the other side has built or brought forward. */
    SECURITY_DILEMMA("what the other side has brought forward");

    private final String phrase;

    Term(String phrase) {
        this.phrase = phrase;
    }

    /** The term in a few plain words. */
    public String phrase() {
        return phrase;
    }

    /** The name used in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
