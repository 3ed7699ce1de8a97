package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.brinksim.simulation.IdleSchedule;
import org.junit.jupiter.api.Test;

/** The arithmetic of {@code bench} and its two forms. */
class BenchCommandTest {
    @Test
    void aPaceHasAMedianARangeAndItsCoverage() {
        Pace odd = new Pace(List.of(5.0, 1.0, 4.0));
        assertThat(odd.median()).isEqualTo(4);
        assertThat(odd.lowest()).isEqualTo(1);
        assertThat(odd.highest()).isEqualTo(5);
        assertThat(odd.coverage()).isEqualTo(.75);
        assertThat(new Pace(List.of(2.0, 8.0, 3.0, 7.0)).median()).isEqualTo(5);
        assertThat(new Pace(List.of(6.0)).coverage()).isZero();
    }

    @Test
    void aRatioIsTakenRoundByRound() {
        Pace ratio = new Pace(List.of(6.0, 10.0)).over(new Pace(List.of(3.0, 2.0)));
        assertThat(ratio.rounds()).containsExactly(2.0, 5.0);
    }

    @Test
    void theIdleScheduleTicksEveryAgentEveryDay() {
        assertThat(new IdleSchedule(7, 30).run()).isEqualTo(210);
        assertThat(new IdleSchedule(0, 30).run()).isZero();
    }

    @Test
    void allocationCountsBytesPerRepetition() {
        byte[][] kept = new byte[50][];
        Stopwatch.allocation(i -> kept[i] = new byte[100_000], 50)
                .ifPresent(bytes -> assertThat((double) bytes).isCloseTo(100_016, within(2_000.0)));
    }

    @Test
    void printsForReadersAndForMachines() throws IOException {
        StringWriter out = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .execute("bench", "april-2021", "--rounds", "2", "--seconds", "0.01", "--warm-up", "0.01", "--json");
        assertThat(code).isZero();
        JsonNode json = new ObjectMapper().readTree(out.toString());
        assertThat(json.path("days").asInt()).isEqualTo(45);
        assertThat(json.path("runs_per_second_metrics").path("rounds")).hasSize(2);
        assertThat(json.path("ratio_metrics_idle").path("median").asDouble()).isPositive();
        assertThat(json.path("switches")).isNotEmpty();
    }

    @Test
    void refusesNoRounds() {
        StringWriter err = new StringWriter();
        int code = Main.commandLine().setErr(new PrintWriter(err)).execute("bench", "april-2021", "--rounds", "0");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).contains("--rounds: 0");
    }
}
