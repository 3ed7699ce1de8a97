package org.brinksim.config;

import java.util.List;
import java.util.Optional;
import org.brinksim.experiment.design.Factor;

/**
 * A factor of a sweep as it was read.
 *
 * @param factor what varies
 * @param place where it stands
 * @param paths the paths that it sets, without wildcards where they are inputs
 * @param options of a choice the changes of each option; empty for a number
 */
record Varied(Factor factor, Place place, List<String> paths, List<List<Change>> options) {
    Varied {
        paths = List.copyOf(paths);
        options = options.stream().map(List::copyOf).toList();
    }

    boolean isChoice() {
        return factor instanceof Factor.Choice;
    }

    /** A path of this factor at which another one sets something as well, below it or above it. */
    Optional<String> shared(Varied other) {
        return paths.stream()
                .filter(path -> other.paths().stream().anyMatch(theirs -> isOne(path, theirs)))
                .findFirst();
    }

    private static boolean isOne(String path, String other) {
        return path.equals(other) || path.startsWith(other + ".") || other.startsWith(path + ".");
    }
}
