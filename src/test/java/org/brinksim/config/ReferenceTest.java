package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed reference pages and schema say what the declarations say; {@code -Dupdate.reference} writes them. */
class ReferenceTest {
    private static final Path SITE = Path.of("src/site");

    static Map<Path, String> pages() {
        Map<Path, String> pages = new TreeMap<>();
        ReferencePages.all()
                .forEach((name, text) ->
                        pages.put(SITE.resolve("markdown/reference").resolve(name), text));
        pages.put(SITE.resolve("resources/scenario.schema.json"), ScenarioSchema.json());
        pages.put(SITE.resolve("resources/sweep.schema.json"), SweepSchema.json());
        return pages;
    }

    static Iterable<Map.Entry<Path, String>> committed() {
        return pages().entrySet();
    }

    @ParameterizedTest
    @MethodSource("committed")
    void isUpToDate(Map.Entry<Path, String> page) throws IOException {
        Path file = page.getKey();
        if (System.getProperty("update.reference") != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.getValue());
        }
        assertThat(file).as("run the tests with -Dupdate.reference to write it").exists();
        assertThat(Files.readString(file))
                .as("%s; -Dupdate.reference writes it", file)
                .isEqualTo(page.getValue());
    }
}
