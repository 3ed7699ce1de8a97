/** Tests of the program as a whole. */
@NullMarked
package org.brinksim;

import org.jspecify.annotations.NullMarked;
