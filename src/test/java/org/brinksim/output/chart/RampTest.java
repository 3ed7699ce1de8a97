package org.brinksim.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.Test;

class RampTest {
    private static final int STEPS = 70;

    /** Lightness L* of CIE 1976, from 0 to 100. */
    private static double lightness(Color color) {
        double luminance =
                .2126 * linear(color.getRed()) + .7152 * linear(color.getGreen()) + .0722 * linear(color.getBlue());
        return luminance > .008856 ? 116 * StrictMath.cbrt(luminance) - 16 : 903.3 * luminance;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= .04045 ? share / 12.92 : StrictMath.pow((share + .055) / 1.055, 2.4);
    }

    @Test
    void lightnessFallsEvenly() {
        double whole = lightness(Ramp.at(0)) - lightness(Ramp.at(1));
        assertThat(whole).isGreaterThan(65);
        for (int i = 0; i < STEPS; i += 7) {
            double fall = lightness(Ramp.at(i / (double) STEPS)) - lightness(Ramp.at((i + 7) / (double) STEPS));
            assertThat(fall / whole * 10).as("step at " + i).isBetween(.5, 1.6);
        }
    }

    @Test
    void lettersStandOutFromTheirColour() {
        for (int i = 0; i <= STEPS; i++) {
            double share = i / (double) STEPS;
            double distance = lightness(Ramp.at(share)) - lightness(Ramp.letters(share));
            assertThat(StrictMath.abs(distance)).as("at " + share).isGreaterThan(40);
        }
    }

    @Test
    void sharesBeyondTheEndsHaveTheColourOfTheEnd() {
        assertThat(Ramp.at(-1)).isEqualTo(Ramp.at(0));
        assertThat(Ramp.at(2)).isEqualTo(Ramp.at(1));
    }
}
