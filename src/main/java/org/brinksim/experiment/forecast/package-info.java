/** What is expected of years to come, and of other borders, put into numbers. */
@NullMarked
package org.brinksim.experiment.forecast;

import org.jspecify.annotations.NullMarked;
