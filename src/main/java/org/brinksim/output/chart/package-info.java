/** Charts of finished result folders and of experiments as PNG, SVG and PDF; the only place of JFreeChart. */
@NullMarked
package org.brinksim.output.chart;

import org.jspecify.annotations.NullMarked;
