/** Tests of the pages of committed results. */
@NullMarked
package org.brinksim.output.reference;

import org.jspecify.annotations.NullMarked;
