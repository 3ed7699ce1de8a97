/** What the record says, in the form in which charts and reports set it beside the runs. */
@NullMarked
package org.brinksim.output.observed;

import org.jspecify.annotations.NullMarked;
