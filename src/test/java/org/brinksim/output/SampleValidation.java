package org.brinksim.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Writes the folder of a validation of made-up values; only its form is that of a real one. */
public final class SampleValidation {
    private static final String SCORECARD = """
            pattern,strong,statistic,low,high,value,value_low,value_high,observed,p_value,holds
            P1,yes,mean reported incidents a year 2010–14,18,28,22.4,21.9,22.9,23.4,.62,yes
            P1,yes,mean reported incidents a year 2015–19,7,14,13.1,12.8,13.5,10.2,.12,yes
            P1,yes,median monthly Fano factor,.7,1.7,1.18,1.15,1.21,1.22,.54,yes
            P1,yes,episodes at rung 4 or above within 24 h,.6,,.74,.72,.76,,,yes
            P2,yes,runs with 1 to 4 episodes of 25 dead 2021–22,.4,,.46,.43,.49,,,yes
            P2,yes,runs with none in 2010–20,.5,,.55,.52,.58,,,yes
            P2,yes,runs with at most one in 2014–20,.7,,.83,.81,.85,,,yes
            P3,yes,median days at rung 6 of rung-7 episodes,1.5,4,2.5,2.25,2.75,2.75,.57,yes
            P4,yes,deals that fail within 2 days,.5,.85,.71,.69,.73,.66,.4,yes
            P4,yes,last deals that hold 30 days or more,.6,,.79,.75,.82,,,yes
            P4,yes,deals of such an episode,1,9,4.1,3.9,4.3,5,.6,yes
            P5,yes,better-trained side holds or gains ground,.7,,.64,.6,.68,,,no
            P5,yes,displacement three times as high on the other side,.7,,.77,.73,.81,,,yes
            P6,no,wounded for each dead with at least 25 dead,3,5,4.2,4.1,4.3,4.9,.81,yes
            P7,no,civilian share of the dead,.25,.7,.45,.44,.46,.61,.77,yes
            P8,no,log-log slope of displaced on dead,.8,1.4,1.05,1.01,1.09,.97,.4,yes
            P8,no,evacuation in crises at rung 3 without dead,.01,,.12,.1,.14,,,yes
            P9,no,troops of an organisation,,.01,.001,0,.003,0,.9,yes
            P9,no,at least one statement,.6,,.93,.92,.95,1,.9,yes
            P10,no,offers of third parties accepted,0,.2,.07,.06,.08,.05,.45,yes
            P11,no,stocks grow on the first side,.5,,.81,.79,.83,,,yes
            P11,no,stocks grow on the second side,.5,,.78,.76,.8,,,yes
            P11,no,faster on the side that lost more,.5,,.47,.44,.5,,,no
            P12,no,crises at rung 3 or 4 that turn back,.5,,.75,.74,.76,.8,.7,yes
            P13,no,tail exponent of event sizes at 1 or more,1.4,2.7,2.05,2.01,2.09,1.66,.02,yes
            P14,no,support rises on the controlled side,.5,,.83,.8,.86,,,yes
            P14,no,support falls on the open side,.5,,.71,.68,.74,,,yes
            P15,no,chance of rung 6 from the first trigger,.05,,.21,.19,.23,,,yes
            P15,no,chance of rung 6 from the second trigger,.05,,.38,.36,.41,,,yes
            P15,no,dead of the first clash,21,170,55,55,55,55,.44,yes
            P15,no,wounded of the first clash,80,690,277,274,280,277,.6,yes
            P15,no,displaced by the second clash,14000,171000,139000,136770,142000,139000,.9,yes
            P15,no,June 2021 below 25 dead,.8,,.86,.84,.88,,,yes
            P15,no,January 2022 below 25 dead,.5,,.41,.38,.44,,,no
            P15,no,June 2022 below 25 dead,.5,,,,,,,
            """;
    private static final List<String> BENCHMARKS =
            List.of("zero", "last_poisson", "bootstrap", "conflictology", "constant_poisson", "hawkes");
    private static final List<String> MODELS = List.of(
            "M0",
            "M1",
            "M2",
            "M3",
            "M4",
            "M5",
            "without_self_excitation",
            "without_politics",
            "without_learning",
            "without_third_parties",
            "without_arms_market",
            "without_displacement");

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(5);

    private SampleValidation(Path folder) {
        this.folder = folder;
    }

