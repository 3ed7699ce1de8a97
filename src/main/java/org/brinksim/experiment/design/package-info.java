/** Designs: which points of a space of factors an experiment looks at. */
@NullMarked
package org.brinksim.experiment.design;

import org.jspecify.annotations.NullMarked;
