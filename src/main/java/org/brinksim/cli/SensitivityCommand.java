package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.experiment.sensitivity.Sensitivity;
import org.brinksim.experiment.sensitivity.SensitivityAnalysis;
import org.brinksim.experiment.sensitivity.SensitivityRow;
import org.brinksim.output.FinishedTables;
import org.brinksim.output.FolderReader;
import org.brinksim.output.Manifest;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.SensitivityTable;
import org.brinksim.output.folder.SweepFolder;
import org.brinksim.statistics.Resampling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink sensitivity}: says which factors of a finished sweep matter. */
@Command(
        name = "sensitivity",
        description = "Say which factors of a finished sweep matter, and how much is chance, with intervals.",
        footer = {
            "%nExamples:",
            "  brink sensitivity results/screening",
            "  brink sensitivity results/screening --metric m_deaths --level 0.95 --json"
        })
final class SensitivityCommand implements Callable<Integer> {
    private static final int LEAST_RESAMPLES = 20;
    private static final int MOST_RESAMPLES = 1_000_000;

    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Folder of a sweep over morris, saltelli or oat.")
    private Path folder = Path.of("");

    @Option(
            names = "--metric",
            paramLabel = "NAME",
            description = "Metric to look at, repeatable (default: those that the sweep asks about).")
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--resamples",
            paramLabel = "N",
            description = "Resamples of each interval (default: 1000, fewer for large designs, at least 200).")
    private @Nullable Integer resamples;

    @Option(
            names = "--level",
            paramLabel = "P",
            description = "Level of the intervals, above 0 and below 1 (default: that of the sweep).")
    private @Nullable Double level;

    @Mixin
    private Talk talk = new Talk();

    SensitivityCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        checkOptions();
        SweepFolder sweep = AnalysedSweep.open(services, folder, "brink sweep SPEC --design morris|saltelli|oat");
        SweepDesign design = sweep.design();
        if (!SensitivityAnalysis.fits(design.method())) {
            throw Refusal.invalid(folder + " has the design " + design.method().key()
                    + "; sensitivity reads the designs morris (ranks many factors), saltelli (shares of variance) and oat"
                    + " (each factor alone). Make one with: brink sweep SPEC --design morris|saltelli|oat");
        }
        List<String> asked = AnalysedSweep.metrics(sweep, metrics);
        List<double[][]> responses = sweep.responses(asked);
        Resampling plan =
                Resampling.independent(resamples(design, responses.get(0)), level == null ? sweep.level() : level);
        SensitivityAnalysis analysis =
                new SensitivityAnalysis(design, plan, sweep.reader().seed());
        List<Sensitivity> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            found.add(analysis.of(asked.get(i), responses.get(i)));
        }
        write(sweep.reader(), found, plan.level());
        tell(sweep, plan, found);
        return ExitCode.DONE.number();
    }

    private int resamples(SweepDesign design, double[][] responses) {
        if (resamples != null) {
            return resamples;
        }
        int affordable = ResamplingCost.affordable(design, responses);
        if (affordable < ResamplingCost.USUAL) {
            talk.say("The design is large: " + affordable + " resamples instead of " + ResamplingCost.USUAL
                    + "; for smoother intervals in more time: --resamples " + ResamplingCost.USUAL);
        }
        return affordable;
    }

    private void checkOptions() throws Refusal {
        List<String> problems = new ArrayList<>();
        if (resamples != null && !(resamples >= LEAST_RESAMPLES && resamples <= MOST_RESAMPLES)) {
            problems.add("--resamples: " + resamples + "; allowed is " + LEAST_RESAMPLES + " to " + MOST_RESAMPLES);
        }
        if (level != null && !(level > 0 && level < 1)) {
            problems.add("--level: " + level + "; allowed is above 0 and below 1, for example 0.9");
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
    }

    private void write(FolderReader reader, List<Sensitivity> found, double at) throws Refusal {
        List<List<String>> rows = new ArrayList<>();
        for (Sensitivity sensitivity : found) {
            for (SensitivityRow row : sensitivity.rows()) {
                rows.add(SensitivityTable.cells(sensitivity.metric(), row, at));
            }
        }
        ResultFolder target = new ResultFolder(reader.path(), services.storage());
        try {
            new FinishedTables(target, reader).write(SensitivityTable.TABLE, rows);
            if (!reader.charts().isEmpty()) {
                services.renderer().render(reader.path(), reader.charts());
            }
            Manifest.reseal(target);
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, folder + " cannot be written: " + Failures.reason(cause));
        }
    }

    private void tell(SweepFolder sweep, Resampling plan, List<Sensitivity> found) {
        if (talk.isJson()) {
            talk.data(SensitivityJson.text(folder, sweep, plan, found));
        } else if (!talk.isQuiet()) {
            talk.data(new SensitivityText(talk, sweep, plan).of(found));
        }
        talk.insist(folder.toString());
    }
}
