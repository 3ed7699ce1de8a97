package org.brinksim.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.brinksim.output.folder.CsvTable;

/** Writes a result folder of made-up values; only its form is that of a real one. */
public final class SampleFolder {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);
    private static final LocalDate END = LocalDate.of(2022, 12, 31);
    private static final int RUNS = 400;

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(7);
    private final List<int[]> deaths = new ArrayList<>();
    private final List<int[]> incidents = new ArrayList<>();

    private SampleFolder(Path folder) {
        this.folder = folder;
    }

    /** Writes a full folder. */
    public static Path write(Path folder) throws IOException {
        new SampleFolder(folder).writeAll();
        return folder;
    }

    /** Writes a folder with a manifest and runs alone. */
    public static Path writeBare(Path folder) throws IOException {
        SampleFolder sample = new SampleFolder(folder);
        sample.manifest();
        sample.simulate();
        sample.runs();
        sample.text("COMPLETE", "");
        return folder;
    }

    /** Writes a sample to the folder named by the argument. */
    public static void main(String[] arguments) throws IOException {
        write(Files.createDirectories(Path.of(arguments[0])));
    }

    private void writeAll() throws IOException {
        manifest();
        simulate();
        runs();
        series();
        summary();
        segments();
        ceasefires();
        ladder();
        figures();
        strategy();
        text("failures.csv", "design_id,replicate,run_id,seed,stage,error,message\n");
        text("COMPLETE", "");
    }

    private void text(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    private void manifest() throws IOException {
        text("manifest.json", """
                {"version": "0.1.0", "commit": "0123456789abcdef0123456789abcdef01234567",
                 "scenario": {"name": "sample-border", "title": "Made-up values & <form> only", "hash": "sha256:ab12"},
                 "calendar": {"start": "2021-01-01", "end": "2022-12-31"}, "states": ["KGZ", "TJK"],
                 "seed": "1", "replicates": 400, "level": 0.9, "uncertainty": "chance",
                 "command": "brink run scenarios/sample-border.yaml -s 1 -r 400",
                 "counts": {"runs": 400, "failed": 0, "design_points": 1},
                 "host": "secret-host", "threads": 17, "started": "2031-05-06T07:08:09Z"}
                """);
    }

    private void simulate() {
        int days = (int) (END.toEpochDay() - START.toEpochDay()) + 1;
        for (int run = 0; run < RUNS; run++) {
            int[] dead = new int[days];
            int[] counts = new int[days];
            for (int day = 0; day < days; day++) {
                boolean clash = random.nextDouble() < .0018;
                dead[day] = (day == 0 ? 0 : dead[day - 1])
                        + (clash ? (int) StrictMath.exp(1 + 4 * random.nextDouble()) : 0);
                counts[day] = (day == 0 ? 0 : counts[day - 1]) + (random.nextDouble() < .026 ? 1 : 0);
            }
            deaths.add(dead);
            incidents.add(counts);
        }
    }

    private void runs() throws IOException {
        StringBuilder csv = new StringBuilder(
                "scenario,design_id,replicate,run_id,seed,status,end_reason,m_incidents,m_incidents_reported,m_episodes_25,"
                        + "m_episodes_rung6,m_rung_max,m_deaths,m_deaths_reported,m_deaths_reported_kgz,"
                        + "m_deaths_reported_tjk,m_wounded,m_displaced_peak,m_displaced_kgz,m_displaced_tjk,m_deals,"
                        + "m_deals_failed_2d,m_near_misses\n");
        for (int run = 0; run < RUNS; run++) {
            int dead = last(deaths.get(run));
            int kgz = dead / 3;
            int gone = dead * 700;
            csv.append("sample-border,0,")
                    .append(run)
                    .append(",d0r")
                    .append(run)
                    .append(",1,done,calendar,");
            int[] row = {
                last(incidents.get(run)) * 2,
                last(incidents.get(run)),
                dead >= 25 ? 1 : 0,
                dead >= 20 ? 1 : 0,
                dead >= 20 ? 7 : dead > 0 ? 5 : 4,
                dead + 3,
                dead,
                kgz,
                dead - kgz,
                dead * 4,
                gone,
                gone * 9 / 10,
                gone / 10,
                dead > 0 ? 3 : 0,
                dead > 0 ? 2 : 0,
                3
            };
            csv.append(String.join(
                            ",", Arrays.stream(row).mapToObj(String::valueOf).toList()))
                    .append('\n');
        }
        text("runs.csv", csv.toString());
    }

    private static int last(int[] values) {
        return values[values.length - 1];
    }

    private void series() throws IOException {
        StringBuilder csv = new StringBuilder("design_id,day,date,series,n,mean,q05,q25,q50,q75,q95\n");
        append(csv, "deaths_reported", deaths);
        append(csv, "incidents_reported", incidents);
        text("series.csv", csv.toString());
    }

    private static void append(StringBuilder csv, String name, List<int[]> runs) {
        for (int day = 0; day < runs.get(0).length; day++) {
            int at = day;
            int[] values = runs.stream().mapToInt(run -> run[at]).sorted().toArray();
            csv.append("0,")
                    .append(day)
                    .append(',')
                    .append(START.plusDays(day))
                    .append(',')
                    .append(name);
            csv.append(',')
                    .append(RUNS)
                    .append(',')
                    .append(Arrays.stream(values).average().orElseThrow());
            for (double share : new double[] {.05, .25, .5, .75, .95}) {
                csv.append(',').append(values[(int) (share * (RUNS - 1))]);
            }
            csv.append('\n');
        }
    }

    private void summary() throws IOException {
        text("summary.csv", """
                design_id,metric,n,mean,sd,se,ci_low,ci_high,q05,q25,q50,q75,q95
                0,m_deaths_reported,400,31.2,40.1,2,27.9,34.5,0,3,17,44,118
                0,m_incidents_reported,400,19,4.3,.2,18.6,19.3,12,16,19,22,26
                0,p_25_90d,400,0.32,,,0.28,0.36,,,,,
                """);
    }

    private void segments() throws IOException {
        StringBuilder csv = new StringBuilder(
                "design_id,segment,name,sector,lat,lon,n,incidents_mean,incidents_q05,incidents_q95\n");
        String resource = "/org/brinksim/evidence/kyrgyzstan-tajikistan/segments.csv";
        try (InputStream in = SampleFolder.class.getResourceAsStream(resource)) {
            CsvTable table =
                    CsvTable.read(new java.io.InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            table.rows()
                    .forEach(row -> csv.append("0,")
                            .append(row.text("id"))
                            .append(',')
                            .append(row.text("kgz_place"))
                            .append(',')
                            .append(row.text("sector"))
                            .append(',')
                            .append(row.text("lat"))
                            .append(',')
                            .append(row.text("lon"))
                            .append(",400,")
                            .append(StrictMath.exp(-2 + 3.5 * random.nextDouble()))
                            .append(",0,4\n"));
        }
        text("segments.csv", csv.toString());
    }

    private void ceasefires() throws IOException {
        StringBuilder csv = new StringBuilder("design_id,days,failed,top_rung,last,level,n\n");
        for (int i = 0; i < 900; i++) {
            boolean fast = random.nextDouble() < .66;
            double days =
                    fast ? StrictMath.exp(-3 + 3 * random.nextDouble()) : StrictMath.exp(3 + 4 * random.nextDouble());
            double left = random.nextDouble() * 700;
            csv.append("0,").append(StrictMath.min(days, left)).append(',').append(days < left ? 1 : 0);
            csv.append(',').append(fast ? 4 + i % 4 : 7).append(",0,local,1\n");
        }
        text("ceasefires.csv", csv.toString());
    }

    private void ladder() throws IOException {
        StringBuilder csv =
                new StringBuilder("design_id,replicate,run_id,id,cause,day,date,slice,kind,episode,actor,target,"
                        + "segment,rung,mid,cameo,killed,wounded,count,detail,option,probability\n");
        int id = 0;
        for (int day = 20; day < 700; day += 37) {
            id = event(csv, id, day, day % 4, "incident", "e" + day, 2 + day % 4, 0);
        }
        int[] rungs = {4, 4, 5, 5, 6, 6, 7, 7, 7, 6, 7, 7, 5, 0, 0, 6, 6, 4};
        for (int i = 0; i < rungs.length; i++) {
            int day = 400 + i / 4;
            if (rungs[i] > 0) {
                id = event(csv, id, day, i % 4, "exchange", "golovnoy-2022-02-05", rungs[i], i % 3);
            }
            if (i == 4 || i == 6) {
                id = event(csv, id, day, i % 4, "spread", "golovnoy-2022-02-05", rungs[i], 0);
                id = event(csv, id, day, i % 4, "territory", "golovnoy-2022-02-05", rungs[i], 0);
                id = event(csv, id, day, i % 4, "evacuation", "golovnoy-2022-02-05", rungs[i], 0);
            }
            if (i == 12 || i == 17) {
                id = event(csv, id, day, i % 4, "deal", "golovnoy-2022-02-05", rungs[i], 0);
            }
            if (i == 15) {
                id = event(csv, id, day, i % 4, "deal_failed", "golovnoy-2022-02-05", rungs[i], 0);
            }
        }
        event(csv, id, 406, 2, "end", "golovnoy-2022-02-05", 0, 15);
        text("ladder.csv", csv.toString());
    }

    private static int event(
            StringBuilder csv, int id, int day, int slice, String kind, String episode, int rung, int killed) {
        csv.append("0,17,d0r17,")
                .append(id + 1)
                .append(",0,")
                .append(day)
                .append(',')
                .append(START.plusDays(day));
        csv.append(',')
                .append(slice)
                .append(',')
                .append(kind)
                .append(',')
                .append(episode)
                .append(",KGZ,TJK,golovnoy,");
        csv.append(rung).append(",4,19,").append(killed).append(",0,0,made up,,\n");
        return id + 1;
    }

    private void figures() throws IOException {
        text("figures.csv", """
                path,value,low,high,unit,source,note
                parameters.climb_propensity,1,0.6,1.5,factor,assumption,"Held at 1 & <unfitted>"
                segments.golovnoy.stake,1,,,,assumption W2 W3,Head works claimed by both
                border.level,22.2,18,28,incidents a year,H1,
                states.KGZ.budget,130,,,million US dollars,,
                """);
    }

    private void strategy() throws IOException {
        text("acts.csv", """
                design_id,actor,kind,n,per_run,accepted_share,episodes,episodes_share
                0,anybody,offer,400,1.5,0.25,120,0.8
                0,ORG1,offer,400,0.25,0.1,120,0.2
                0,ORG1,statement,400,2,,120,0.9
                0,RUS,offer,400,1.25,0.28,120,0.7
                """);
        StringBuilder arms =
                new StringBuilder("design_id,supplier,recipient,year,system,n,systems,systems_q05,systems_q95,musd\n");
        String[] flows = {
            "TUR,KGZ,2021,3,3,3", "TUR,KGZ,2022,4.2,0,9", "RUS,KGZ,2022,12.5,0,34", "RUS,TJK,2021,6.1,0,20",
            "RUS,TJK,2022,22,4,51", "ARE,KGZ,2021,40,40,40", "IRN,TJK,2022,1.4,0,6", "BLR,KGZ,2022,0.2,0,1"
        };
        for (String flow : flows) {
            String[] cells = flow.split(",", -1);
            arms.append("0,").append(String.join(",", cells[0], cells[1], cells[2]));
            arms.append(",weapons,400,")
                    .append(String.join(",", cells[3], cells[4], cells[5]))
                    .append(",1.5\n");
        }
        arms.append("0,KAZ,TJK,2021,munitions,400,3,3,3,1\n");
        text("arms_flows.csv", arms.toString());
        network();
    }

    private void network() throws IOException {
        text("network.csv", """
                design_id,relation,actor,other,name,value
                0,state,KGZ,,Kyrgyzstan,1
                0,state,TJK,,Tajikistan,1
                0,patron,ARE,,United Arab Emirates,0.1
                0,dependence,ARE,KGZ,United Arab Emirates,0.05
                0,patron,BLR,,Belarus,0.1
                0,stance,BLR,RUS,Belarus,0.9
                0,patron,CHN,,China,0.3
                0,dependence,CHN,KGZ,China,0.5
                0,dependence,CHN,TJK,China,0.5
                0,stance,CHN,RUS,China,0.5
                0,stance,CHN,USA,China,-0.6
                0,patron,EU,,European Union,0.2
                0,dependence,EU,KGZ,European Union,0.1
                0,dependence,EU,TJK,European Union,0.1
                0,stance,EU,USA,European Union,0.8
                0,stance,EU,RUS,European Union,-0.5
                0,patron,IRN,,Iran,0.3
                0,loyalty,IRN,TJK,Iran,0.2
                0,dependence,IRN,TJK,Iran,0.1
                0,stance,IRN,USA,Iran,-1
                0,stance,IRN,TUR,Iran,-0.2
                0,patron,KAZ,,Kazakhstan,0.3
                0,dependence,KAZ,KGZ,Kazakhstan,0.1
                0,dependence,KAZ,TJK,Kazakhstan,0.1
                0,stance,KAZ,RUS,Kazakhstan,0.6
                0,patron,PAK,,Pakistan,0.1
                0,stance,PAK,CHN,Pakistan,0.7
                0,stance,PAK,TUR,Pakistan,0.6
                0,patron,RUS,,Russia,1
                0,loyalty,RUS,KGZ,Russia,0.3
                0,dependence,RUS,KGZ,Russia,0.6
                0,loyalty,RUS,TJK,Russia,0.5
                0,dependence,RUS,TJK,Russia,0.7
                0,stance,RUS,USA,Russia,-0.9
                0,stance,RUS,TUR,Russia,-0.2
                0,stance,RUS,IRN,Russia,0.4
                0,patron,TUR,,Turkey,0.4
                0,loyalty,TUR,KGZ,Turkey,0.2
                0,dependence,TUR,KGZ,Turkey,0.1
                0,stance,TUR,USA,Turkey,0.4
                0,patron,USA,,United States,0.2
                0,dependence,USA,KGZ,United States,0.1
                0,dependence,USA,TJK,United States,0.2
                0,organisation,ORG1,,Collective Security Treaty Organization,1
                0,member,ORG1,KGZ,Collective Security Treaty Organization,1
                0,member,ORG1,TJK,Collective Security Treaty Organization,1
                0,member,ORG1,BLR,Collective Security Treaty Organization,1
                0,member,ORG1,KAZ,Collective Security Treaty Organization,1
                0,member,ORG1,RUS,Collective Security Treaty Organization,1
                0,member,ORG1,ARM,Collective Security Treaty Organization,1
                0,organisation,ORG2,,Shanghai Cooperation Organisation,1
                0,member,ORG2,KGZ,Shanghai Cooperation Organisation,1
                0,member,ORG2,TJK,Shanghai Cooperation Organisation,1
                0,member,ORG2,CHN,Shanghai Cooperation Organisation,1
                0,member,ORG2,RUS,Shanghai Cooperation Organisation,1
                0,organisation,ORG3,,Organization of Turkic States,1
                0,member,ORG3,KGZ,Organization of Turkic States,1
                0,member,ORG3,TUR,Organization of Turkic States,1
                0,organisation,ORG4,,Organization for Security and Co-operation in Europe,1
                0,member,ORG4,KGZ,Organization for Security and Co-operation in Europe,1
                0,member,ORG4,TJK,Organization for Security and Co-operation in Europe,1
                """);
    }
}
