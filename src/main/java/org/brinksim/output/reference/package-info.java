/** The text of the committed reference pages. */
@NullMarked
package org.brinksim.output.reference;

import org.jspecify.annotations.NullMarked;
