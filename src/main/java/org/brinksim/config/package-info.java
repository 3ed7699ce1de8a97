/** Scenario files: YAML in, checked scenarios or all their problems out; the schema and the reference pages. */
@NullMarked
package org.brinksim.config;

import org.jspecify.annotations.NullMarked;
