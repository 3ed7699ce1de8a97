package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.brinksim.experiment.Shard;
import org.brinksim.output.Order;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brink slurm}: an array script for a cluster with Slurm that makes a sweep in parts. */
@Command(
        name = "slurm",
        description = "Print an array script for Slurm that makes a sweep in parts and merges them.",
        footer = {
            "%nExamples:",
            "  brink slurm arms-mediation --parts 50 > sweep.sh",
            "  brink slurm eight-parameters --parts 200 --time 01:00:00 --cpus 8"
        })
final class SlurmCommand implements Callable<Integer> {
    /** Most elements of an array where the administrator has not changed MaxArraySize. */
    private static final int MOST_PARTS = 1_001;

    private final Services services;

    @Mixin
    private SweepPlan plan = new SweepPlan();

    @Option(
            names = "--parts",
            paramLabel = "N",
            description =
                    "Parts of the sweep, one for each element of the array, at most 1001 (default: ${DEFAULT-VALUE}).")
    private int parts = 100;

    @Option(
            names = "--time",
            paramLabel = "LIMIT",
            description = "Time limit of a part, as sbatch takes it (default: ${DEFAULT-VALUE}).")
    private String time = "04:00:00";

    @Option(names = "--cpus", paramLabel = "N", description = "Processors of a part (default: ${DEFAULT-VALUE}).")
    private int cpus = 4;

    @Option(names = "--partition", paramLabel = "NAME", description = "Partition (default: that of the cluster).")
    private @Nullable String partition;

    @Mixin
    private Talk talk = new Talk();

    SlurmCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        List<String> problems = new ArrayList<>();
        if (parts < 1 || parts > MOST_PARTS) {
            problems.add(
                    "--parts: " + parts + "; allowed is 1 to " + MOST_PARTS + ", the usual most elements of an array");
        }
        if (cpus < 1) {
            problems.add("--cpus: " + cpus + "; allowed is 1 or more");
        }
        if (!time.matches("[0-9:-]+")) {
            problems.add("--time: " + time + "; allowed is what sbatch takes, for example 04:00:00 or 1-12:00:00");
        }
        if (partition != null && !partition.matches("[A-Za-z0-9_.,-]+")) {
            problems.add("--partition: " + partition + "; allowed are letters, digits, _ . , and -");
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        Undertaking undertaking = plan.undertaking(services, talk, new Shard(1, 1));
        int points = undertaking.order().plan().design().size();
        int most = Math.min(parts, points);
        if (most < parts) {
            talk.insist("The design has " + points + " points: " + most + " parts are enough.");
        }
        talk.data(script(undertaking.order(), most));
        return ExitCode.DONE.number();
    }

    private String script(Order order, int most) {
        String name = order.topic().name();
        String folder = plan.output().folder().place().out() == null
                ? "results/" + name
                : String.valueOf(plan.output().folder().place().out());
        List<String> lines = new ArrayList<>(List.of(
                "#!/bin/sh",
                "#SBATCH --job-name=" + name,
                "#SBATCH --array=1-" + most,
                "#SBATCH --cpus-per-task=" + cpus,
                "#SBATCH --time=" + time));
        if (partition != null) {
            lines.add("#SBATCH --partition=" + partition);
        }
        lines.addAll(List.of(
                "# "
                        + String.format(
                                Locale.ROOT,
                                "%,d design points, %,d runs in %d parts.",
                                order.plan().design().size(),
                                order.mostRuns(),
                                most),
                "# Submit in the folder of brink:  sbatch SCRIPT",
                "# A part that was cut off goes on where it stopped when the script is submitted again.",
                "# When all parts are made:        " + Words.shell(List.of("brink", "merge", folder)) + " "
                        + Words.shell(List.of(folder + "-parts")) + "/*",
                "set -eu",
                "PART=" + Words.shell(List.of(folder + "-parts")) + "/$SLURM_ARRAY_TASK_ID",
                "export BRINK_JOBS=${SLURM_CPUS_PER_TASK:-" + cpus + "}",
                "if [ -e \"$PART/manifest.json\" ]; then",
                "    exec ./brink resume \"$PART\" --progress none",
                "fi",
                "exec ./" + Words.shell(plan.words(order)) + " --shard \"$SLURM_ARRAY_TASK_ID/" + most
                        + "\" --out \"$PART\" --progress none"));
        return String.join("\n", lines);
    }
}
