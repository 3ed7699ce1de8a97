package org.brinksim.output.chart;

import java.awt.Color;

/**
 * Colours from light to dark for numbers from low to high; lightness falls evenly, so that the order is kept in grey print
 * and for all kinds of colour vision.
 *
 * <p>The blues of Harrower, M. and Brewer, C. A. (2003), ColorBrewer.org, <i>The Cartographic Journal</i> 40(1), 27–37,
 * without the palest.
 */
final class Ramp {
    private static final int[] STOPS = {0xDEEBF7, 0xC6DBEF, 0x9ECAE1, 0x6BAED6, 0x4292C6, 0x2171B5, 0x08519C, 0x08306B};
    /** Share from which white letters are easier to read on the colour than black ones. */
    private static final double DARK = .55;

    private Ramp() {}

    /** The colour at a share of the way from low to high; shares beyond the ends have the colour of the end. */
    static Color at(double share) {
        double place = StrictMath.max(0, StrictMath.min(1, share)) * (STOPS.length - 1);
        int stop = StrictMath.min(STOPS.length - 2, (int) place);
        return between(new Color(STOPS[stop]), new Color(STOPS[stop + 1]), place - stop);
    }

    private static Color between(Color one, Color other, double share) {
        return new Color(
                mixed(one.getRed(), other.getRed(), share),
                mixed(one.getGreen(), other.getGreen(), share),
                mixed(one.getBlue(), other.getBlue(), share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) StrictMath.rint(one + (other - one) * share);
    }

    /** The colour of letters on the colour at a share. */
    static Color letters(double share) {
        return share > DARK ? Palette.PAPER : Palette.INK;
    }
}
