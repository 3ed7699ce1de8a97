/** Judging the model: patterns of the record, scores of forecasts beside benchmarks, coverage, and what each mechanism adds. */
@NullMarked
package org.brinksim.experiment.validation;

import org.jspecify.annotations.NullMarked;
