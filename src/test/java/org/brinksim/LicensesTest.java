package org.brinksim;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LicensesTest {
    private static final Path FOLDER = Path.of("src/main/resources/META-INF/licenses");
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<artifactId>([^<]*)</artifactId>");
    private static final Pattern FILE = Pattern.compile("[\\w.-]+[\\w-]\\.txt");

    @Test
    void everyLibraryOfTheBuildIsListedWithItsTexts() throws IOException {
        List<String> libraries = libraries();
        assertThat(libraries).contains("mason", "jfreechart");
        assertThat(list().toLowerCase(Locale.ROOT).replace("batik-*", "batik-svggen"))
                .contains(libraries);
    }

    @Test
    void listedTextsAndFilesAreTheSame() throws IOException {
        List<String> listed =
                FILE.matcher(list()).results().map(MatchResult::group).toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(
                            file -> Objects.requireNonNull(file.getFileName()).toString()))
                    .allSatisfy(name -> assertThat(listed.contains(name)
                                    || name.equals("README.txt")
                                    || name.startsWith("jackson-core-"))
                            .as(name)
                            .isTrue());
        }
        assertThat(listed).allSatisfy(name -> assertThat(FOLDER.resolve(name)).isNotEmptyFile());
    }

    @Test
    void licenseOfTheProjectStatesTheOthers() throws IOException {
        assertThat(Files.readString(Path.of("LICENSE"), UTF_8))
                .contains("Apache License", "MASON 18", "Academic Free License 3.0", "JFreeChart", "Lesser General");
    }

    private static String list() throws IOException {
        return Files.readString(FOLDER.resolve("README.txt"), UTF_8);
    }

    private static List<String> libraries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), UTF_8);
        String dependencies = pom.substring(pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        return DEPENDENCY
                .matcher(dependencies)
                .results()
                .map(match -> match.group(1))
                .filter(text -> !text.contains("<scope>test</scope>"))
                .flatMap(text -> NAME.matcher(text).results().limit(1))
                .map(match -> match.group(1))
                .toList();
    }
}
