package org.brinksim.simulation;

import org.brinksim.behavior.ArmedResidents;
import org.brinksim.behavior.FightingCost;
import org.brinksim.behavior.LeaderSupport;
import org.brinksim.behavior.Mobilisation;
import org.brinksim.behavior.MoveChoice;
import org.brinksim.behavior.Tenure;
import org.brinksim.scenario.EconomyParameters;
import org.brinksim.scenario.EscalationParameters;
import org.brinksim.scenario.HomeParameters;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.MoveParameters;
import org.brinksim.scenario.ParameterValues;
import org.brinksim.scenario.Scenario;

/** The mechanisms at home with the parameter values of one run; one that is switched off has its neutral values. */
record HomeCoefficients(
        LeaderSupport support,
        Mobilisation mobilisation,
        Tenure tenure,
        ArmedResidents residents,
        MoveChoice moves,
        FightingCost cost) {

    static HomeCoefficients of(Scenario scenario, ParameterValues p) {
        return new HomeCoefficients(
                support(scenario, p),
                mobilisation(scenario, p),
                tenure(scenario, p),
                residents(scenario, p),
                moves(p),
                cost(scenario, p));
    }

    private static LeaderSupport support(Scenario scenario, ParameterValues p) {
        return scenario.isOn(Mechanism.SUPPORT)
                ? new LeaderSupport(
                        p.get(HomeParameters.SUPPORT_RALLY),
                        p.get(HomeParameters.SUPPORT_LOSSES),
                        p.get(HomeParameters.SUPPORT_GROUND))
                : new LeaderSupport(0, 0, 0);
    }

    private static Mobilisation mobilisation(Scenario scenario, ParameterValues p) {
        return new Mobilisation(
                scenario.isOn(Mechanism.SUPPORT) ? p.get(HomeParameters.MOBILISATION_GAIN) : 0,
                p.get(HomeParameters.MOBILISATION_HALF_LIFE),
                p.get(HomeParameters.MOBILISATION_WEIGHT));
    }

    private static Tenure tenure(Scenario scenario, ParameterValues p) {
        boolean on = scenario.isOn(Mechanism.TURNOVER);
        return new Tenure(
                on ? p.get(HomeParameters.TURNOVER_RATE) : 0,
                on ? p.get(HomeParameters.NEW_LEADER_WEIGHT) : 0,
                p.get(HomeParameters.NEW_LEADER_YEARS));
    }

    private static ArmedResidents residents(Scenario scenario, ParameterValues p) {
        return scenario.isOn(Mechanism.ARMED_RESIDENTS)
                ? new ArmedResidents(
                        p.get(HomeParameters.ARMED_CLIMB),
                        p.get(HomeParameters.ARMED_BRAWL),
                        p.get(HomeParameters.ARMED_CIVILIANS))
                : new ArmedResidents(0, 0, 0);
    }

    private static MoveChoice moves(ParameterValues p) {
        return new MoveChoice(
                p.get(EscalationParameters.CHOICE_PRECISION),
                p.get(MoveParameters.FORTIFY_CHANCE),
                p.get(MoveParameters.UNRESOLVED_WEIGHT),
                p.get(MoveParameters.TRADE_WEIGHT),
                p.get(MoveParameters.DILEMMA_WEIGHT),
                p.get(MoveParameters.BAN_WEIGHT));
    }

    private static FightingCost cost(Scenario scenario, ParameterValues p) {
        return scenario.isOn(Mechanism.ECONOMY)
                ? new FightingCost(
                        p.get(EconomyParameters.TRADE_LOSS),
                        p.get(EconomyParameters.HOUSE_COST),
                        p.get(EconomyParameters.ENGAGED_COST),
                        p.get(EconomyParameters.REINFORCEMENT_COST))
                : new FightingCost(0, 0, 0, 0);
    }
}
