package org.brinksim.output.chart;

import java.util.Locale;

/** The formats in which charts are written. */
public enum ChartFormat {
    /** Pixels, twice as fine as the unit of the chart. */
    PNG,
    /** Vectors for screens; letters are outlines. */
    SVG,
    /** Vectors for print; the typeface is embedded. */
    PDF;

    /** The name on the command line and the ending of the files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
