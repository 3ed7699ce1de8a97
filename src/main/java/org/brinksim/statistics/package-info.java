/**
 * Numbers in, numbers out: quantiles, intervals, survival, tails, dispersion, exact sums, sensitivity and the rule for enough replicates.
 *
 * <p>Distribution functions come from Commons Math. Nothing here draws random numbers of its own: resampling takes the source of chance as an
 * argument. Sums that runs on several machines must agree on are exact, so the order of merging does not matter.
 */
@NullMarked
package org.brinksim.statistics;

import org.jspecify.annotations.NullMarked;
