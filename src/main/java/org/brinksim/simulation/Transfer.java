package org.brinksim.simulation;

import org.brinksim.conflict.EquipmentClass;

/**
 * Arms that reached a state in a run.
 *
 * @param day day of the run, negative for history
 * @param supplier id of the supplier
 * @param recipient index of the receiving state
 * @param system class of arms
 * @param count number of systems
 * @param musd value in US$ m
 * @param paid what the recipient paid of it, in US$ m
 */
public record Transfer(
        int day, String supplier, int recipient, EquipmentClass system, double count, double musd, double paid) {}
