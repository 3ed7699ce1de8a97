package org.brinksim.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * What is running: the version, the commit it was built from and the file it was loaded from.
 *
 * @param version version as in the build file, or {@code development} when the classes do not come from the jar
 * @param commit full Git commit, followed by {@code -dirty} when the sources had uncommitted changes, or {@code unknown}
 * @param location jar file or, in development, folder of classes
 */
public record Release(String version, String commit, Path location) {
    /** Checks that nothing is missing. */
    public Release {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
        Objects.requireNonNull(location, "location");
    }

    /** Release this class was loaded from. */
    public static Release running() {
        return of(locationOf(Release.class));
    }

    /**
     * Release found in a jar or in a folder of classes.
     *
     * @throws UncheckedIOException if the jar cannot be read
     */
    static Release of(Path location) {
        if (Files.isDirectory(location)) {
            return new Release("development", "unknown", location);
        }
        try (JarFile jar = new JarFile(location.toFile())) {
            return of(jar.getManifest().getMainAttributes(), location);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Release of(Attributes manifest, Path location) {
        String commit = Objects.requireNonNullElse(manifest.getValue("Git-Commit"), "unknown");
        String version =
                Objects.requireNonNullElse(manifest.getValue(Attributes.Name.IMPLEMENTATION_VERSION), "development");
        return new Release(version, commit, location);
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException cause) {
            throw new IllegalStateException("class location is not a valid URI", cause);
        }
    }
}
