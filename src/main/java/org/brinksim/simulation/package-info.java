/** One run of one scenario on the MASON schedule. */
@NullMarked
package org.brinksim.simulation;

import org.jspecify.annotations.NullMarked;
