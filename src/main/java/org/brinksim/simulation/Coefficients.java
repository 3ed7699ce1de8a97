package org.brinksim.simulation;

import static org.brinksim.scenario.ArmsParameters.FIREPOWER_WEIGHT;
import static org.brinksim.scenario.ArmsParameters.VALUE_AIR_DEFENCE;
import static org.brinksim.scenario.ArmsParameters.VALUE_ARMED_DRONE;
import static org.brinksim.scenario.ArmsParameters.VALUE_ARMOUR;
import static org.brinksim.scenario.ArmsParameters.VALUE_ARTILLERY;
import static org.brinksim.scenario.ArmsParameters.VALUE_HELICOPTER;
import static org.brinksim.scenario.ArmsParameters.VALUE_MORTARS;
import static org.brinksim.scenario.ArmsParameters.VALUE_MUNITIONS;
import static org.brinksim.scenario.CapabilityParameters.AIR_DEFENCE_DIVISOR;
import static org.brinksim.scenario.CapabilityParameters.DEPLOYABLE_SHARE;
import static org.brinksim.scenario.CapabilityParameters.STRENGTH_ARMED_DRONE;
import static org.brinksim.scenario.CapabilityParameters.STRENGTH_ARMOUR;
import static org.brinksim.scenario.CapabilityParameters.STRENGTH_ARTILLERY;
import static org.brinksim.scenario.CapabilityParameters.STRENGTH_HELICOPTER;
import static org.brinksim.scenario.CapabilityParameters.STRENGTH_MORTARS;
import static org.brinksim.scenario.CeasefireParameters.CEASEFIRE_FAST_FAIL;
import static org.brinksim.scenario.CeasefireParameters.DEAL_BASE;
import static org.brinksim.scenario.CeasefireParameters.DEAL_LOW;
import static org.brinksim.scenario.CeasefireParameters.DEAL_SLOPE;
import static org.brinksim.scenario.CeasefireParameters.FAST_FAIL_CHIEF;
import static org.brinksim.scenario.CeasefireParameters.FAST_FAIL_LOCAL;
import static org.brinksim.scenario.CeasefireParameters.FAST_FAIL_PRESIDENT;
import static org.brinksim.scenario.CeasefireParameters.FAST_HOURS;
import static org.brinksim.scenario.CeasefireParameters.FAST_SHAPE;
import static org.brinksim.scenario.CeasefireParameters.SLOW_DAYS;
import static org.brinksim.scenario.CeasefireParameters.SLOW_SHAPE;
import static org.brinksim.scenario.DisplacementParameters.DISPLACEMENT_SCALE;
import static org.brinksim.scenario.DisplacementParameters.FEAR_RATE;
import static org.brinksim.scenario.EscalationParameters.BACKING_WEIGHT;
import static org.brinksim.scenario.EscalationParameters.BREAK_OFF;
import static org.brinksim.scenario.EscalationParameters.CHOICE_PRECISION;
import static org.brinksim.scenario.EscalationParameters.CLIMB_INCURSION;
import static org.brinksim.scenario.EscalationParameters.CLIMB_LOCAL;
import static org.brinksim.scenario.EscalationParameters.CLIMB_OPERATION;
import static org.brinksim.scenario.EscalationParameters.CLIMB_PROPENSITY;
import static org.brinksim.scenario.EscalationParameters.HEIGHT_SLOPE;
import static org.brinksim.scenario.EscalationParameters.RECIPROCITY;
import static org.brinksim.scenario.EscalationParameters.RESTRAINT_WEIGHT;
import static org.brinksim.scenario.EscalationParameters.STAKE_WEIGHT;
import static org.brinksim.scenario.EscalationParameters.STEP_DOWN;
import static org.brinksim.scenario.EscalationParameters.WIDEN_PROPENSITY;
import static org.brinksim.scenario.IncidentParameters.BUFFER_SCALE;
import static org.brinksim.scenario.IncidentParameters.DROUGHT_GAIN;
import static org.brinksim.scenario.IncidentParameters.EXCITATION;
import static org.brinksim.scenario.IncidentParameters.EXCITATION_DAYS;
import static org.brinksim.scenario.IncidentParameters.FRUSTRATION_GAIN;
import static org.brinksim.scenario.IncidentParameters.JOINT_WATER_DIVISOR;
import static org.brinksim.scenario.IncidentParameters.PATROL_EFFECT;
import static org.brinksim.scenario.IncidentParameters.SEASON_AMPLITUDE;
import static org.brinksim.scenario.IncidentParameters.SETTLED_EFFECT;
import static org.brinksim.scenario.IncidentParameters.WORKS_FACTOR;
import static org.brinksim.scenario.LossParameters.DEATHS_BRAWL;
import static org.brinksim.scenario.LossParameters.DEATHS_INCURSION;
import static org.brinksim.scenario.LossParameters.DEATHS_MORTARS;
import static org.brinksim.scenario.LossParameters.DEATHS_OPERATION;
import static org.brinksim.scenario.LossParameters.DEATHS_SMALL_ARMS;
import static org.brinksim.scenario.LossParameters.LETHALITY;
import static org.brinksim.scenario.PoliticsParameters.AUDIENCE_WEIGHT;
import static org.brinksim.scenario.PoliticsParameters.COMMITMENT_WEIGHT;
import static org.brinksim.scenario.PoliticsParameters.DIVERSION_WEIGHT;
import static org.brinksim.scenario.PoliticsParameters.GRIEVANCE_WEIGHT;
import static org.brinksim.scenario.PoliticsParameters.POLITICS_WEIGHT;
import static org.brinksim.scenario.PoliticsParameters.SHIFT_WEIGHT;

