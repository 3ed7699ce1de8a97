/** How actors choose and what follows: the decision rule and the published mechanisms, as pure functions. */
@NullMarked
package org.brinksim.behavior;

import org.jspecify.annotations.NullMarked;
