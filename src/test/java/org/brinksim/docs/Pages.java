package org.brinksim.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the documentation and what can be read off them. */
final class Pages {
    static final Path SITE = Path.of("src", "site", "markdown");
    static final Path README = Path.of("README.md");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    private Pages() {}

    /** Every page: those of the site and the one at the top of the repository. */
    static List<Path> all() {
        return Stream.concat(Stream.of(README), files(SITE, ".md")).toList();
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The targets of all links and pictures of a page that lead into the repository, without anchors. */
    static List<String> localLinks(Path page) {
        return LINK.matcher(text(page))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.matches("(https?|mailto):.*"))
                .map(target -> target.replaceFirst("#.*", ""))
                .filter(target -> !target.isEmpty())
                .toList();
    }

    /** What stands between backticks within a line, fences left out. */
    static List<String> code(Path page) {
        String prose = Pattern.compile("(?ms)^```.*?^```").matcher(text(page)).replaceAll("");
        return CODE.matcher(prose).results().map(span -> span.group(1)).toList();
    }

    /** The cells of the table rows whose first cell is code, markers after it left out. */
    static List<List<String>> rows(Path page) {
        return text(page)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> Stream.of(line.substring(2).split(" \\| ?"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** Simple names of all classes of the program and of its tests. */
    static Set<String> classNames() {
        return Stream.of("main", "test")
                .flatMap(part -> files(Path.of("src", part, "java"), ".java"))
                .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
