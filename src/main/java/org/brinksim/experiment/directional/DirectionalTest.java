package org.brinksim.experiment.directional;

import org.brinksim.scenario.Scenario;

/**
 * One expectation with the scenarios that test it.
 *
 * @param changed the scenario with the change
 * @param base the scenario without it, of the same days and states
 * @param expectation what should come of the change
 */
public record DirectionalTest(Scenario changed, Scenario base, Expectation expectation) {}
