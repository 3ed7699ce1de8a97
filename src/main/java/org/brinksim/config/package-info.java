/** Scenario and sweep files: YAML in, checked scenarios and sweeps or all their problems out; schemas and reference pages. */
@NullMarked
package org.brinksim.config;

import org.jspecify.annotations.NullMarked;
