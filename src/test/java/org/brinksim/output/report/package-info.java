/** Tests of the package. */
@NullMarked
package org.brinksim.output.report;

import org.jspecify.annotations.NullMarked;
