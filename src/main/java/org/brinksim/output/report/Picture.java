package org.brinksim.output.report;

import java.nio.charset.StandardCharsets;
import org.brinksim.output.chart.Chart;

/**
 * A chart inside the report.
 *
 * @param address the picture itself, as a data address
 * @param title what it shows
 * @param words the chart in words
 * @param width width in units
 * @param height height in units
 */
public record Picture(String address, String title, String words, int width, int height) {
    /** A chart as a picture. */
    static Picture of(Chart chart, byte[] svg) {
        String address = DataAddress.of("image/svg+xml", new String(svg, StandardCharsets.UTF_8));
        return new Picture(address, chart.title(), chart.alternative(), chart.width(), chart.height());
    }
}
