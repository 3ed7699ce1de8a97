/** Tests of the stories of runs. */
@NullMarked
package org.brinksim.output.story;

import org.jspecify.annotations.NullMarked;
