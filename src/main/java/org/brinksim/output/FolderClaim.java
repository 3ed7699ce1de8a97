package org.brinksim.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the folder that results go to, and makes it ready. */
public final class FolderClaim {
    private static final Pattern OURS = Pattern.compile(
            "manifest\\.json|ro-crate-metadata\\.json|scenario(-\\d+)?\\.resolved\\.yaml|sweep\\.yaml|optimum\\.yaml|calibration\\.yaml|box-\\d+\\.yaml|(runs|worlds|bank)\\.journal|report\\.html|COMPLETE"
                    + "|(design|runs|series|trajectories|events|ladder|summary|segments|ceasefires|episodes|figures"
                    + "|failures|columns|posterior|variance|comparison|parting|network|arms_flows|acts|sensitivity|pairs|boxes|limits|peeling|front|search|prior|waves|implausibility|generations|summaries|sbc|sbc_tests|recovery|coverage|identified|rivals|scorecard|scores|reliability|discrimination|ablation|posterior-forecast)\\.csv(\\.gz)?|\\.[A-Za-z0-9._-]+\\.tmp");
    private static final Pattern CHART = Pattern.compile("[a-z0-9_-]+\\.(png|svg|pdf)");
    private static final String CHARTS = "charts";

    private FolderClaim() {}

    /**
     * Makes the first free of {@code parent/name}, {@code parent/name-2}, … in one step each.
     *
     * @throws IOException if no folder can be made there
     */
    public static Path firstFree(Path parent, String name) throws IOException {
        Files.createDirectories(parent);
        int number = 1;
        while (true) {
            try {
                return Files.createDirectory(parent.resolve(number == 1 ? name : name + "-" + number));
            } catch (FileAlreadyExistsException taken) {
                number++;
            }
        }
    }

    /**
     * What keeps results from going to a folder, found without writing anything.
     *
     * @param folder the folder; it need not exist
     * @param force whether content of the folder may be replaced
     * @return why not, and what to try; empty when nothing is in the way
     * @throws IOException if the folder cannot be read
     */
    public static Optional<String> obstacle(Path folder, boolean force) throws IOException {
        Path existing = folder.toAbsolutePath().normalize();
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of(existing + " is in the way: it is not a folder; name another one with -o");
        }
        if (!Files.isWritable(existing)) {
            return Optional.of(existing + " is not writable; name another folder with -o");
        }
        if (!force && Files.isDirectory(folder) && !isEmpty(folder)) {
            return Optional.of(
                    folder + " has content; name another folder with -o, or replace its results with --force");
        }
        return Optional.empty();
    }

    /**
     * Makes a folder, or removes the results that are in it; other files stay.
     *
     * @throws IOException if the folder cannot be made or its results cannot be removed
     */
    public static Path take(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(ResultFolder.COMPLETE));
        for (Path file : matching(folder, OURS)) {
            Files.delete(file);
        }
        Path charts = folder.resolve(CHARTS);
        if (Files.isDirectory(charts)) {
            for (Path file : matching(charts, CHART)) {
                Files.delete(file);
            }
            if (isEmpty(charts)) {
                Files.delete(charts);
            }
        }
        return folder;
    }

    private static List<Path> matching(Path folder, Pattern names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = new ArrayList<>(files.filter(file ->
                            names.matcher(String.valueOf(file.getFileName())).matches())
                    .toList());
            Collections.sort(found);
            return found;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
