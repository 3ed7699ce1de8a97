/** Where in the space of the factors an outcome is common: boxes found by the patient rule induction method. */
@NullMarked
package org.brinksim.experiment.discovery;

import org.jspecify.annotations.NullMarked;
