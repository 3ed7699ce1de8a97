package org.brinksim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.config.ShippedScenarios;
import org.brinksim.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The code knows no state, patron, organisation or place: they are data. Only the help shows examples by name. */
class NeutralCodeTest {
    private static final Path MAIN = Path.of("src/main");
    private static final String HELP = "cli";
    /** Ids and words of names that are plain English words as well. */
    private static final Set<String> PLAIN = Set.of(
            "international",
            "European",
            "Union",
            "United",
            "States",
            "Nations",
            "Arab",
            "Organization",
            "Organisation",
            "Collective",
            "Security",
            "Treaty",
            "Cooperation");

    @Test
    void namesAreDataOnly() throws IOException {
        Pattern names = names();
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            if (!file.toString().contains("/" + HELP + "/")) {
                Matcher matcher = names.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** In the help a name stands only in an example, and in the name of a shipped scenario. */
    @Test
    void helpNamesScenariosOnly() throws IOException {
        Pattern names = names();
        List<String> found = new ArrayList<>();
        for (Path file : files()) {
            for (String line : Files.readAllLines(file)) {
                String rest = line;
                for (String scenario : ShippedScenarios.names()) {
                    rest = rest.replace(scenario, "");
                }
                if (file.toString().contains("/" + HELP + "/")
                        && !rest.contains("\"  brink ")
                        && names.matcher(rest).find()) {
                    found.add(file + ": " + line);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static Pattern names() {
        Set<String> words = new TreeSet<>();
        for (String name : ShippedScenarios.names()) {
            if (ScenarioReader.readShipped(name) instanceof Reading.Accepted accepted) {
                collect(accepted.scenario(), words);
            }
        }
        words.removeIf(word -> word.length() < 2 || PLAIN.contains(word));
        assertThat(words).hasSizeGreaterThan(40);
        return Pattern.compile("\\b(" + words.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b");
    }

    private static void collect(Scenario scenario, Set<String> words) {
        scenario.states().forEach(state -> add(words, state.id(), state.name()));
        scenario.patrons().forEach(patron -> add(words, patron.id(), patron.name()));
        scenario.organisations().forEach(organisation -> add(words, organisation.id(), organisation.name()));
        scenario.sectors().forEach(sector -> add(words, sector.id(), ""));
        scenario.segments().forEach(segment -> add(words, segment.id(), ""));
    }

    private static void add(Set<String> words, String id, String name) {
        words.add(id);
        Stream.of(name.split("[^\\p{L}]+", -1))
                .filter(word -> word.length() > 3 && Character.isUpperCase(word.charAt(0)))
                .forEach(words::add);
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .sorted()
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
