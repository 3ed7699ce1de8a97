package org.brinksim.simulation;

import org.brinksim.conflict.Alternative;

/**
 * A patron as a supplier that can be chosen.
 *
 * @param key id of the patron
 * @param ordinal index of the patron
 */
record Supplier(String key, int ordinal) implements Alternative {}
