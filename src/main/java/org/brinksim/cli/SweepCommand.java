package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.brinksim.experiment.Shard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code brink sweep}: runs at every point of a design over some factors. */
@Command(
        name = "sweep",
        description = "Run a scenario at every point of a design over parameters and inputs.",
        footer = {
            "%nExamples:",
            "  brink sweep arms-mediation",
            "  brink sweep april-2021 --vary segments.golovnoy.settled=0:1:5"
        })
final class SweepCommand implements Callable<Integer> {
    private static final Pattern PART = Pattern.compile("([1-9]\\d{0,8})/([1-9]\\d{0,8})");

    private final Services services;

    @Mixin
    private SweepPlan plan = new SweepPlan();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Make part I of N parts of the design points; put the parts together with merge.")
    private String shard = Shard.WHOLE.toString();

    @Option(
            names = "--dry-run",
            description =
                    "Say how many runs there would be, how long they take and how much they write; write nothing.")
    private boolean dryRun;

    @Mixin
    private Conduct conduct = new Conduct();

    @Mixin
    private Talk talk = new Talk();

    SweepCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        Undertaking undertaking = plan.undertaking(services, talk, shard());
        int threads = plan.ensemble().threads(services.environment());
        if (dryRun) {
            new DryRun(services, talk).tell(List.of(undertaking.order()), threads);
            return ExitCode.DONE.number();
        }
        Path folder = plan.folder(services, undertaking.order());
        return new Attempt(services, new EnsembleRun.Means(threads, conduct, talk.arguments()), talk)
                .carryOut(undertaking, folder)
                .number();
    }

    private Shard shard() throws Refusal {
        Matcher part = PART.matcher(shard);
        if (!part.matches() || Integer.parseInt(part.group(1)) > Integer.parseInt(part.group(2))) {
            throw Refusal.invalid("--shard: " + shard + "; allowed is I/N, for example 2/7");
        }
        return new Shard(Integer.parseInt(part.group(1)), Integer.parseInt(part.group(2)));
    }
}
