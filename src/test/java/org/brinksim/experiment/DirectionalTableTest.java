package org.brinksim.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.brinksim.config.Reading;
import org.brinksim.config.ScenarioReader;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Mechanism;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Simulation;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.PairedRatio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The committed table of directional tests is what the shipped scenarios give; {@code -Dupdate.reference} writes it. */
@Tag("long")
class DirectionalTableTest {
    private static final int PAIRS = Integer.getInteger("directional.pairs", 4_000);
    private static final double LEVEL = .9;
    private static final double SAME = .1;
    private static final String BASE = "kyrgyzstan-tajikistan";
    private static final String RECORDED_ARMS = "recorded-arms";
    private static final Set<String> ON_RECORDED_ARMS = Set.of("D5", "D6", "D20");
    private static final Path TABLE = Path.of("results/reference/directional.md");

    private static final String NOTES = """

            D7: an embargo does not lower the highest rung, because at the start of 2021 both sides hold guns and vehicles for every rung, and what they order
            arrives late in the two years. What falls is the number of dead.

            D9: settling .9 instead of .5 of each segment lowers the background by 1 − (1 − .85·.9)/(1 − .85·.5) = 59 %. The count falls further, because
            ceasefires that fail after their episode start incidents too, and there are fewer of them.

            D13: an attentive patron emboldens at low rungs and restrains at high ones; with the starting values the first weighs a little more.
            """;

    private final Map<String, Scenario> scenarios = new HashMap<>();
    private final Map<String, double[][]> sums = new HashMap<>();

    /** What is expected of a change. */
    private enum Expected {
        FALLS,
        RISES,
        DOES_NOT_RISE,
        DOES_NOT_FALL,
        NO_CHANGE,
        REPORTED
    }

    private record Row(String id, String scenario, Question question, Expected expected, Set<Mechanism> carriers) {
        /** What the scenario is compared with: the file it extends. */
        String base() {
            return ON_RECORDED_ARMS.contains(id) ? RECORDED_ARMS : BASE;
        }
    }

