package org.brinksim.output.report;

/**
 * A chart inside the report.
 *
 * @param address the picture itself, as a data address
 * @param title what it shows
 * @param words the chart in words
 * @param width width in units
 * @param height height in units
 */
public record Picture(String address, String title, String words, int width, int height) {}
