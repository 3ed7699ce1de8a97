/** The story of one run in plain sentences: what happened, who decided what and why, and what had caused it. */
@NullMarked
package org.brinksim.output.story;

import org.jspecify.annotations.NullMarked;
