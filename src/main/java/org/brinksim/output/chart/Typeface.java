package org.brinksim.output.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The typeface of all charts, DejaVu Sans as bundled.
 *
 * @param regular regular weight at size 1
 * @param bold bold weight at size 1
 */
record Typeface(Font regular, Font bold) {
    static final String REGULAR_FILE = "DejaVuSans.ttf";
    static final String BOLD_FILE = "DejaVuSans-Bold.ttf";

    /** Loads the bundled fonts; works on a machine without any font. */
    static Typeface load() {
        FontSetup.prepare();
        return new Typeface(load(REGULAR_FILE), load(BOLD_FILE));
    }

    private static Font load(String file) {
        try (InputStream in = open(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (FontFormatException problem) {
            throw new IllegalStateException("the bundled font " + file + " is damaged", problem);
        }
    }

    /** The bytes of a bundled font file. */
    static InputStream open(String file) {
        InputStream in = Typeface.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the program lacks its font " + file);
        }
        return in;
    }

    Font at(double size, boolean strong) {
        return (strong ? bold : regular).deriveFont((float) size);
    }

    /** Width of a text, the same for every kind of output. */
    double width(String text, double size, boolean strong) {
        FontRenderContext context = new FontRenderContext(null, true, true);
        return at(size, strong).getStringBounds(text, context).getWidth();
    }
}
