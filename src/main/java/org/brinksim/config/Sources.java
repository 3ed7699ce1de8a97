package org.brinksim.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the file a user means: first beside, then among the shipped scenarios, with or without {@code .yaml}. */
final class Sources {
    static final String ENDING = ".yaml";
    private static final Pattern SHIPPED_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*");

    private Sources() {}

    /**
     * The file of a name or path.
     *
     * @param name as typed
     * @param folder what relative paths are relative to; null for names in a shipped scenario, which has no folder
     * @param prefix what stands before the name in labels
     */
    static Optional<Source> find(String name, Optional<Path> folder, String prefix) {
        return folder.flatMap(at -> beside(name, at, prefix)).or(() -> shipped(candidates(name), ""));
    }

    /** The file of a sweep or of a scenario: first beside, then among the shipped sweeps, then among the shipped scenarios. */
    static Optional<Source> findSweep(String name, Path folder) {
        List<String> names = candidates(name);
        return beside(name, folder, "")
                .or(() -> shipped(names, ShippedScenarios.SWEEPS))
                .or(() -> shipped(names, ""));
    }

    /** The file of a search of mixes: first beside, then among the shipped ones. */
    static Optional<Source> findSearch(String name, Path folder) {
        return beside(name, folder, "").or(() -> shipped(candidates(name), ShippedScenarios.SEARCHES));
    }

    /** The file of a posterior: the one of that path, the one in the folder of that path, or a shipped one. */
    static Optional<Source> findPosterior(String name, Optional<Path> folder, String prefix) {
        return folder.flatMap(at ->
                        exact(name, at, prefix).or(() -> exact(name + "/" + Source.Calibration.FILE, at, prefix)))
                .or(() -> shippedPosterior(name));
    }

    private static Optional<Source> shippedPosterior(String name) {
        Source.Calibration calibration = new Source.Calibration(name);
        try {
            boolean isThere = SHIPPED_NAME.matcher(name).matches() && calibration.exists();
            return isThere ? Optional.of(calibration) : Optional.empty();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static List<String> candidates(String name) {
        return name.endsWith(ENDING) ? List.of(name) : List.of(name, name + ENDING);
    }

    private static Optional<Source> beside(String name, Path folder, String prefix) {
        return candidates(name).stream()
                .filter(candidate -> isFile(folder, candidate))
                .findFirst()
                .map(candidate -> new Source.OnDisk(label(prefix, candidate), folder.resolve(candidate)));
    }

    /** The file with that very name in a folder, empty when there is none. */
    static Optional<Source> exact(String name, Path folder, String prefix) {
        return isFile(folder, name)
                ? Optional.of(new Source.OnDisk(label(prefix, name), folder.resolve(name)))
                : Optional.empty();
    }

    /** Whether the name is that of a folder. */
    static boolean isFolder(String name, Path folder) {
        try {
            return !name.isEmpty() && Files.isDirectory(folder.resolve(name));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    /** Names that could have been meant: scenario files in a folder and the shipped ones. */
    static List<String> names(Path folder) {
        List<String> names = new ArrayList<>(ShippedScenarios.names());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(file -> file.endsWith(ENDING))
                        .sorted()
                        .forEach(names::add);
            } catch (IOException | UncheckedIOException unreadable) {
                return names;
            }
        }
        return names;
    }

    private static String label(String prefix, String name) {
        return Path.of(name).isAbsolute() ? name : prefix + name;
    }

    private static boolean isFile(Path folder, String name) {
        try {
            Path path = folder.resolve(name);
            return !name.isEmpty() && Files.exists(path) && !Files.isDirectory(path);
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static Optional<Source> shipped(List<String> names, String folder) {
        for (String name : names) {
            if (name.endsWith(ENDING) && SHIPPED_NAME.matcher(name).matches()) {
                Source.Shipped scenario = new Source.Shipped(folder + name);
                if (exists(scenario)) {
                    return Optional.of(scenario);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean exists(Source.Shipped scenario) {
        try {
            return scenario.exists();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