    /** Writes every table and a manifest. */
    public static Path write(Path folder) throws IOException {
        writeTables(folder);
        Files.writeString(folder.resolve("manifest.json"), """
                {"program": "brink", "version": "0.1.0", "commit": "0123456789abcdef", "seed": 1,
                 "order": {"kind": "validate", "topic": {"title": "<2021 only>"}},
                 "scenario": {"name": "sample-border", "hash": "ab12"}, "command": "brink validate -s 1"}
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("COMPLETE"), "", StandardCharsets.UTF_8);
        return folder;
    }

    /** Writes every table and no manifest. */
    public static Path writeTables(Path folder) throws IOException {
        SampleValidation sample = new SampleValidation(folder);
        sample.text("scorecard", SCORECARD);
        sample.scores();
        sample.reliability();
        sample.coverage();
        sample.ablation();
        return folder;
    }

    /** Writes the two tables without which a folder is no validation. */
    public static Path writeBare(Path folder) throws IOException {
        SampleValidation sample = new SampleValidation(folder);
        sample.text("scorecard", SCORECARD);
        sample.text("scores", "target,forecast,score,value,difference\n");
        return folder;
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), text, StandardCharsets.UTF_8);
    }

    private void rows(String name, String header, List<String> rows) throws IOException {
        text(name, header + "\n" + String.join("\n", rows) + "\n");
    }

    private void scores() throws IOException {
        List<String> rows = new ArrayList<>();
        double[] sizes = {1.4, 22};
        String[] targets = {"incidents", "dead"};
        for (int target = 0; target < 2; target++) {
            for (String score : List.of("crps", "log_score", "interval_score")) {
                double scale =
                        score.equals("log_score") ? 2.1 : score.equals("crps") ? sizes[target] : 5 * sizes[target];
                rows.add(targets[target] + ",model," + score + "," + scale + ",,,,");
                for (String benchmark : BENCHMARKS) {
                    double difference = scale * (random.nextDouble() - .25) * .5;
                    double half = scale * (.1 + .2 * random.nextDouble());
                    rows.add(targets[target] + "," + benchmark + "," + score + "," + (scale + difference) + ","
                            + -difference + "," + (-difference - half) + "," + (half - difference) + ","
                            + (difference > half ? "better" : difference < -half ? "worse" : ""));
                }
            }
        }
        rows("scores", "target,forecast,score,value,difference,difference_low,difference_high,skill", rows);
    }

    private void reliability() throws IOException {
        List<String> rows = new ArrayList<>();
        int[] worlds = {4120, 1630, 700, 390, 260, 170, 120, 60, 31, 12};
        for (int bin = 0; bin < 10; bin++) {
            rows.add(bin("synthetic", bin, worlds[bin], .1 * bin + .05 + .04 * (random.nextDouble() - .5)));
        }
        rows.add(bin("record", 0, 96, .02));
        rows.add(bin("record", 1, 21, .24));
        rows.add(bin("record", 2, 6, .5));
        rows.add("record,.3,.4,,,,,0");
        rows("reliability", "kind,bin_low,bin_high,forecast_mean,observed_share,low,high,n", rows);
    }

    private static String bin(String kind, int bin, int n, double share) {
        double half = 1.645 * StrictMath.sqrt(share * (1 - share) / n) + .5 / n;
        return kind + "," + bin / 10.0 + "," + (bin + 1) / 10.0 + "," + (bin + .45) / 10 + "," + share + ","
                + StrictMath.max(0, share - half) + "," + StrictMath.min(1, share + half) + "," + n;
    }

    private void coverage() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String metric : List.of("m_incidents_reported", "m_deaths_reported", "m_displaced_peak")) {
            for (double level : new double[] {.5, .9}) {
                rows.add(SampleCalibration.coverage("synthetic", metric, level, level + .02, 400));
                rows.add(SampleCalibration.coverage(
                        "record", metric, level, metric.equals("m_deaths_reported") ? .4 : level, 15));
            }
        }
        rows("coverage", "kind,metric,level,covered,n,share,low,high", rows);
    }

    private void ablation() throws IOException {
        List<String> rows = new ArrayList<>();
        for (String target : List.of("incidents", "dead")) {
            double scale = target.equals("incidents") ? 1.4 : 22;
            rows.add("whole," + target + "," + scale + ",0,,,13,");
            IntStream.range(0, MODELS.size()).forEach(i -> {
                double difference = scale * .4 * (1 - i / 12.0) * (random.nextDouble() - .1);
                double half = scale * .08;
                String effect = difference > half
                        ? "forecast worse; loses P5 P11"
                        : difference < -half ? "forecast better" : "none";
                rows.add(MODELS.get(i) + "," + target + "," + (scale + difference) + "," + difference + ","
                        + (difference - half) + "," + (difference + half) + "," + (7 + i / 2) + "," + effect);
            });
        }
        rows("ablation", "model,target,crps,difference,difference_low,difference_high,patterns_held,effect", rows);
    }

    /** Writes a sample to the folder named by the argument. */
    public static void main(String[] arguments) throws IOException {
        write(Files.createDirectories(Path.of(arguments[0])));
    }
}
