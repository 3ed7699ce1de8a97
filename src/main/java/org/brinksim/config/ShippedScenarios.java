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

/** The scenarios that come with the program. */
public final class ShippedScenarios {
    private ShippedScenarios() {}

    /** Their names, in alphabetical order, as {@link ScenarioReader#read} takes them. */
    public static List<String> names() {
        URI home = home();
        try {
            Path path = Path.of(home);
            if (Files.isDirectory(path)) {
                return names(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return names(jar.getPath("/"));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> names(Path root) throws IOException {
        Path folder = root.resolve(Source.Shipped.FOLDER.substring(1));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(Sources.ENDING))
                    .map(file -> file.substring(0, file.length() - Sources.ENDING.length()))
                    .sorted()
                    .toList();
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
