/** Fitting parameters to the record: history matching, then approximate Bayesian computation, and tests of that machinery. */
@NullMarked
package org.brinksim.experiment.calibration;

import org.jspecify.annotations.NullMarked;
