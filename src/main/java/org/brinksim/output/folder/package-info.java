/** Reading a finished result folder back into typed rows. */
@NullMarked
package org.brinksim.output.folder;

import org.jspecify.annotations.NullMarked;
