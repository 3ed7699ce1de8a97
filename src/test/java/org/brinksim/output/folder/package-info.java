/** Tests of the package. */
@NullMarked
package org.brinksim.output.folder;

import org.jspecify.annotations.NullMarked;
