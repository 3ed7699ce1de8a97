package org.brinksim.simulation;

import org.brinksim.conflict.EventKind;

/**
 * What a patron or an organisation did in a run about the fighting.
 *
 * @param day day of the run
 * @param actor id of the patron or organisation
 * @param kind an offer, a statement, pressure or a mission
 * @param episode name of the episode; empty outside one
 * @param accepted for an offer whether both states accepted it; true for everything else
 */
public record Act(int day, String actor, EventKind kind, String episode, boolean accepted) {}
