package org.brinksim.scenario;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The submodels of the simulator; each can be switched off in a scenario. */
public enum Mechanism {
    /** Incidents breed incidents nearby. */
    EXCITATION("self-excitation of incidents (Hawkes 1971; Mohler et al. 2011)"),
    /** The irrigation season on water segments. */
    SEASON("season of water disputes"),
    /** Road, canal and post works draw incidents. */
    WORKS("works in disputed places"),
    /** Dry years draw incidents on water segments. */
    DROUGHT("drought"),
    /** Frustration of residents with days since the last talks. */
    FRUSTRATION("frustration of residents"),
    /** The ladder: incidents become episodes in which both sides climb and step down. */
    LADDER("escalation ladder (Kahn 1965; Signorino 1999)"),
    /** Expected advantage from effective capability. */
    EDGE("expected military edge (Benson, Meirowitz & Ramsay 2016)"),
    /** Misperception of the other side's capability. */
    MISPERCEPTION("misperception of capability (Jervis 1976)"),
    /** Politics at home. */
    POLITICS("politics at home (Fearon 1994; Powell 2004)"),
    /** Backing and restraint by patrons. */
    PATRONS("emboldenment and restraint by patrons (Benson 2011; Kinsella 1998)"),
    /** Arms deliveries change capability. */
    ARMS("arms deliveries"),
    /** Fear or hope of a coming change of the balance. */
    POWER_SHIFT("expected shift of power (Powell 2004)"),
    /** Drones that make striking cheap, and surprise. */
    OFFENCE_DEFENCE("offence and defence: cheap strikes and surprise (Jervis 1978; Lin-Greenberg 2022)"),
    /** States close crossings, start works and bring troops forward on their own account. */
    MOVES("moves that states start"),
    /** Residents of the border carry arms where a state hands them out. */
    ARMED_RESIDENTS("armed border residents"),
    /** Support of leaders, mobilisation of the public. */
    SUPPORT("support and mobilisation (Mueller 1973; Baum & Potter 2008)"),
    /** Leaders lose office, and new ones have a name to make. */
    TURNOVER("turnover of leaders (Wolford 2007)"),
    /** Fighting and closed crossings cost money. */
    ECONOMY("cost of fighting and of closed crossings"),
    /** States ask for arms, patrons approve or refuse, arms arrive. */
    MARKET("arms market (Richardson 1960)"),
    /** Arms are lost in fighting. */
    ATTRITION("loss of arms in fighting"),
    /** Patrons put states under economic pressure. */
    PRESSURE("economic pressure by patrons"),
    /** Organisations speak, offer and send. */
    ORGANISATIONS("organisations"),
    /** Patrons and organisations mediate. */
    MEDIATION("mediation (Kydd 2003; Beardsley et al. 2006)"),
    /** Armed third-party troops stand between the sides. */
    PRESENCE("armed interposition (Hultman, Kathman & Shannon 2014)"),
    /** Rounds of talks agree on stretches of the line, on water and on crossings. */
    TALKS("talks and delimitation (Zartman 1985)"),
    /** Both sides agree on measures that keep a ceasefire. */
    PROTOCOLS("protocols after a ceasefire (Fortna 2004)"),
    /** Buffers and joint patrols keep people apart or calm. */
    CONTACT("contact: buffers and joint patrols"),
    /** A settled stretch and jointly run water leave less to fight over. */
    SETTLEMENT("settled stretches and joint water management"),
    /** Heavy weapons held back have no reach until they return. */
    WITHDRAWAL("withdrawal of heavy weapons"),
    /** Third-party monitors see what happens. */
    MONITORING("monitoring (Fortna 2004)"),
    /** An open line between the security chiefs. */
    SECURITY_LINE("line between security chiefs"),
    /** Rungs nobody chose. */
    ACCIDENTS("accidents (Schelling 1960)"),
    /** Fighting takes in neighbouring segments and other sectors. */
    SPREAD("spread along the border"),
    /** Posts and villages change hands. */
    TERRITORY("change of control"),
    /** Ceasefires are agreed and fail. */
    CEASEFIRES("ceasefires (Fortna 2004)"),
    /** Residents are evacuated, flee and return. */
    DISPLACEMENT("displacement"),
    /** Deaths and incidents are reported incompletely and late. */
    PRESS("press"),
    /** Losses follow Lanchester's square law instead of per-person rates. */
    LANCHESTER("Lanchester's square law (Lanchester 1916)");

    private final String title;

    Mechanism(String title) {
        this.title = title;
    }

    /** The mechanism in words, with its literature where it has one. */
    public String title() {
        return title;
    }

    /** The name used in scenario files under {@code switches}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the mechanism works unless a scenario says otherwise. */
    public boolean onByDefault() {
        return this != LANCHESTER;
    }

    /**
     * The mechanism that is nothing but the work of an input: while it is off, the input stays at the reference conditions.
     *
     * @return null for an input that no such mechanism carries
     */
    public static @Nullable Mechanism carrying(Input input) {
        return switch (input) {
            case BUFFER_KM, PATROLS -> CONTACT;
            case SETTLED, JOINT_WATER -> SETTLEMENT;
            case HEAVY_WEAPONS_KM -> WITHDRAWAL;
            case MONITORS -> MONITORING;
            case SECURITY_LINE -> SECURITY_LINE;
            default -> null;
        };
    }
}
