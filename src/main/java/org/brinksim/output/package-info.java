/** Files out: the result folder with its tables, manifest and data dictionary, and reading it back. */
@NullMarked
package org.brinksim.output;

import org.jspecify.annotations.NullMarked;
