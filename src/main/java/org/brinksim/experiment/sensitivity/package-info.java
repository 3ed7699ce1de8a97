/** Which factors of a sweep matter, and how much of a response is chance: what the responses to a design say. */
@NullMarked
package org.brinksim.experiment.sensitivity;

import org.jspecify.annotations.NullMarked;
