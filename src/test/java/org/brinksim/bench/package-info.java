/** Benchmarks of the simulator with JMH; none of them runs with the tests. */
@NullMarked
package org.brinksim.bench;

import org.jspecify.annotations.NullMarked;
