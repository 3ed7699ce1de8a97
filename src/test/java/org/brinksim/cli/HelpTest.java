package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What a user reads who asks for help, or types a word that is not known. */
class HelpTest {
    @TempDir
    private Path folder;

    static Stream<CommandLine> commands() {
        return Main.commandLine().getSubcommands().values().stream()
                .flatMap(line -> Stream.concat(Stream.of(line), line.getSubcommands().values().stream()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAHelpThatEndsWithTwoExamplesItAccepts(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        String[] words = name.substring("brink ".length()).split(" ", -1);
        String[] asking =
                Stream.concat(Arrays.stream(words), Stream.of("--help")).toArray(String[]::new);
        Brink.Ending help = Brink.in(folder).run(asking);
        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).startsWith("Usage: " + name).contains("-h, --help");
        assertThat(Brink.in(folder)
                        .run(Stream.concat(Stream.of("help"), Arrays.stream(words))
                                .toArray(String[]::new))
                        .out())
                .isEqualTo(help.out());
        List<String> lines = help.out().lines().toList();
        List<String> examples = lines.subList(lines.indexOf("Examples:") + 1, lines.size());
        assertThat(examples).hasSize(2).allSatisfy(example -> {
            String[] typed = example.strip()
                    .replaceAll("^source <\\(|\\)$| [>|] .*$", "")
                    .split(" ", -1);
            assertThat(typed[0]).isEqualTo("brink");
            Main.commandLine().parseArgs(Arrays.copyOfRange(typed, 1, typed.length));
        });
    }

    @Test
    void theProgramListsEveryCommandInAGroup() {
        String help = Brink.in(folder).run().out();
        assertThat(Main.commandLine().getSubcommands().keySet())
                .allSatisfy(name -> assertThat(help).containsPattern("\n  " + name + " +[A-Z]"));
        assertThat(help).doesNotContain("%n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rnu|no command \"rnu\"; did you mean \"run\"?",
                "help nope|no command \"nope\"",
                "scenario chek|no command \"chek\"; did you mean \"check\"?",
                "run a --sed 4|no option --sed of brink run; did you mean \"--seed\"?",
                "run a -r many|--replicates: many; allowed is a whole number",
                "run a --level high|--level: high; allowed is a number",
                "run a --color purple|--color: purple; allowed is auto, always, never",
                "run|Missing required parameter: 'SCENARIO'",
                "schema now|too many words: now",
                "run two-segments --metric m_deaths|--metric: m_deaths; allowed only with --ci-width"
            })
    void aWrongWordIsToldInALineOrTwo(String line) {
        List<String> parts = List.of(line.split("\\|", -1));
        Brink.Ending ending = Brink.in(folder).run(parts.get(0).split(" ", -1));
        assertThat(ending.code()).isEqualTo(2);
        assertThat(ending.out()).isEmpty();
        assertThat(ending.err()).startsWith(parts.get(1));
        assertThat(ending.err().lines().count()).isLessThanOrEqualTo(2);
    }

    @Test
    void theCompletionScriptKnowsCommandsAndOptions() {
        assertThat(Brink.in(folder).run("generate-completion").out())
                .startsWith("#!/usr/bin/env bash")
                .contains("_picocli_brink_scenario_check")
                .contains("--ci-relative");
    }
}
