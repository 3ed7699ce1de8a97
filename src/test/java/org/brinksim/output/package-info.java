/** A sample result folder for tests of what reads folders. */
@NullMarked
package org.brinksim.output;

import org.jspecify.annotations.NullMarked;
