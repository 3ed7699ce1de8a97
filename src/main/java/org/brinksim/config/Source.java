package org.brinksim.config;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a scenario file lies. */
sealed interface Source {
    /** How messages and places name the file. */
    String label();

    /** Opens the file. */
    InputStream open() throws IOException;

    /** What tells one file from another. */
    String key();

    /** The folder to which names in the file are relative; empty for a file of the program, which has none. */
    default Optional<Path> folder() {
        return Optional.empty();
    }

    /** What stands before a name in the file in labels. */
    default String prefix() {
        return "";
    }

    /** A file of the user. */
    record OnDisk(String label, Path path) implements Source {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public String key() {
            try {
                return path.toRealPath().toString();
            } catch (IOException unreadable) {
                return path.toAbsolutePath().normalize().toString();
            }
        }

        @Override
        public Optional<Path> folder() {
            return Optional.ofNullable(path.toAbsolutePath().getParent());
        }

        @Override
        public String prefix() {
            return label.substring(0, StrictMath.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
        }
    }

    /** A scenario that comes with the program. */
    record Shipped(String file) implements Source {
        static final String FOLDER = "/scenarios/";

        @Override
        public String label() {
            return "shipped:" + file;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream stream = stream();
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream;
        }

        @Override
        public String key() {
            return label();
        }

        boolean exists() throws IOException {
            try (InputStream stream = stream()) {
                return stream != null;
            }
        }

        private @Nullable InputStream stream() {
            return Shipped.class.getResourceAsStream(FOLDER + file);
        }
    }

    /** The posterior of a calibration that comes with the program. */
    record Calibration(String name) implements Source {
        static final String FOLDER = "/calibration/";
        static final String FILE = "posterior.csv";

        @Override
        public String label() {
            return "shipped:" + name + "/" + FILE;
        }

        @Override
        public InputStream open() throws IOException {
            InputStream stream = stream();
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            return stream;
        }

        @Override
        public String key() {
            return label();
        }

        boolean exists() throws IOException {
            try (InputStream stream = stream()) {
                return stream != null;
            }
        }

        private @Nullable InputStream stream() {
            return Calibration.class.getResourceAsStream(FOLDER + name + "/" + FILE);
        }
    }
}
