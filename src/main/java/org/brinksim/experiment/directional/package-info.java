/** What a change is expected to do, and what paired runs show. */
@NullMarked
package org.brinksim.experiment.directional;

import org.jspecify.annotations.NullMarked;
