package org.brinksim.scenario;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The nested models: each adds submodels to the one before, from incidents that come by chance alone to the whole.
 *
 * <p>A scenario names one under {@code model}; its {@code switches} then go before it.
 */
public enum NestedModel {
    /** Incidents as a Poisson process whose rate follows season, works and drought. */
    M0,
    /** Self-excitation as well. */
    M1,
    /** The ladder, fighting and ceasefires as well. */
    M2,
    /** Arms as well. */
    M3,
    /** Politics at home as well. */
    M4,
    /** Patrons, organisations and mediation as well. */
    M5,
    /** Talks, delimitation and protocols as well: the whole. */
    M6;

    /** The mechanisms that are on in this model. */
    public Set<Mechanism> mechanisms() {
        EnumSet<Mechanism> on = EnumSet.noneOf(Mechanism.class);
        for (Mechanism mechanism : Mechanism.values()) {
            if (mechanism.onByDefault() && of(mechanism).ordinal() <= ordinal()) {
                on.add(mechanism);
            }
        }
        return Collections.unmodifiableSet(on);
    }

    /** The model in which a mechanism comes in. */
    private static NestedModel of(Mechanism mechanism) {
        return switch (mechanism) {
            case SEASON, WORKS, DROUGHT, CONTACT, PRESS -> M0;
            case EXCITATION -> M1;
            case LADDER,
                    EDGE,
                    MISPERCEPTION,
                    OFFENCE_DEFENCE,
                    ACCIDENTS,
                    SPREAD,
                    TERRITORY,
                    CEASEFIRES,
                    WITHDRAWAL,
                    SECURITY_LINE,
                    DISPLACEMENT,
                    LANCHESTER -> M2;
            case ARMS, MARKET, ATTRITION -> M3;
            case POLITICS, POWER_SHIFT, MOVES, ARMED_RESIDENTS, SUPPORT, TURNOVER, ECONOMY -> M4;
            case PATRONS, PRESSURE, ORGANISATIONS, MEDIATION, PRESENCE, MONITORING -> M5;
            case TALKS, PROTOCOLS, SETTLEMENT, FRUSTRATION -> M6;
        };
    }
}
