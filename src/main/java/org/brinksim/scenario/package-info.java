/** What is simulated: a scenario, its inputs and the declared parameters, switches, metrics and series. */
@NullMarked
package org.brinksim.scenario;

import org.jspecify.annotations.NullMarked;
