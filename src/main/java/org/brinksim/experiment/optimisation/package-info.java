/** Search of settings that serve several aims at once, where every evaluation is subject to chance. */
@NullMarked
package org.brinksim.experiment.optimisation;

import org.jspecify.annotations.NullMarked;
