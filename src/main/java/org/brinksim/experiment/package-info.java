/** Many runs: designs, ensembles in parallel, what they add up to, and recomputing one run alone. */
@NullMarked
package org.brinksim.experiment;

import org.jspecify.annotations.NullMarked;
