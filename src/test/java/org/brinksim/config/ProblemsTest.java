package org.brinksim.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is put in front of the reader comes back as problems with places. */
class ProblemsTest {
    private static final String GOOD = good();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stake: 1|setled: 1|34:5 segments.mill: unknown key \"setled\"; did you mean \"settled\"?",
                "stake: 1|stake: yes|34:12 segments.mill.stake: found the text \"yes\", but allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: \"1\"|34:12 segments.mill.stake: found the text \"1\", but allowed is a number, 0 to 1 (0-1); write it without quotes",
                "stake: 1|stake: 1.5|34:12 segments.mill.stake: 1.5 is out of range; allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: .nan|34:12 segments.mill.stake: .nan is not a finite number; allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: -.inf|34:12 segments.mill.stake: -.inf is not a finite number; allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: 1e999|34:12 segments.mill.stake: 1e999 is not a finite number; allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: {value: 1, low: 2}|34:28 segments.mill.stake.low: 2 is out of range; allowed is a number, 0 to 1 (0-1)",
                "stake: 1|stake: {value: 0, low: 1}|34:28 segments.mill.stake.low: 1 is above value 0; low is at most value",
                "stake: 1|stake: !!int 1|34:12: the tag \"tag:yaml.org,2002:int\" is not allowed; write the value without a tag",
                "stake: 1|share: 1|34:5: duplicate key \"share\", first at line 33, column 5",
                "rung: 4|rung: 4.5|61:55 timeline.2022-09-14-trigger-bridge-BBB.trigger.rung: 4.5 is out of range; allowed is a whole number, 2 to 7 (rung)",
                "initiator: BBB|initiator: CCC|61:69 timeline.2022-09-14-trigger-bridge-CCC.trigger.initiator: no state has the id \"CCC\"; there are AAA, BBB",
                "at: 2021-08-01|at: 2009-08-01|59:10 timeline.2009-08-01-talks.at: 2009-08-01 is outside the calendar, 2010-01-01 to 2022-12-31; change the date, or calendar.earliest and calendar.latest",
                "at: 2021-08-01|at: 2021-02-30|59:10 timeline.2021-02-30-talks.at: found the text \"2021-02-30\", but allowed is a date such as 2021-04-28, within the calendar",
                "until: 2021-08-01|until: 2021-07-01|54:63 timeline.2021-07-01-unrest-BBB.until: 2021-07-01 is not after at, 2021-07-01",
                "talks: {sector: plain}|talks: {sector: plain}, ramp_days: 3|60:46 timeline.2021-08-02-talks-plain: \"ramp_days\" stands only beside set",
                "talks: {}|drought: {level: 1}, talks: {}|59:5 timeline.2021-08-01-drought: found drought, talks, but exactly one is allowed of trigger, deliver, set, buffer, ceasefire, unrest, works, drought, crossing, talks, plant, appeal",
                "level: president|level: presidnt|53:41 timeline.2021-05-02-ceasefire.ceasefire.level: \"presidnt\" is not allowed here; allowed is one of local, governor, security_chief, president; did you mean \"president\"?",
                "states.AAA.unrest: {|states.AAA.unresst: {|50:55 timeline.2022-02-24-set-patrons-PPP-attention-states-AAA-unresst.set: no input has the path \"states.AAA.unresst\"; did you mean \"states.AAA.unrest\"?",
                "end: 2022-12-31|end: 2020-12-31|4:36 calendar.end: 2020-12-31 is before start, 2021-01-01; the order is earliest, start, end, latest",
                "id: PPP|id: NaN|40:9 patrons.NaN.id: \"NaN\" is reserved, as are NA, NaN, null, none, true, false",
                "drought: false|drought: no|8:21 switches.drought: found the text \"no\", but allowed is true or false",
                "{id: ford, sector: plain|{id: Mill, sector: plain|38:10 segments.Mill: the id differs from \"mill\" only in case or in - and _",
                "neighbours: [bridge]|neighbours: [ford]|32:18 segments.mill.neighbours: \"ford\" lies in the sector \"plain\"; allowed are segments of the same sector, \"hills\"",
                "{at: 2021-08-02|{at: 2021-08-01|ignored",
                "from: QQQ|from: AAA|49:50 timeline.drones: \"AAA\" cannot deliver to itself",
                "schema: 1|schema: 2|1:9 schema: found the number 2, but this program reads only the number 1",
                "traits: [water, road]|traits: [water, water]|31:21 segments.mill.traits: \"water\" stands in the list twice",
            })
    void oneMistakeGivesItsProblem(String good, String bad, String problem) {
        assertThat(GOOD).contains(good);
        if (problem.equals("ignored")) {
            assertThat(Scenarios.read(GOOD.replace(good, bad))).isInstanceOf(Reading.Accepted.class);
            return;
        }
        assertThat(Scenarios.problems(GOOD.replace(good, bad))).contains("it.yaml:" + problem);
    }

    @Test
    void allProblemsComeAtOnceInOrderOfPlace() {
        String bad = GOOD.replace("stake: 1", "stake: 3")
                .replace("excitation: 0.3", "excitation: 3")
                .replace("rung: 4", "rung: 9");
        assertThat(Scenarios.problems(bad))
                .extracting(problem -> problem.substring(0, problem.indexOf(" ")))
                .containsExactly("it.yaml:7:15", "it.yaml:34:12", "it.yaml:61:55");
    }

    @Test
    void twoEntriesOfOneNameNeedAnIdOfTheirOwn() {
        assertThat(Scenarios.problems(GOOD.replace("at: 2021-05-02, ceasefire", "at: 2021-05-01, ceasefire")
                        .replace("ceasefire: {level: president}", "ceasefire: {sector: hills, level: president}")))
                .containsExactly("it.yaml:53:5 timeline.2021-05-01-ceasefire-hills: duplicate id"
                        + " \"2021-05-01-ceasefire-hills\" in this file; give one of them an id of its own");
    }

    @Test
    void duplicateIdsAndASecondDocumentAreRefused() {
        assertThat(Scenarios.problems(GOOD.replace("id: plain", "id: hills")))
                .anySatisfy(
                        problem -> assertThat(problem).contains("sectors.hills: duplicate id \"hills\" in this file"));
        assertThat(Scenarios.problems(GOOD + "---\nschema: 1\n"))
                .containsExactly("it.yaml:62:1: a second document starts here; a file holds one");
    }

    @Test
    void deepNestingAndAliasBombsAreRefusedAtOnce() {
        assertThat(Scenarios.problems("a: " + "[".repeat(20_000)))
                .containsExactly("it.yaml:1:67: not readable as YAML: nested deeper than 64 levels");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String below = "*a" + (i - 1);
            bomb.append(String.format(
                    Locale.ROOT,
                    "a%d: &a%d [%s]%n",
                    i,
                    i,
                    String.join(", ", List.of(below, below, below, below, below))));
        }
        assertThat(Scenarios.problems(bomb.toString()))
                .singleElement()
                .asString()
                .contains("aliases repeat more than 100000 values");
        assertThat(Scenarios.problems("a: &a [*a]\n"))
                .containsExactly("it.yaml:1:8: not readable as YAML: the alias names no complete value before it");
    }

    @Test
    void aliasesThatNestIntoEachOtherCountTheirDepth() {
        String text =
                "a: &a " + "[".repeat(40) + "]".repeat(40) + "\nb: " + "[".repeat(40) + "*a" + "]".repeat(40) + "\n";
        assertThat(Scenarios.problems(text))
                .containsExactly("it.yaml:2:44: not readable as YAML: nested deeper than 64 levels");
    }

    @Test
    void plainAliasesAreRead() {
        String text = GOOD.replace("AAA: {posts: 1.5, troops_forward: 1200}", "AAA: &one {posts: 1.5}")
                .replace("BBB: {rules_of_engagement: 4}", "BBB: *one");
        assertThat(Scenarios.acceptedText(text).scenario().figures())
                .anySatisfy(figure -> assertThat(figure.path()).isEqualTo("sectors.hills.commands.BBB.posts"));
    }

    @Test
    void filesThatAreNoTextAreRefused() throws IOException {
        assertThat(problems(""))
                .containsExactly("x.yaml:1:1: the file is empty; `brink scenario init` writes one to start from");
        assertThat(problems("# only a comment\n")).singleElement().asString().contains("the file is empty");
        assertThat(problems("- a\n")).containsExactly("x.yaml:1:1: found a list, but allowed is a map of keys");
        assertThat(problems(new byte[] {'a', ':', '\n', ' ', (byte) 0xE9}))
                .containsExactly("x.yaml:2:2: the byte 0xE9 is not UTF-8; save the file as UTF-8");
        assertThat(problems(new byte[] {'a', ':', ' ', 0, 1, 2}))
                .containsExactly("x.yaml:1:4: the character U+0000 is not allowed here");
        byte[] huge = new byte[50_000_000];
        Arrays.fill(huge, (byte) 'a');
        assertThat(problems(huge))
                .containsExactly("x.yaml:1:1: the file is larger than 3000000 bytes, the most that is read");
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws IOException {
        Files.writeString(folder.resolve("x.yaml"), "\uFEFF" + GOOD);
        assertThat(ScenarioReader.read("x", folder, List.of())).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void missingFilesFoldersAndLockedFilesAreRefused() throws IOException {
        Files.writeString(folder.resolve("border.yaml"), GOOD);
        assertThat(refused("bordr.yaml"))
                .containsExactly(
                        "bordr.yaml:1:1: no scenario \"bordr.yaml\", neither as a file nor among the shipped ones;"
                                + " did you mean \"border.yaml\"?");
        assertThat(refused(".")).containsExactly(".:1:1: this is a folder; name a scenario file in it");
        Path locked = folder.resolve("border.yaml");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "the user of the tests may read everything");
        assertThat(refused("border")).containsExactly("border.yaml:1:1: the file cannot be read: permission denied");
    }

    private List<String> problems(String text) throws IOException {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> problems(byte[] bytes) throws IOException {
        Files.write(folder.resolve("x.yaml"), bytes);
        return refused("x.yaml");
    }

    private List<String> refused(String argument) {
        Reading reading = ScenarioReader.read(argument, folder, List.of());
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading)
                .problems().stream().map(Problem::toString).toList();
    }

    private static String good() {
        try {
            return Files.readString(Path.of("src/test/resources/scenarios/two-segments.yaml"));
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
