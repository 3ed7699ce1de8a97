package org.brinksim.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the folder of a calibration of made-up values; only its form is that of a real one. */
public final class SampleCalibration {
    public static final List<String> PARAMETERS = List.of(
            "politics_weight",
            "lethality",
            "climb_propensity",
            "widen_propensity",
            "incident_rate",
            "ceasefire_fast_fail",
            "edge_weight",
            "displacement_scale");
    /** Middle and spread of the logarithm before fitting, then after it. */
    private static final double[][] SPREADS = {
        {.6, .5, .8, .35}, {1, .3, 1.12, .12}, {1, .4, .82, .14}, {1, .4, 1.05, .36},
        {1, .25, .93, .06}, {.66, .12, .7, .07}, {1, .5, 1.1, .44}, {1, .5, 1.4, .2}
    };

    private static final int DRAWS = 1000;
    private static final int WORLDS = 300;
    private static final int BINS = 20;
    private static final String[] TARGETS = {
        "mean reported incidents a year 2010–14|incidents/year|18|28|9|24|61|19|23|27|.48|1",
        "mean reported incidents a year 2015–19|incidents/year|7|14|4|15|44|10|13|17|.21|1",
        "monthly Fano factor of reported incidents|variance/mean|.7|1.7|.8|1.3|4.2|1|1.2|1.5|.55|1",
        "episodes with at least 25 dead 2021–22|episodes|2|2|0|1|5|1|2|3|.5|2",
        "episodes with at least 25 dead 2010–20|episodes|0|0|0|1|9|0|0|2|.66|2",
        "reported dead of the first clash|persons|55|55|2|31|940|21|60|170|.44|1",
        "reported dead of the second clash|persons|103|146|3|48|1710|30|96|410|.58|1",
        "wounded in the first clash|persons|274||5|120|3900|80|240|690|.61|.5",
        "displaced in the first clash|persons|33388|58000|0|21000|260000|9000|41000|118000|.4|.5",
        "displaced in the second clash|persons|136770|142000|0|26000|410000|14000|62000|171000|.92|.5",
        "days at rung 6 or above in the first clash|days|3|3|.5|2|9.25|1.5|2.5|4.5|.6|1",
        "days at rung 6 or above in the second clash|days|2|3|.5|2|9.75|1.5|2.5|4.25|.52|1",
        "share of deals that fail within 2 days|share|.5|.85|.31|.66|.93|.58|.71|.83|.41|1",
        "deals of an episode at rung 6 or above|deals|1|9|1|4|14|2|4|8|.5|.5",
        "wounded for each dead|ratio|3|5|1.9|3.9|7.2|3.1|4.2|5.3|.38|1",
        "civilian share of the dead|share|.25|.7|.08|.4|.81|.24|.45|.66|.5|1",
        "log-log slope of displaced on dead|slope|.8|1.4|.2|.9|1.8|.7|1.05|1.36|.5|.5",
        "crises at rung 3 or 4 that turn back|share|.5|1|.34|.71|.95|.6|.75|.87|.5|.5",
        "tail exponent of event sizes|exponent|1.66|1.66|1.2|1.8|3.1|1.8|2.05|2.4|.99|1",
        "offers of mediation accepted|share|0|.2|0|.08|.33|.01|.07|.18|.5|.25",
        "houses damaged in the first clash|houses|219|239|0|90|2900|40|180|610|.57|.25",
        "support of the leaders at the end|index|.35|.6|.1|.5|.9|.3|.48|.66|.5|.25",
        "incidents in the sown months|share|.55|.7|.42|.58|.74|.52|.61|.69|.44|.5",
        "days between incidents of one segment|days|11|40|4|19|120|12|21|46|.5|.5",
        "balance of ground after the second clash|segments|−1|2|−6|0|6|−3|0|4|.5|.25"
    };

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(11);

    private SampleCalibration(Path folder) {
        this.folder = folder;
    }

    /** Writes every table and a manifest. */
    public static Path write(Path folder) throws IOException {
        writeTables(folder);
        Files.writeString(folder.resolve("manifest.json"), """
                {"format": 1, "program": "brink", "kind": "calibration", "name": "both & <form>", "version": "0.1.0",
                 "commit": "0123456789abcdef", "command": "brink calibrate both.yaml", "worlds": 16000}
                """, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("COMPLETE"), "", StandardCharsets.UTF_8);
        return folder;
    }

    /** Writes every table and no manifest. */
    public static Path writeTables(Path folder) throws IOException {
        new SampleCalibration(folder).tables();
        return folder;
    }

    /** Writes the two tables without which a folder is no calibration. */
    public static Path writeBare(Path folder) throws IOException {
        SampleCalibration sample = new SampleCalibration(folder);
        sample.posterior();
        sample.generations();
        return folder;
    }

    private void tables() throws IOException {
        posterior();
        prior();
        generations();
        waves();
        targets();
        ranks();
        recovery();
        coverage();
    }

