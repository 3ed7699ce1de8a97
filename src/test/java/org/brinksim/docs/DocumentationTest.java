package org.brinksim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in the documentation points to what is not there, and its tables agree with the declarations. */
class DocumentationTest {
    private static final Path MODEL = Pages.SITE.resolve("model.md");
    private static final Path DECISIONS = Pages.SITE.resolve("decisions");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Za-z]*[a-z][A-Za-z]*");
    private static final Set<String> OF_LIBRARIES = Set.of("StrictMath", "Steppable");
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    static Stream<Path> pages() {
        return Pages.all().stream();
    }

    /** Pages that are written by hand and speak of classes. */
    static Stream<Path> pagesOnTheProgram() {
        return pages().filter(page -> !page.startsWith(Pages.SITE.resolve("evidence")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeads(Path page) {
        Path folder = Objects.requireNonNull(page.toAbsolutePath().getParent());
        assertThat(Pages.localLinks(page))
                .allSatisfy(target -> assertThat(folder.resolve(target))
                        .as("%s links to %s", page, target)
                        .exists());
    }

    @ParameterizedTest
    @MethodSource("pagesOnTheProgram")
    void everyClassNamedExists(Path page) {
        Set<String> classes = Pages.classNames();
        assertThat(Pages.code(page).stream()
                        .filter(code -> CLASS_NAME.matcher(code).matches())
                        .filter(name -> !OF_LIBRARIES.contains(name)))
                .allSatisfy(name ->
                        assertThat(classes).as("%s names %s", page, name).contains(name));
    }

    @Test
    void theModelPageListsEveryInputAsDeclared() {
        List<List<String>> expected = Stream.of(Input.values())
                .map(input -> List.of(
                        "`" + input.key() + "`",
                        input.unit(),
                        plain(input.initial()),
                        plain(input.low()) + " to " + plain(input.high()),
                        input.meaning()))
                .toList();
        assertThat(rowsOfWidth(5)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theModelPageListsEveryParameterAsDeclared() {
        List<List<String>> expected =
                Parameters.all().stream().map(DocumentationTest::parameterRow).toList();
        assertThat(rowsOfWidth(4)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> parameterRow(Parameter parameter) {
        return List.of(
                "`" + parameter.name() + "`" + (parameter.calibrated() ? " *" : ""),
                parameter.unit(),
                plain(parameter.initial()),
                parameter.meaning());
    }

    private static List<List<String>> rowsOfWidth(int cells) {
        return Pages.rows(MODEL).stream().filter(row -> row.size() == cells).toList();
    }

    private static String plain(double value) {
        BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
        return number.toPlainString();
    }

    @Test
    void theModelPageNamesEverySwitchAndRung() {
        assertThat(Pages.code(MODEL))
                .containsAll(Stream.of(Mechanism.values()).map(Mechanism::key).toList());
        assertThat(Pages.text(MODEL))
                .contains(Stream.of(Rung.values())
                        .filter(rung -> rung.level() < 8)
                        .map(rung -> String.format(
                                Locale.ROOT,
                                "| %d | %s | %d | %s |",
                                rung.level(),
                                rung.meaning(),
                                rung.hostility(),
                                rung.cameoRoot()))
                        .toList());
    }

    @Test
    void theScenarioPageNamesEveryShippedScenario() {
        Set<String> named = Set.copyOf(Pages.code(Pages.SITE.resolve("scenarios.md")));
        assertThat(Pages.files(Path.of("scenarios"), ".yaml")
                        .map(file -> String.valueOf(file.getFileName()).replace(".yaml", "")))
                .isSubsetOf(named);
    }

    @Test
    void theIndexListsEveryDecisionInOrder() {
        List<String> rows = new ArrayList<>();
        List<Path> records = Pages.files(DECISIONS, ".md")
                .filter(file -> !file.endsWith("index.md"))
                .toList();
        for (Path file : records) {
            int number = rows.size() + 1;
            assertThat(file.getFileName()).asString().startsWith(String.format(Locale.ROOT, "%04d-", number));
            String title = Pages.text(file).lines().findFirst().orElse("").replaceFirst("^# " + number + "\\. ", "");
            rows.add("| " + number + " | [" + title + "](" + file.getFileName() + ") |");
        }
        assertThat(Pages.text(DECISIONS.resolve("index.md")).lines().filter(line -> line.matches("\\| \\d.*")))
                .containsExactlyElementsOf(rows);
    }

    @Test
    void theRecordOfDependenciesListsThoseOfTheBuild() {
        Map<String, String> listed = new TreeMap<>();
        Path record = DECISIONS.resolve("0013-dependencies.md");
        Pages.text(record)
                .lines()
                .filter(line -> line.matches("\\| [a-z].*"))
                .map(line -> line.split(" *\\| *"))
                .forEach(cells -> listed.put(cells[1], cells[2]));
        assertThat(listed).isEqualTo(dependencies());
    }

    /** Artifact to version, properties and managed versions filled in. */
    private static Map<String, String> dependencies() {
        String pom = Pages.text(Path.of("pom.xml"));
        String list = pom.substring(pom.lastIndexOf("</dependencyManagement>"), pom.indexOf("<build>"));
        Map<String, String> dependencies = new TreeMap<>();
        DEPENDENCY.matcher(list).results().forEach(found -> {
            String artifact = element(found.group(1), "artifactId");
            String own = element(found.group(1), "version");
            dependencies.put(artifact, version(pom, artifact, own));
        });
        return dependencies;
    }

    private static String version(String pom, String artifact, String stated) {
        if (stated.isEmpty()) {
            return element(pom.substring(pom.indexOf("<artifactId>" + artifact + "<")), "version");
        }
        return stated.startsWith("${") ? element(pom, stated.substring(2, stated.length() - 1)) : stated;
    }

    private static String element(String xml, String name) {
        var found = Pattern.compile("<" + name + ">([^<]*)<").matcher(xml);
        return found.find() ? found.group(1) : "";
    }
}
