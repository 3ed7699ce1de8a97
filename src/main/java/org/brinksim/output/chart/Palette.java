package org.brinksim.output.chart;

import java.awt.Color;

/**
 * Colours of the charts.
 *
 * <p>Hues of Okabe, M. and Ito, K. (2008), <i>Color Universal Design</i>: distinct for all common kinds of colour
 * vision. Tints of the blue carry intervals; in grey print they differ by lightness, and marks differ by shape.
 */
final class Palette {
    static final Color INK = new Color(0x1A1A1A);
    static final Color SOFT_INK = new Color(0x4D4D4D);
    static final Color GRID = new Color(0xDDDDDD);
    static final Color HATCH = new Color(0x999999);
    static final Color PAPER = Color.WHITE;
    static final Color BLACK = new Color(0x000000);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color SKY = new Color(0x56B4E9);
    static final Color GREEN = new Color(0x009E73);
    static final Color YELLOW = new Color(0xF0E442);
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color WIDE_BAND = new Color(0xD3E6F2);
    static final Color NARROW_BAND = new Color(0x8FC1DE);
    static final Color OBSERVED_BAND = new Color(0xF6D9C2);

    private Palette() {}

    /** The colour of the group at an index; neighbours differ in lightness too. Repeats after six. */
    static Color group(int index) {
        return switch (index % 6) {
            case 0 -> BLUE;
            case 1 -> ORANGE;
            case 2 -> BLACK;
            case 3 -> YELLOW;
            case 4 -> VERMILLION;
            default -> SKY;
        };
    }
}