    @Test
    void matchesTheShippedScenarios() throws IOException {
        String table = table();
        if (System.getProperty("update.reference") != null) {
            Files.writeString(TABLE, table);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(table);
    }

    private List<Row> rows() {
        Scenario base = scenario(BASE);
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "d01-buffer-batken-isfara",
                Question.episodesFrom6In(base, "batken-isfara"),
                Expected.FALLS,
                Mechanism.CONTACT));
        rows.add(row("d02-interposition", Question.episodesFrom6(), Expected.FALLS, Mechanism.PRESENCE));
        rows.add(row("d03-observers", metric("m_accidents", "accidents"), Expected.FALLS, Mechanism.MONITORING));
        rows.add(row("d03-observers", Question.episodesFrom6(), Expected.NO_CHANGE, Mechanism.MONITORING));
        rows.add(row("d04-demilitarised", Question.episodesFrom6(), Expected.FALLS, Mechanism.WITHDRAWAL));
        rows.add(row(
                "d05-no-turkish-drones",
                metric("m_drone_strikes_kgz", "quarter days with Kyrgyz drone strikes"),
                Expected.FALLS,
                Mechanism.ARMS));
        rows.add(row("d05-no-turkish-drones", Question.deadPerEpisode(base, "tjk"), Expected.FALLS, Mechanism.ARMS));
        rows.add(row("d05-no-turkish-drones", Question.episodesFrom6(), Expected.REPORTED, Mechanism.ARMS));
        rows.add(row("d06-air-defence", Question.deadPerEpisode(base, "tjk"), Expected.FALLS, Mechanism.ARMS));
        rows.add(row("d07-embargo", metric("m_rung_max", "highest rung"), Expected.FALLS, Mechanism.MARKET));
        rows.add(row("d07-embargo", Question.deadPerEpisode(), Expected.FALLS, Mechanism.MARKET));
        rows.add(row(
                "d08-golovnoy-settled", Question.incidentsAt(base, "golovnoy"), Expected.FALLS, Mechanism.SETTLEMENT));
        rows.add(row("d09-settled-border", metric("m_incidents", "incidents"), Expected.FALLS, Mechanism.SETTLEMENT));
        rows.add(row("d10-security-line", Question.dealsThatFailFast(), Expected.FALLS, Mechanism.SECURITY_LINE));
        rows.add(row(
                "d11-quiet-at-home",
                metric("m_initiated_tjk", "episodes begun by Tajikistan"),
                Expected.DOES_NOT_RISE,
                Mechanism.POLITICS,
                Mechanism.TALKS,
                Mechanism.PROTOCOLS));
        rows.add(row(
                "d11-quiet-at-home",
                metric("m_climbs_tjk", "choices of Tajikistan to climb"),
                Expected.FALLS,
                Mechanism.POLITICS,
                Mechanism.TALKS,
                Mechanism.PROTOCOLS));
        rows.add(row(
                "d12-russian-backing",
                metric("m_climbs_tjk", "choices of Tajikistan to climb"),
                Expected.RISES,
                Mechanism.PATRONS));
        rows.add(
                row("d13-russia-undistracted", Question.daysOfOperations(), Expected.DOES_NOT_RISE, Mechanism.PATRONS));
        rows.add(row(
                "d14-trusted-mediator",
                metric("m_offers_accepted", "offers accepted"),
                Expected.RISES,
                Mechanism.MEDIATION,
                Mechanism.ORGANISATIONS));
        rows.add(row(
                "d14-trusted-mediator",
                Question.daysOfDealsThatHold(),
                Expected.DOES_NOT_FALL,
                Mechanism.MEDIATION,
                Mechanism.ORGANISATIONS));
        rows.add(row("d15-leaves-csto", Question.episodesFrom6(), Expected.NO_CHANGE, Mechanism.ORGANISATIONS));
        rows.add(row("d15-leaves-csto", metric("m_deaths", "dead"), Expected.NO_CHANGE, Mechanism.ORGANISATIONS));
        rows.add(row(
                "d16-armed-villagers",
                metric("m_escalated_brawls", "villagers' fights that reach rung 4"),
                Expected.RISES,
                Mechanism.ARMED_RESIDENTS));
        rows.add(row(
                "d16-armed-villagers",
                metric("m_deaths_civ", "civilian dead"),
                Expected.RISES,
                Mechanism.ARMED_RESIDENTS));
        rows.add(row("d17-joint-patrols", metric("m_incidents", "incidents"), Expected.FALLS, Mechanism.CONTACT));
        rows.add(row("d18-dry-year", Question.incidentsOnWater(base, true), Expected.RISES, Mechanism.DROUGHT));
        rows.add(row("d18-dry-year", Question.incidentsOnWater(base, false), Expected.NO_CHANGE, Mechanism.DROUGHT));
        rows.add(row(
                "d19-twice-the-incidents", metric("m_near_misses", "near misses"), Expected.RISES, Mechanism.LADDER));
        rows.add(row(
                "d19-twice-the-incidents",
                metric("m_episodes_25", "episodes with at least 25 dead"),
                Expected.RISES,
                Mechanism.LADDER));
        rows.add(row("d20-iranian-plant", Question.deadPerEpisode(base, "kgz"), Expected.RISES, Mechanism.ARMS));
        return rows;
    }

    private static Row row(String scenario, Question question, Expected expected, Mechanism... carriers) {
        return new Row(
                scenario.substring(0, 3).toUpperCase(Locale.ROOT).replace("D0", "D"),
                scenario,
                question,
                expected,
                EnumSet.copyOf(List.of(carriers)));
    }

    private Scenario scenario(String name) {
        return scenarios.computeIfAbsent(name, DirectionalTableTest::read);
    }

    private static Scenario read(String name) {
        Reading reading = ScenarioReader.read(name, Path.of("scenarios"), List.of());
        assertThat(reading).isInstanceOf(Reading.Accepted.class);
        return ((Reading.Accepted) reading).scenario();
    }

    private Question metric(String name, String words) {
        return Question.metric(scenario(BASE), name, words);
    }

    private String table() {
        List<Row> rows = rows();
        simulate(rows);
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, """
                # Directional tests

                Each row: the base scenario (for D5, D6 and D20 `recorded-arms`) against one change, %,d pairs of two-year runs on the same chance (seed 1), %.0f %% intervals of
                the difference; ratios of sums where a quantity is per episode or per deal. "No change" holds only when the interval
                lies within 10 %% of the base value, and "does not rise" when its upper end does. The last columns run the same pairs with the mechanism that carries the effect switched off in both.
                Parameters are the declared starting values, not a fit. Made by
                `mvn -B verify -Plong -Djacoco.skip=true -Dtest=DirectionalTableTest -Dsurefire.failIfNoSpecifiedTests=false -Dupdate.reference`.

                """, PAIRS, 100 * LEVEL));
        text.append("| test | scenario | what | expected | base | changed | difference | interval |"
                + " probability of direction | verdict | without | difference | interval |\n");
        text.append("|---|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < rows.size(); i++) {
            text.append(line(rows.get(i), i));
        }
        text.append(NOTES);
        return text.toString();
    }

    private String line(Row row, int i) {
        PairedRatio on = ratio(row, i, "");
        PairedRatio off = ratio(row, i, off(row));
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.4g | %.4g | %+.3g | %s | %.3f | %s | `%s` | %+.3g | %s |%n",
                row.id(),
                row.scenario(),
                row.question().words(),
                row.expected().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                on.base(),
                on.alternative(),
                on.difference(),
                text(on.interval(LEVEL)),
                on.directionProbability(),
                verdict(on, row.expected()),
                off(row).replace("+", "`, `"),
                off.difference(),
                text(off.interval(LEVEL)));
    }

    private static String text(Interval interval) {
        return String.format(Locale.ROOT, "%+.3g to %+.3g", interval.low(), interval.high());
    }

    private static String verdict(PairedRatio ratio, Expected expected) {
        Interval interval = ratio.interval(LEVEL);
        double margin = SAME * StrictMath.abs(ratio.base());
        boolean same = interval.low() >= -margin && interval.high() <= margin;
        return switch (expected) {
            case FALLS -> sign(interval, -1);
            case RISES -> sign(interval, 1);
            case DOES_NOT_RISE -> within(interval.high() <= 0, interval.high() <= margin, sign(interval, -1));
            case DOES_NOT_FALL -> within(interval.low() >= 0, interval.low() >= -margin, sign(interval, 1));
            case NO_CHANGE ->
                same ? "holds" : interval.low() > 0 || interval.high() < 0 ? "opposite" : "not distinguishable";
            case REPORTED -> "reported";
        };
    }

    private static String within(boolean plain, boolean nearly, String otherwise) {
        if (plain) {
            return "holds";
        }
        return nearly ? "holds within 10 %" : otherwise;
    }

    private static String sign(Interval interval, int wanted) {
        if (interval.low() > 0) {
            return wanted > 0 ? "holds" : "opposite";
        }
        if (interval.high() < 0) {
            return wanted < 0 ? "holds" : "opposite";
        }
        return "not distinguishable";
    }

    private static String off(Row row) {
        return row.carriers().stream().map(Mechanism::key).sorted().collect(Collectors.joining("+"));
    }

    /** Runs every scenario that the rows need once and keeps only the sums they ask for. */
    private void simulate(List<Row> rows) {
        Map<String, Set<Integer>> wanted = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (String name : List.of(rows.get(i).base(), rows.get(i).scenario())) {
                for (String without : List.of("", off(rows.get(i)))) {
                    wanted.computeIfAbsent(name + "|" + without, key -> new TreeSet<>())
                            .add(i);
                }
            }
        }
        wanted.forEach((key, which) -> simulate(key, which, rows));
    }

    private void simulate(String key, Set<Integer> which, List<Row> rows) {
        String[] parts = key.split("\\|", -1);
        Scenario scenario = scenario(parts[0]);
        if (!parts[1].isEmpty()) {
            EnumSet<Mechanism> on = EnumSet.copyOf(scenario.switches());
            List<String> off = List.of(parts[1].split("\\+", -1));
            on.removeIf(mechanism -> off.contains(mechanism.key()));
            scenario = scenario.with(on);
        }
        Simulation simulation = new Simulation(scenario);
        Scenario same = scenario;
        which.forEach(i -> sums.put(key + "|" + i, new double[2][PAIRS]));
        IntStream.range(0, PAIRS).parallel().forEach(r -> {
            RunOutcome run = simulation.run(same.parameters(), new WorldSeed(1, r), Detail.METRICS);
            which.forEach(i -> {
                double[][] pair = kept(key + "|" + i);
                pair[0][r] = rows.get(i).question().top().applyAsDouble(run);
                pair[1][r] = rows.get(i).question().bottom().applyAsDouble(run);
            });
        });
    }

    private double[][] kept(String key) {
        return Objects.requireNonNull(sums.get(key));
    }

    private PairedRatio ratio(Row row, int i, String without) {
        double[][] base = kept(row.base() + "|" + without + "|" + i);
        double[][] other = kept(row.scenario() + "|" + without + "|" + i);
        return PairedRatio.of(base[0], base[1], other[0], other[1]);
    }
}