import org.brinksim.behavior.CapabilityWeights;
import org.brinksim.behavior.CeasefireLaw;
import org.brinksim.behavior.Firepower;
import org.brinksim.behavior.Flight;
import org.brinksim.behavior.HomePolitics;
import org.brinksim.behavior.IncidentHazard;
import org.brinksim.behavior.LadderChoice;
import org.brinksim.behavior.Lethality;
import org.brinksim.behavior.PatronPull;
import org.brinksim.behavior.UnitValues;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;

/** The mechanisms with the parameter values of one run; a mechanism that is switched off has its neutral values. */
record Coefficients(
        IncidentHazard hazard,
        LadderChoice ladder,
        HomePolitics politics,
        PatronPull patrons,
        CapabilityWeights capability,
        Firepower firepower,
        UnitValues unitValues,
        CeasefireLaw ceasefires,
        Lethality lethality,
        Flight flight,
        HomeCoefficients home) {

    static Coefficients of(Scenario scenario, ParameterValues p) {
        Switchboard on = new Switchboard(scenario, p);
        return new Coefficients(
                hazard(on, p),
                ladder(scenario, p),
                politics(on, p),
                patrons(on),
                weights(p),
                new Firepower(on.get(Mechanism.ARMS, FIREPOWER_WEIGHT)),
                values(p),
                ceasefires(p),
                lethality(p),
                new Flight(p.get(FEAR_RATE) * p.get(DISPLACEMENT_SCALE)),
                HomeCoefficients.of(scenario, p));
    }

    private record Switchboard(Scenario scenario, ParameterValues values) {
        double get(Mechanism mechanism, Parameter parameter) {
            return get(mechanism, parameter, 0);
        }

        double get(Mechanism mechanism, Parameter parameter, double neutral) {
            return scenario.isOn(mechanism) ? values.get(parameter) : neutral;
        }
    }

    private static IncidentHazard hazard(Switchboard on, ParameterValues p) {
        return new IncidentHazard(
                on.get(Mechanism.SEASON, SEASON_AMPLITUDE),
                on.get(Mechanism.WORKS, WORKS_FACTOR, 1),
                on.get(Mechanism.DROUGHT, DROUGHT_GAIN),
                on.get(Mechanism.FRUSTRATION, FRUSTRATION_GAIN),
                p.get(PATROL_EFFECT),
                p.get(BUFFER_SCALE),
                p.get(SETTLED_EFFECT),
                p.get(JOINT_WATER_DIVISOR),
                on.get(Mechanism.EXCITATION, EXCITATION),
                p.get(EXCITATION_DAYS));
    }

    private static LadderChoice ladder(Scenario scenario, ParameterValues p) {
        double precision = p.get(CHOICE_PRECISION);
        double climb = StrictMath.log(p.get(CLIMB_PROPENSITY)) / precision;
        double widen = StrictMath.log(p.get(WIDEN_PROPENSITY)) / precision;
        return new LadderChoice(
                p.get(CLIMB_LOCAL) + climb,
                p.get(CLIMB_INCURSION) + widen,
                p.get(CLIMB_OPERATION) + widen,
                p.get(STEP_DOWN),
                p.get(BREAK_OFF),
                p.get(RECIPROCITY),
                p.get(HEIGHT_SLOPE),
                p.get(STAKE_WEIGHT),
                scenario.isOn(Mechanism.CEASEFIRES));
    }

    private static HomePolitics politics(Switchboard on, ParameterValues p) {
        double factor = on.get(Mechanism.POLITICS, POLITICS_WEIGHT);
        return new HomePolitics(
                factor * p.get(COMMITMENT_WEIGHT),
                factor * p.get(GRIEVANCE_WEIGHT),
                factor * p.get(SHIFT_WEIGHT),
                factor * p.get(DIVERSION_WEIGHT),
                on.get(Mechanism.POLITICS, AUDIENCE_WEIGHT));
    }

    private static PatronPull patrons(Switchboard on) {
        return new PatronPull(on.get(Mechanism.PATRONS, BACKING_WEIGHT), on.get(Mechanism.PATRONS, RESTRAINT_WEIGHT));
    }

    private static CapabilityWeights weights(ParameterValues p) {
        return new CapabilityWeights(
                p.get(STRENGTH_MORTARS),
                p.get(STRENGTH_ARMOUR),
                p.get(STRENGTH_ARTILLERY),
                p.get(STRENGTH_HELICOPTER),
                p.get(STRENGTH_ARMED_DRONE),
                p.get(DEPLOYABLE_SHARE),
                p.get(AIR_DEFENCE_DIVISOR));
    }

    private static UnitValues values(ParameterValues p) {
        return new UnitValues(
                p.get(VALUE_MORTARS),
                p.get(VALUE_ARMOUR),
                p.get(VALUE_ARTILLERY),
                p.get(VALUE_HELICOPTER),
                p.get(VALUE_ARMED_DRONE),
                p.get(VALUE_AIR_DEFENCE),
                p.get(VALUE_MUNITIONS));
    }

    private static CeasefireLaw ceasefires(ParameterValues p) {
        return new CeasefireLaw(
                p.get(DEAL_LOW),
                p.get(DEAL_BASE),
                p.get(DEAL_SLOPE),
                p.get(FAST_FAIL_LOCAL),
                p.get(FAST_FAIL_CHIEF),
                p.get(FAST_FAIL_PRESIDENT),
                p.get(CEASEFIRE_FAST_FAIL),
                p.get(FAST_SHAPE),
                p.get(FAST_HOURS),
                p.get(SLOW_SHAPE),
                p.get(SLOW_DAYS));
    }

    private static Lethality lethality(ParameterValues p) {
        return new Lethality(
                p.get(DEATHS_BRAWL),
                p.get(DEATHS_SMALL_ARMS),
                p.get(DEATHS_MORTARS),
                p.get(DEATHS_INCURSION),
                p.get(DEATHS_OPERATION),
                p.get(LETHALITY));
    }
}
