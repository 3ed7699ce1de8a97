package org.brinksim.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks that the documentation of the evidence describes the tables as they are. */
class DataSheetTest {
    private static final Path SHEETS = Path.of("src", "site", "markdown", "evidence");
    private static final List<String> SECTIONS =
            List.of("## Columns", "## How", "## Disagreements", "## Known gaps", "## Uses and misuses", "## Rights");

    private final Evidence evidence = Evidence.of("kyrgyzstan-tajikistan");

    @TestFactory
    Stream<DynamicTest> everyTableHasASheetThatDescribesItsColumns() {
        return evidence.tables().stream()
                .map(table -> DynamicTest.dynamicTest(table, () -> assertDescribed(table, sheet(table))));
    }

    private void assertDescribed(String table, String sheet) {
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

    @Test
    void indexListsEveryTableWithItsRows() throws IOException {
        String index = Files.readString(SHEETS.resolve("index.md"));
        for (String table : evidence.tables()) {
            assertThat(index)
                    .containsPattern("\\| \\[`" + table + "`\\]\\(" + fileName(table) + "\\) \\| [^|]+ \\| "
                            + evidence.table(table).rows().size() + " \\|");
        }
    }

    @Test
    void sheetsAreOfTablesAndLinksLead() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            Set<String> names = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
            Set<String> expected =
                    evidence.tables().stream().map(DataSheetTest::fileName).collect(Collectors.toSet());
            expected.add("index.md");
            assertThat(names).isEqualTo(expected);
            for (String name : names) {
                String text = Files.readString(SHEETS.resolve(name));
                java.util.regex.Pattern.compile("\\]\\(([a-z-]+\\.md)\\)")
                        .matcher(text)
                        .results()
                        .forEach(link -> assertThat(names).as(name).contains(link.group(1)));
            }
        }
    }

    @Test
    void seedsAreListedByKey() {
        String sheet = sheet("sources");
        evidence.sources().stream()
                .filter(source -> source.kind().equals("seed"))
                .forEach(source -> assertThat(sheet).contains("`" + source.key() + "` |"));
    }

    private static String sheet(String table) {
        try {
            return Files.readString(SHEETS.resolve(fileName(table)));
        } catch (IOException e) {
            throw new AssertionError("table '" + table + "' has no data sheet " + fileName(table), e);
        }
    }

    private static String fileName(String table) {
        return table.replace('_', '-') + ".md";
    }
}
