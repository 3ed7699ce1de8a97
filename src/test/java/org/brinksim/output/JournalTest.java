package org.brinksim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.experiment.RunResult.Failed;
import org.brinksim.experiment.RunResult.Finished;
import org.brinksim.experiment.RunResult.Stage;
import org.brinksim.experiment.Samples;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    private static final long SEED = -7;

    @TempDir
    private Path path;

    @Test
    void outcomesOfTheSimulationAreReadBackBitByBit() throws IOException {
        Scenario scenario = Samples.scenario();
        Simulation simulation = new Simulation(scenario);
        List<RunRecord> runs = new ArrayList<>();
        for (int replicate = 0; replicate < 40; replicate++) {
            Detail detail = replicate % 2 == 0 ? Detail.SERIES : Detail.METRICS;
            RunOutcome outcome = simulation.run(scenario.parameters(), new WorldSeed(SEED, replicate), detail);
            runs.add(new RunRecord(new RunId(3, replicate), SEED, List.of(.1, -0.0, 1e-300), new Finished(outcome)));
        }
        List<RunRecord> read = RunCodec.read(RunCodec.write(runs), SEED);
        int deals = 0;
        for (int i = 0; i < runs.size(); i++) {
            RunOutcome was = ((Finished) runs.get(i).result()).outcome();
            RunOutcome is = ((Finished) read.get(i).result()).outcome();
            deals += was.ceasefires().size();
            assertThat(read.get(i).id()).isEqualTo(runs.get(i).id());
            assertThat(read.get(i).values()).isEqualTo(runs.get(i).values());
            assertThat(is.episodes()).isEqualTo(was.episodes());
            assertThat(is.ceasefires()).isEqualTo(was.ceasefires());
            assertThat(is.transfers()).isEqualTo(was.transfers());
            assertThat(is.acts()).isEqualTo(was.acts());
            assertThat(numbers(is, scenario)).isEqualTo(numbers(was, scenario));
        }
        assertThat(deals).isPositive();
    }

    private static List<Object> numbers(RunOutcome outcome, Scenario scenario) {
        List<Object> numbers = new ArrayList<>();
        for (int column = 0; column < outcome.metrics(); column++) {
            numbers.add(Double.doubleToRawLongBits(outcome.metric(column)));
        }
        for (int segment = 0; segment < scenario.segments().size(); segment++) {
            numbers.add(outcome.incidents(segment));
        }
        for (int day = 0; outcome.hasSeries() && day < scenario.calendar().days(); day++) {
            for (Series series : Series.values()) {
                numbers.add(outcome.value(series, day));
            }
        }
        return numbers;
    }

    @Test
    void aJournalThatEndsAnywhereGivesItsWholeChunksAndGoesOnAfterThem() throws IOException {
        write(5);
        byte[] whole = Files.readAllBytes(journal());
        long[] ends = ends();
        assertThat(ends[ends.length - 1]).isEqualTo(whole.length);
        for (int length = (int) ends[0]; length <= whole.length; length += 7) {
            Files.write(journal(), Arrays.copyOf(whole, length));
            int cut = length;
            long kept = Arrays.stream(ends).filter(end -> end <= cut).max().orElseThrow();
            assertThat(chunks()).isEqualTo((int) Arrays.stream(ends)
                    .filter(end -> end <= kept && end > ends[0])
                    .count());
            try (Journal journal = Journal.goOn(folder(), kept)) {
                journal.accept(chunk(99));
            }
            try (JournalReader reader = new JournalReader(path, SEED)) {
                List<RunRecord> last = List.of();
                for (List<RunRecord> next = reader.next(); !next.isEmpty(); next = reader.next()) {
                    last = next;
                }
                assertThat(last.get(0).id()).isEqualTo(new RunId(99, 0));
            }
        }
    }

    @Test
    void aChangedByteEndsTheJournalBeforeItsRecord() throws IOException {
        write(5);
        byte[] whole = Files.readAllBytes(journal());
        long[] ends = ends();
        for (int place = (int) ends[2]; place < ends[3]; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(journal(), damaged);
            assertThat(chunks()).isEqualTo(2);
        }
    }

    @Test
    void theEndIsKnownAndZerosAreNone() throws IOException {
        write(2);
        try (Journal journal = Journal.goOn(folder(), Files.size(journal()))) {
            journal.end();
        }
        assertThat(measured().isEnded()).isTrue();
        assertThat(measured().runs()).isEqualTo(4);
        assertThat(measured().failed()).isEqualTo(2);
        write(2);
        byte[] preallocated = Arrays.copyOf(Files.readAllBytes(journal()), (int) Files.size(journal()) + 64);
        Files.write(journal(), preallocated);
        assertThat(measured().isEnded()).isFalse();
        assertThat(measured().runs()).isEqualTo(4);
    }

    @Test
    void onlyOneProcessWritesAJournal() throws IOException {
        write(1);
        try (Journal journal = Journal.goOn(folder(), Files.size(journal()))) {
            assertThat(JournalReader.isBeingWritten(path)).isTrue();
            assertThatThrownBy(() -> Journal.goOn(folder(), 0))
                    .hasMessageContaining("being written by another process");
            journal.accept(chunk(1));
        }
        assertThat(JournalReader.isBeingWritten(path)).isFalse();
    }

    @Test
    void aJournalThatVanishesIsNoticedAtTheNextChunk() throws IOException {
        write(1);
        try (Journal journal = Journal.goOn(folder(), Files.size(journal()))) {
            Files.delete(journal());
            assertThatThrownBy(() -> journal.accept(chunk(1))).hasMessageContaining("the folder was moved or removed");
        }
    }

    private ResultFolder folder() {
        return new ResultFolder(path, Storage.files());
    }

    private Path journal() {
        return path.resolve(ResultFolder.JOURNAL);
    }

    private void write(int chunks) throws IOException {
        Journal.start(folder(), "a plan");
        try (Journal journal = Journal.goOn(folder(), Files.size(journal()))) {
            for (int i = 0; i < chunks; i++) {
                journal.accept(chunk(i));
            }
        }
    }

    private static List<RunRecord> chunk(int point) {
        Scenario scenario = Samples.scenario();
        RunOutcome outcome =
                Samples.models().apply(scenario).run(scenario.parameters(), new WorldSeed(SEED, point), Detail.METRICS);
        return List.of(
                new RunRecord(new RunId(point, 0), SEED, List.of(point + .5), new Finished(outcome)),
                new RunRecord(
                        new RunId(point, 1), SEED, List.of(point + .5), new Failed(Stage.SIMULATION, "Error", "say")));
    }

    /** Where records end, the first being what the journal is about. */
    private long[] ends() throws IOException {
        List<Long> ends = new ArrayList<>();
        try (JournalReader reader = new JournalReader(path, SEED)) {
            ends.add(reader.whole());
            while (!reader.next().isEmpty()) {
                ends.add(reader.whole());
            }
        }
        return ends.stream().mapToLong(Long::longValue).toArray();
    }

    private int chunks() throws IOException {
        return ends().length - 1;
    }

    private JournalReader measured() throws IOException {
        try (JournalReader reader = new JournalReader(path, SEED)) {
            reader.skipAll();
            return reader;
        }
    }
}
