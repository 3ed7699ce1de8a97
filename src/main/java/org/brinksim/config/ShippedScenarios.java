package org.brinksim.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scenarios and the sweeps that come with the program. */
public final class ShippedScenarios {
    /** The folder of the sweeps among the scenarios. */
    static final String SWEEPS = "experiments/";

    /** The folder of the searches of mixes among the scenarios. */
    static final String SEARCHES = "searches/";

    private ShippedScenarios() {}

    /** The names of the scenarios, in alphabetical order, as {@link ScenarioReader#read} takes them. */
    public static List<String> names() {
        return in("");
    }

    /** The names of the sweeps, in alphabetical order, as {@link SweepReader#read} takes them. */
    public static List<String> sweeps() {
        return in(SWEEPS);
    }

    /** The names of the searches of mixes, in alphabetical order, as {@link MixReader#read} takes them. */
    public static List<String> searches() {
        return in(SEARCHES);
    }

    /** The names of the posteriors, in alphabetical order. */
    public static List<String> posteriors() {
        return entries(Source.Calibration.FOLDER).stream()
                .map(name -> name.replace("/", ""))
                .sorted()
                .toList();
    }

    private static List<String> in(String below) {
        return entries(Source.Shipped.FOLDER + below).stream()
                .filter(file -> file.endsWith(Sources.ENDING))
                .map(file -> file.substring(0, file.length() - Sources.ENDING.length()))
                .sorted()
                .toList();
    }

    /** What lies in a folder of the program. */
    private static List<String> entries(String folder) {
        URI home = home();
        try {
            Path path = Path.of(home);
            if (Files.isDirectory(path)) {
                return entries(path.resolve(folder.substring(1)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return entries(jar.getPath(folder));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static URI home() {
        try {
            return ShippedScenarios.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException cause) {
            throw new IllegalStateException("class location is not a valid URI", cause);
        }
    }
}
