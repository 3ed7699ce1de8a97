package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.output.FolderClaim;

/**
 * Where results go.
 *
 * @param here the current folder
 * @param output what the user said about it
 */
record Destination(Path here, PlaceOptions output) {
    /**
     * The folders the user named, one per result; none when Brink chooses.
     *
     * @param names names of the results
     * @throws Refusal if one is in the way
     */
    List<Path> wanted(List<String> names) throws Refusal {
        Path out = output.out();
        if (out == null) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        Path base = here.resolve(out);
        for (String name : names) {
            folders.add(names.size() == 1 ? base : free(base, name, folders));
        }
        for (Path folder : folders) {
            check(folder);
        }
        return folders;
    }

    private void check(Path folder) throws Refusal {
        try {
            Optional<String> obstacle = FolderClaim.obstacle(folder, output.isForced());
            if (obstacle.isPresent()) {
                throw new Refusal(ExitCode.OUTPUT_BLOCKED, obstacle.get());
            }
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(folder, cause));
        }
    }

    private static Path free(Path base, String name, List<Path> taken) {
        Path folder = base.resolve(name);
        for (int number = 2; taken.contains(folder); number++) {
            folder = base.resolve(name + "-" + number);
        }
        return folder;
    }

    /** The first folder of a name that is free, made. */
    Path firstFree(String name) throws Refusal {
        Path results = here.resolve("results");
        try {
            return FolderClaim.firstFree(results, name);
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(results, cause));
        }
    }
}
