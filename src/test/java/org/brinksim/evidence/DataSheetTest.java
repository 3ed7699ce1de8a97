package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that the documentation of the evidence of every dyad describes the tables as they are. */
class DataSheetTest {
    private static final Path SHEETS = Path.of("src", "site", "markdown", "evidence");
    private static final List<String> SECTIONS =
            List.of("## Columns", "## How", "## Disagreements", "## Known gaps", "## Uses and misuses", "## Rights");
    private static final Pattern LINK = Pattern.compile("\\]\\(([a-z-]+\\.md)\\)");

    static Stream<Evidence> dyads() {
        return Evidence.dyads().stream().map(Evidence::of);
    }

    @TestFactory
    Stream<DynamicTest> everyTableHasASheetThatDescribesItsColumns() {
        return dyads().flatMap(evidence -> evidence.tables().stream()
                .map(table -> DynamicTest.dynamicTest(
                        evidence.dyad() + " " + table, () -> assertDescribed(evidence, table))));
    }

    private static void assertDescribed(Evidence evidence, String table) {
        String sheet = sheet(evidence, table);
        List<String> expected = evidence.table("columns").rowsWhere("table", table).stream()
                .map(row -> "| `" + row.text("column") + "` | " + row.text("type") + " | " + row.text("unit") + " | "
                        + row.text("allowed") + " | " + row.text("meaning") + " |")
                .toList();
        String columns = sheet.substring(sheet.indexOf("## Columns"));
        List<String> described = columns.substring(0, columns.indexOf("\n## "))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();
        assertThat(described).containsExactlyElementsOf(expected);
        assertThat(sheet).contains("Table `" + table + ".csv`").contains(SECTIONS);
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void indexListsEveryTableWithItsRows(Evidence evidence) throws IOException {
        String index = Files.readString(folder(evidence).resolve("index.md"));
        for (String table : evidence.tables()) {
            assertThat(index)
                    .containsPattern("\\| \\[`" + table + "`\\]\\(" + fileName(table) + "\\) \\| [^|]+ \\| "
                            + evidence.table(table).rows().size() + " \\|");
        }
    }

    @Test
    void theIndexOfAllLeadsToEveryDyad() throws IOException {
        assertThat(Files.readString(SHEETS.resolve("index.md")))
                .contains(Evidence.dyads().stream()
                        .map(dyad -> "](" + dyad + "/index.md)")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void sheetsAreOfTablesAndLinksLead(Evidence evidence) throws IOException {
        try (Stream<Path> files = Files.list(folder(evidence))) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            Set<String> expected =
                    evidence.tables().stream().map(DataSheetTest::fileName).collect(Collectors.toSet());
            expected.add("index.md");
            assertThat(names).isEqualTo(expected);
            for (String name : names) {
                LINK.matcher(Files.readString(folder(evidence).resolve(name)))
                        .results()
                        .forEach(link -> assertThat(names).as(name).contains(link.group(1)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dyads")
    void seedsAreListedByKey(Evidence evidence) {
        String sheet = sheet(evidence, "sources");
        evidence.sources().stream()
                .filter(source -> source.kind().equals("seed"))
                .forEach(source -> assertThat(sheet).contains("`" + source.key() + "` |"));
    }

    private static String sheet(Evidence evidence, String table) {
        try {
            return Files.readString(folder(evidence).resolve(fileName(table)));
        } catch (IOException e) {
            throw new AssertionError(
                    "table '" + table + "' of " + evidence.dyad() + " has no data sheet " + fileName(table), e);
        }
    }

    private static Path folder(Evidence evidence) {
        return SHEETS.resolve(evidence.dyad());
    }

    private static String fileName(String table) {
        return table.replace('_', '-') + ".md";
    }
}
