/** Tests of the package. */
@NullMarked
package org.brinksim.output.chart;

import org.jspecify.annotations.NullMarked;
