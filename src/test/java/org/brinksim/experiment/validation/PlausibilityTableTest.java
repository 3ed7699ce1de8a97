package org.brinksim.experiment.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulation;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.Quantiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed plausibility table is what the shipped scenarios give; {@code -Dupdate.reference} writes it. */
@Tag("long")
class PlausibilityTableTest {
    private static final int RUNS = 500;
    private static final int EPISODE_RUNS = 4_000;
    private static final int BASE_RUNS = 1_000;
    private static final Path TABLE = Path.of("results/reference/plausibility.md");

    @Test
    void matchesTheShippedScenarios() throws IOException {
        String table = table();
        if (System.getProperty("update.reference") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private static String table() {
        StringBuilder text = new StringBuilder("""
                # Plausibility of the shipped scenarios at their starting values

                Not a fit: parameters are the declared defaults. Made by
                `mvn -B verify -Plong -Dtest=PlausibilityTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.reference`.

                """);
        PatternJudge.Size size = new PatternJudge.Size(RUNS, BASE_RUNS, EPISODE_RUNS, 200);
        Scorecard card = new PatternJudge(Worlds.patterns(), Worlds.EVIDENCE, Worlds.maker(1), ParameterDraws.none())
                .judge(size, PatternJudge.Onlooker.NONE);
        text.append(String.format(
                Locale.ROOT,
                "## Patterns, %d runs of 2010 to 2022, %d of the base and %d of each trigger, seed 1%n%n",
                RUNS,
                BASE_RUNS,
                EPISODE_RUNS));
        text.append("| pattern | statistic | target | value | 90 % interval | holds |\n|---|---|---|---|---|---|\n");
        card.checks().forEach(check -> text.append(row(check)));
        text.append(String.format(Locale.ROOT, "%n## Recorded triggers, %d runs each, seed 1%n%n", EPISODE_RUNS));
        text.append("| scenario | chance of rung 6 or above | chance of fewer than 25 dead |"
                + " dead given rung 6: 5, 50, 95 % | displaced given rung 6: 5, 50, 95 % |\n|---|---|---|---|---|\n");
        for (String name : List.of("april-2021", "september-2022", "june-2021", "january-2022", "june-2022")) {
            text.append(episode(name));
        }
        return text.toString();
    }

    private static String row(Check check) {
        Interval interval = check.interval();
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s to %s | %.3g | %s | %s |%n",
                check.pattern(),
                check.statistic(),
                plain(check.target().low()),
                plain(check.target().high()),
                check.value(),
                interval == null ? "–" : String.format(Locale.ROOT, "%.3g to %.3g", interval.low(), interval.high()),
                check.holds() ? "yes" : "no");
    }

    private static String plain(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String episode(String name) {
        Scenario scenario = Worlds.scenario(name);
        Simulation simulation = new Simulation(scenario);
        int small = 0;
        List<EpisodeOutcome> worst = new ArrayList<>();
        for (int r = 0; r < EPISODE_RUNS; r++) {
            RunOutcome run = simulation.run(scenario.parameters(), new WorldSeed(1, r), Detail.METRICS);
            small += run.episodes().stream().allMatch(episode -> episode.deadTotal() < 25) ? 1 : 0;
            run.episodes().stream()
                    .filter(episode -> episode.topRung() >= 6)
                    .findFirst()
                    .ifPresent(worst::add);
        }
        double[] dead =
                worst.stream().mapToDouble(EpisodeOutcome::deadTotal).sorted().toArray();
        double[] displaced = worst.stream()
                .mapToDouble(e -> e.displaced().get(0) + e.displaced().get(1))
                .sorted()
                .toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %s | %s |%n",
                name,
                (double) worst.size() / EPISODE_RUNS,
                (double) small / EPISODE_RUNS,
                spread(dead),
                spread(displaced));
    }

    private static String spread(double[] sorted) {
        return String.format(
                Locale.ROOT,
                "%.0f, %.0f, %.0f",
                Quantiles.of(sorted, .05),
                Quantiles.median(sorted),
                Quantiles.of(sorted, .95));
    }
}
