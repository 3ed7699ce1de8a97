package org.brinksim.output.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Lets AWT start on a Linux machine without any font.
 *
 * <p>AWT refuses to load even a font of its own where the system has none. A font configuration that names the bundled
 * fonts, given before AWT starts, takes the place of the system's.
 */
final class FontSetup {
    private static final String PROPERTY = "sun.awt.fontconfig";

    private FontSetup() {}

    /** Names the bundled fonts to AWT, unless a usable configuration is named already. */
    static void prepare() {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
        String named = System.getProperty(PROPERTY);
        if (!linux || (named != null && Files.isRegularFile(Path.of(named)))) {
            return;
        }
        try {
            System.setProperty(PROPERTY, write().toString());
        } catch (IOException problem) {
            throw new UncheckedIOException("no temporary folder to write the font configuration to", problem);
        }
    }

    private static Path write() throws IOException {
        Path folder = Files.createTempDirectory("brink-fonts");
        folder.toFile().deleteOnExit();
        Path regular = copy(folder, Typeface.REGULAR_FILE);
        Path bold = copy(folder, Typeface.BOLD_FILE);
        Path file = folder.resolve("fontconfig.properties");
        Files.writeString(file, configuration(regular, bold), StandardCharsets.ISO_8859_1);
        file.toFile().deleteOnExit();
        return file;
    }

    private static Path copy(Path folder, String name) throws IOException {
        Path target = folder.resolve(name);
        try (InputStream in = Typeface.open(name)) {
            Files.copy(in, target);
        }
        target.toFile().deleteOnExit();
        return target;
    }

    private static String configuration(Path regular, Path bold) {
        StringBuilder text = new StringBuilder("version=1\n");
        for (String family : new String[] {"serif", "sansserif", "monospaced", "dialog", "dialoginput"}) {
            for (String style : new String[] {"plain", "italic"}) {
                text.append(family).append('.').append(style).append(".latin-1=DejaVu Sans\n");
            }
            for (String style : new String[] {"bold", "bolditalic"}) {
                text.append(family).append('.').append(style).append(".latin-1=DejaVu Sans Bold\n");
            }
        }
        return text.append("sequence.allfonts=latin-1\n")
                .append("filename.DejaVu_Sans=")
                .append(regular)
                .append('\n')
                .append("filename.DejaVu_Sans_Bold=")
                .append(bold)
                .append('\n')
                .toString();
    }
}