    private double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    private void write(String name, String header, List<String> rows) throws IOException {
        Files.writeString(
                folder.resolve(name + ".csv"), header + "\n" + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
    }

    private static String columns() {
        return PARAMETERS.stream().map(name -> "parameters." + name).collect(Collectors.joining(","));
    }

    private String values(int from) {
        double[] z =
                IntStream.range(0, SPREADS.length).mapToDouble(i -> normal()).toArray();
        if (from == 2) {
            z[2] = -.75 * z[0] + .66 * z[2];
            z[7] = -.45 * z[1] + .9 * z[7];
        }
        return IntStream.range(0, z.length)
                .mapToObj(i -> String.valueOf(SPREADS[i][from] * StrictMath.exp(SPREADS[i][from + 1] * z[i])))
                .collect(Collectors.joining(","));
    }

    private void posterior() throws IOException {
        double[] weights = IntStream.range(0, DRAWS)
                .mapToDouble(i -> StrictMath.exp(.6 * normal()))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        write(
                "posterior",
                "draw,weight,distance," + columns() + ",parameters.press_rate",
                IntStream.range(0, DRAWS)
                        .mapToObj(i -> i + "," + weights[i] / sum + "," + (.8 + .4 * random.nextDouble()) + ","
                                + values(2) + "," + random.nextDouble())
                        .toList());
    }

    private void prior() throws IOException {
        write(
                "prior",
                "draw," + columns(),
                IntStream.range(0, 2 * DRAWS).mapToObj(i -> i + "," + values(0)).toList());
    }

    private void generations() throws IOException {
        double[] thresholds = {6.1, 4.2, 3.1, 2.4, 1.9, 1.6, 1.42, 1.31};
        write(
                "generations",
                "generation,threshold,proposals,acceptance,effective_size",
                IntStream.range(0, thresholds.length)
                        .mapToObj(i -> (i + 1) + "," + thresholds[i] + "," + (2000 + 900 * i * i) + ","
                                + .5 * StrictMath.exp(-.42 * i) + "," + (980 - 47 * i - i * i))
                        .toList());
    }

    private void waves() throws IOException {
        write(
                "waves",
                "wave,worlds,volume,volume_low,volume_high",
                List.of(
                        "1,4000,.21,.198,.223",
                        "2,4000,.048,.044,.053",
                        "3,4000,.0117,.0101,.0135",
                        "4,4000,.0093,.0078,.0109"));
    }

    private void targets() throws IOException {
        List<String[]> rows = Arrays.stream(TARGETS)
                .map(row -> row.replace('−', '-').split("\\|", -1))
                .toList();
        write(
                "summaries",
                "target,unit,observed_low,observed_high,prior_q05,prior_q50,prior_q95,posterior_q05,posterior_q50,posterior_q95,p_value,weight",
                rows.stream().map(row -> String.join(",", row)).toList());
        write(
                "implausibility",
                "wave,target,low,high,emulated_low,emulated_high,ruled_out",
                IntStream.rangeClosed(1, 4)
                        .boxed()
                        .flatMap(wave -> rows.stream()
                                .map(row -> wave + "," + row[0] + "," + row[2] + "," + row[3] + "," + row[7] + ","
                                        + row[9] + "," + .8 * random.nextDouble() / wave))
                        .toList());
    }

    private void ranks() throws IOException {
        List<String> rows = PARAMETERS.stream()
                .flatMap(name -> {
                    int[] counts = new int[BINS];
                    for (int world = 0; world < WORLDS; world++) {
                        double rank = random.nextDouble();
                        counts[(int) (BINS * (name.equals("edge_weight") ? StrictMath.sqrt(rank) : rank))]++;
                    }
                    return IntStream.range(0, BINS).mapToObj(bin -> name + "," + bin + "," + counts[bin]);
                })
                .toList();
        write("sbc", "parameter,bin,count", rows);
        write(
                "sbc_tests",
                "parameter,p_value",
                PARAMETERS.stream()
                        .map(name -> name + "," + (name.equals("edge_weight") ? 1e-5 : .05 + .9 * random.nextDouble()))
                        .toList());
    }

    private void recovery() throws IOException {
        double[] ratios = {.8, .42, .45, .93, .3, .6, .9, .5};
        List<String> rows = IntStream.range(0, PARAMETERS.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, WORLDS).mapToObj(world -> recovery(i, world, ratios[i])))
                .toList();
        write("recovery", "world,parameter,truth,mean,q05,q95", rows);
        write(
                "identified",
                "parameter,sd_ratio,recovery_correlation,identified",
                IntStream.range(0, PARAMETERS.size())
                        .mapToObj(i -> PARAMETERS.get(i) + "," + ratios[i] + ","
                                + StrictMath.sqrt(1 - ratios[i] * ratios[i]) + "," + (ratios[i] <= .7 ? "yes" : "no"))
                        .toList());
    }

    private String recovery(int parameter, int world, double ratio) {
        double spread = SPREADS[parameter][1];
        double mean = spread * normal() * StrictMath.sqrt(1 - ratio * ratio);
        double truth = mean + spread * ratio * normal();
        double half = 1.645 * spread * ratio;
        double middle = SPREADS[parameter][0];
        return world + "," + PARAMETERS.get(parameter) + "," + middle * StrictMath.exp(truth) + ","
                + middle * StrictMath.exp(mean) + "," + middle * StrictMath.exp(mean - half) + ","
                + middle * StrictMath.exp(mean + half);
    }

    private void coverage() throws IOException {
        List<String> rows = PARAMETERS.stream()
                .flatMap(name -> List.of(.5, .9).stream().map(level -> {
                    double share = level + (name.equals("widen_propensity") ? -.09 : .03 * normal() / 2);
                    return coverage("synthetic", name, level, StrictMath.min(1, share), WORLDS);
                }))
                .toList();
        write("coverage", "kind,metric,level,covered,n,share,low,high", rows);
    }

    static String coverage(String kind, String metric, double level, double share, int n) {
        double half = 1.645 * StrictMath.sqrt(share * (1 - share) / n) + .5 / n;
        return kind + "," + metric + "," + level + "," + StrictMath.round(share * n) + "," + n + "," + share + ","
                + StrictMath.max(0, share - half) + "," + StrictMath.min(1, share + half);
    }

    /** Writes a sample to the folder named by the argument. */
    public static void main(String[] arguments) throws IOException {
        write(Files.createDirectories(Path.of(arguments[0])));
    }
}
