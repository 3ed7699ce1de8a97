/** Command line: parses arguments, puts the parts together, speaks to the terminal and decides the exit code. */
@NullMarked
package org.brinksim.cli;

import org.jspecify.annotations.NullMarked;
