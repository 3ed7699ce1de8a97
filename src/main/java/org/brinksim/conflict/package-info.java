/** The domain: the ladder of escalation, the classes of arms, the border's traits and the events of a run. */
@NullMarked
package org.brinksim.conflict;

import org.jspecify.annotations.NullMarked;
