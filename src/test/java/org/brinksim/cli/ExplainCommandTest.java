package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code explain} on the folder of a small ensemble. */
class ExplainCommandTest {
    @TempDir
    private static Path temporary;

    private static Path folder() {
        return temporary.resolve("runs");
    }

    private record Answer(int code, String out, String err) {}

    private static Answer brink(String... words) {
        CommandLine line = Main.commandLine();
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code =
                line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(words);
        return new Answer(code, out.toString(), err.toString());
    }

    @BeforeAll
    static void makesAFolder() {
        String path = folder().toString();
        assertThat(brink("run", "april-2021", "-r", "12", "-j", "1", "-o", path, "--no-charts", "-q")
                        .code())
                .isZero();
    }

    private static String[] explain(String... more) {
        String[] words = new String[more.length + 2];
        words[0] = "explain";
        words[1] = folder().toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return words;
    }

    @Test
    void tellsTheWorstRunInPlainSentences() throws IOException {
        Answer text = brink(explain("worst"));
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .contains("What had changed before", "What happened", "Why: from the worst moment", "in figures")
                .contains("28 April 2021", "The timeline of the scenario", "which had a chance of");
        assertThat(text.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        JsonNode json =
                new ObjectMapper().readTree(brink(explain("worst", "--json")).out());
        JsonNode row = new ObjectMapper()
                .readTree(
                        brink("replay", folder().toString(), json.path("run_id").asText(), "--json")
                                .out())
                .path("row");
        assertThat(json.path("run_figures").path("m_deaths").asInt())
                .isEqualTo(row.path("m_deaths").asInt())
                .isEqualTo(json.path("episode_figures").path("dead").asInt());
        assertThat(json.path("causes")).isNotEmpty();
    }

    @Test
    void listsAllEpisodesAndTellsANamedOne() throws IOException {
        JsonNode all = new ObjectMapper()
                .readTree(brink(explain("d0r3", "--all", "--json")).out());
        String name = all.path("episodes").path(0).path("episode").asText();
        assertThat(name).startsWith("golovnoy@2021-04-28");
        assertThat(brink(explain("d0r3", "--all")).out())
                .contains("highest rung")
                .contains(name);
        assertThat(brink(explain("d0r3", "--episode", name)).out()).contains(name);
    }

    @Test
    void markdownCarriesItsCommand() {
        assertThat(brink(explain("worst", "--markdown")).out())
                .startsWith("<!-- brink explain ")
                .contains("\n# Run d0r");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Answer far = brink(explain("d0r99"));
        assertThat(far.code()).isEqualTo(2);
        assertThat(far.err()).contains("d0r99").contains("d0r11, d0r10, d0r9");
        Answer word = brink(explain("run-7"));
        assertThat(word.code()).isEqualTo(2);
        assertThat(word.err()).contains("run-7").contains("worst").contains("d0r0, d0r1, d0r2");
        Answer episode = brink(explain("d0r3", "--episode", "elsewhere@2021-05-01"));
        assertThat(episode.code()).isEqualTo(2);
        assertThat(episode.err()).contains("golovnoy@2021-04-28");
        Answer none = brink("explain", temporary.toString(), "worst");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("not a result folder");
        assertThat(brink(explain("worst", "--json", "--markdown")).code()).isEqualTo(2);
    }
}
