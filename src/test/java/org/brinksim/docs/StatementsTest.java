package org.brinksim.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.brinksim.config.ShippedScenarios;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Parameter;
import org.brinksim.scenario.Parameters;
import org.junit.jupiter.api.Test;

/** The table of statements names mechanisms, inputs, parameters and scenarios that exist, and every mechanism that people ask about. */
class StatementsTest {
    private static final Path PAGE = Path.of("src/site/markdown/statements.md");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final int CELLS = 5;

    @Test
    void everyNameExists() throws IOException {
        Set<String> inputs = new TreeSet<>();
        Stream.of(Input.values()).map(Input::key).forEach(inputs::add);
        Parameters.all().stream().map(Parameter::name).forEach(inputs::add);
        List<String> mechanisms =
                Stream.of(Mechanism.values()).map(Mechanism::key).toList();
        for (List<String> row : rows()) {
            assertThat(row).as("row %s", row).hasSize(CELLS);
            assertThat(mechanisms).containsAll(codes(row.get(2)));
            assertThat(inputs).containsAll(codes(row.get(3)));
            assertThat(ShippedScenarios.names()).containsAll(codes(row.get(4)));
            assertThat(codes(row.get(2))).isNotEmpty();
            assertThat(codes(row.get(3))).isNotEmpty();
            assertThat(codes(row.get(4))).isNotEmpty();
        }
    }

    @Test
    void everyWhatIfScenarioAnswersAStatement() throws IOException {
        Set<String> asked = new TreeSet<>();
        rows().forEach(row -> asked.addAll(codes(row.get(4))));
        Set<String> shipped = new TreeSet<>(ShippedScenarios.names());
        shipped.removeIf(name -> !name.matches("d\\d\\d-.*"));
        shipped.removeAll(asked);
        assertThat(shipped).isSubsetOf("d17-joint-patrols");
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.matches("\\| \\d \\|.*"))
                .map(line -> Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static List<String> codes(String cell) {
        Matcher matcher = CODE.matcher(cell);
        List<String> codes = new ArrayList<>();
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
