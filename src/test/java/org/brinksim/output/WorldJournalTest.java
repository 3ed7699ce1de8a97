package org.brinksim.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.brinksim.experiment.calibration.CalibrationStopped;
import org.brinksim.experiment.calibration.Worlds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldJournalTest {
    private static final Worlds NEVER = (first, scores) -> {
        throw new CalibrationStopped();
    };

    @TempDir
    private Path folder;

    private static List<double[]> simulated(long first, List<double[]> scores) {
        return IntStream.range(0, scores.size())
                .mapToObj(i -> new double[] {first + i, scores.get(i)[0], Double.NaN})
                .toList();
    }

    private static List<double[]> scores(int number) {
        return IntStream.range(0, number).mapToObj(i -> new double[] {i / 7.}).toList();
    }

    private WorldJournal open(Worlds worlds) throws IOException {
        return WorldJournal.open(Storage.files(), folder.resolve("worlds.journal"), "plan", worlds);
    }

    private void write() throws IOException {
        try (WorldJournal journal = open(WorldJournalTest::simulated)) {
            journal.summaries(0, scores(5));
            journal.summaries(5, scores(3));
        }
    }

    @Test
    void givesBackWhatWasWrittenBitByBit() throws IOException {
        write();
        try (WorldJournal journal = open(NEVER)) {
            assertThat(Arrays.deepEquals(
                            journal.summaries(0, scores(5)).toArray(), simulated(0, scores(5)).toArray()))
                    .isTrue();
            assertThat(journal.summaries(5, scores(3))).hasSize(3);
            assertThat(journal.worlds()).isEqualTo(8);
            assertThatThrownBy(() -> journal.summaries(8, scores(1))).isInstanceOf(CalibrationStopped.class);
        }
    }

    @Test
    void aBrokenEndIsSimulatedAnewWhereverItIsCut() throws IOException {
        write();
        Path file = folder.resolve("worlds.journal");
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut += 5) {
            Files.write(file, Arrays.copyOf(whole, cut));
            write();
            assertThat(Files.readAllBytes(file)).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    @Test
    void aChangedByteEndsWhatIsRead() throws IOException {
        write();
        Path file = folder.resolve("worlds.journal");
        byte[] whole = Files.readAllBytes(file);
        byte[] broken = whole.clone();
        broken[broken.length - 9] ^= 1;
        Files.write(file, broken);
        write();
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void worldsOfAnotherPlanAreRefused() throws IOException {
        write();
        assertThatThrownBy(() -> WorldJournal.open(
                        Storage.files(), folder.resolve("worlds.journal"), "other", WorldJournalTest::simulated))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("worlds of another calibration");
        try (WorldJournal journal = open(NEVER)) {
            assertThatThrownBy(() -> journal.summaries(1, scores(5)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not those asked for");
        }
    }
}
