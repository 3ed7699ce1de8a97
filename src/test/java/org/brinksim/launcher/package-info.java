/** Tests of the {@code brink} shell script, each in a checkout of its own with a Maven that only copies a jar. */
@NullMarked
package org.brinksim.launcher;

import org.jspecify.annotations.NullMarked;
