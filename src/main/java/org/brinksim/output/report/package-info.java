/** The report of one or several finished result folders as a single HTML file. */
@NullMarked
package org.brinksim.output.report;

import org.jspecify.annotations.NullMarked;
