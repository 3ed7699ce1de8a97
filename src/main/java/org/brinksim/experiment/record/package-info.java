/** What base runs show beside the record, row by row. */
@NullMarked
package org.brinksim.experiment.record;

import org.jspecify.annotations.NullMarked;
