/**
 * Named, independent, cheap sources of chance: a draw is a pure function of what it is for.
 *
 * <p>A {@link org.brinksim.random.WorldSeed} and the name of a process and an entity give a {@link org.brinksim.random.Stream}; day, slice and
 * index give a uniform; {@link org.brinksim.random.Draw} turns one uniform into one value. Nothing is consumed, so an extra draw
 * moves no other draw. Results are the same bits on every platform and Java version.
 */
@NullMarked
package org.brinksim.random;

import org.jspecify.annotations.NullMarked;
