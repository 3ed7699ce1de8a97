package org.brinksim.config;

import org.brinksim.experiment.Posterior;

/**
 * The posterior that a scenario names.
 *
 * @param name its name, or its path from the folder of the command
 * @param posterior the posterior
 */
public record Fitted(String name, Posterior posterior) {}
