/**
 * The record of observed conflict: tables of facts with their sources and disagreements, and typed access to what charts
 * and checks need of them.
 *
 * <p>The tables are resources, one folder a dyad. What each column means is in the table {@code columns}; data sheets
 * are in the documentation.
 */
@NullMarked
package org.brinksim.evidence;

import org.jspecify.annotations.NullMarked;
