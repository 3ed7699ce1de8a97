/** Tests of the record as charts and reports show it. */
@NullMarked
package org.brinksim.output.observed;

import org.jspecify.annotations.NullMarked;
