package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.brinksim.config.CalibrationReader;
import org.brinksim.config.CalibrationReading;
import org.brinksim.config.CalibrationSpec;
import org.brinksim.config.Problem;
import org.brinksim.experiment.calibration.Bank;
import org.brinksim.experiment.calibration.Calibration;
import org.brinksim.experiment.calibration.CalibrationStopped;
import org.brinksim.experiment.calibration.Guess;
import org.brinksim.experiment.calibration.PointFit;
import org.brinksim.experiment.calibration.Rivalry;
import org.brinksim.experiment.calibration.SimulatedWorlds;
import org.brinksim.experiment.calibration.Trust;
import org.brinksim.experiment.calibration.Worlds;
import org.brinksim.output.CalibrationFolder;
import org.brinksim.output.CalibrationTables;
import org.brinksim.output.FolderClaim;
import org.brinksim.output.Provenance;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.TrustTables;
import org.brinksim.output.WorldJournal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink calibrate}: fits the calibrated parameters to the record. */
@Command(
        name = "calibrate",
        description = "Fit the calibrated parameters to the record: history matching, then ABC-SMC.",
        footer = {"%nExamples:", "  brink calibrate both", "  brink calibrate both --continue results/both"})
final class CalibrateCommand implements Callable<Integer> {
    private static final int HELD_OUT = 300;
    private final Services services;

    @Parameters(paramLabel = "SPEC", description = "Name of a shipped calibration, or a file that states one.")
    private String argument = "";

    @Mixin
    private PlaceOptions output = new PlaceOptions();

    @Option(
            names = "--continue",
            paramLabel = "DIR",
            description = "Go on with the calibration in this folder, which was interrupted.")
    private @Nullable Path unfinished;

    @Option(
            names = "--point",
            paramLabel = "WORLDS",
            description = "A quick fit of one point (CMA-ES) with this many worlds a point; writes no folder.")
    private int point;

    @Option(
            names = "--bank",
            paramLabel = "WORLDS",
            description = "Also simulate a bank of worlds from the prior and see whether the last 300 are recovered.")
    private int bank;

    @Option(names = "--rivals", description = "Also compare the model with the other structures that SPEC states.")
    private boolean rivals;

    @Option(
            names = "--progress",
            paramLabel = "HOW",
            description = "auto (a bar on a terminal), bar, json or none (default: auto).")
    private Progress.Mode progress = Progress.Mode.AUTO;

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private Talk talk = new Talk();

    CalibrateCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal {
        CalibrationSpec spec = spec();
        int threads = jobs.threads(services.environment());
        try (Interruption interruption = Interruption.watch();
                SimulatedWorlds worlds = new SimulatedWorlds(
                        spec.model(spec.whole()),
                        spec.space(),
                        spec.settings().seed(),
                        threads,
                        interruption::isRequested)) {
            return point > 0 ? point(spec, worlds) : fit(spec, worlds, threads);
        } catch (CalibrationStopped stopped) {
            return ExitCode.INTERRUPTED.number();
        }
    }

    private CalibrationSpec spec() throws Refusal {
        List<String> problems = new ArrayList<>(jobs.problems(services.environment()));
        problems.addAll(output.problems());
        if (bank < 0 || point < 0) {
            problems.add((bank < 0 ? "--bank: " + bank : "--point: " + point) + "; allowed is 0 or more worlds");
        }
        if (unfinished != null && !Files.isDirectory(services.folder().resolve(unfinished))) {
            problems.add("--continue: " + unfinished + " is no folder; allowed is that of an interrupted calibration");
        }
        CalibrationReading reading = CalibrationReader.read(argument, services.folder());
        if (reading instanceof CalibrationReading.Refused refused) {
            refused.problems().stream().map(Problem::toString).forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        return ((CalibrationReading.Accepted) reading).spec();
    }

    private Integer point(CalibrationSpec spec, SimulatedWorlds worlds) throws Refusal {
        try {
            PointFit.Found found =
                    new PointFit(spec.targets(), spec.space(), spec.settings().seed(), point).search(worlds);
            if (talk.isJson()) {
                talk.data(json(found));
                return ExitCode.DONE.number();
            }
            talk.data(found.values().entrySet().stream()
                    .map(entry ->
                            String.format(Locale.ROOT, "%-24s%s", entry.getKey(), SummaryText.figure(entry.getValue())))
                    .collect(Collectors.joining("\n")));
            talk.insist(String.format(
                    Locale.ROOT,
                    "root mean square of the distances %.3f after %,d worlds; the prior medians have %.3f",
                    found.distance(),
                    found.worlds(),
                    found.atPrior()));
            return ExitCode.DONE.number();
        } catch (IOException cause) {
            throw new IllegalStateException("a point fit writes nothing", cause);
        }
    }

    private static String json(PointFit.Found found) {
        ObjectNode root = SummaryJson.object();
        ObjectNode values = root.putObject("parameters");
        found.values().forEach(values::put);
        return SummaryJson.text(root.put("distance", found.distance())
                .put("distance_prior", found.atPrior())
                .put("worlds", found.worlds()));
    }

    private Integer fit(CalibrationSpec spec, SimulatedWorlds worlds, int threads) throws Refusal {
        String name = spec.about().name();
        Path path = folder(name);
        try {
            Provenance provenance = EnsembleRun.provenance(
                    services,
                    new EnsembleRun.Means(threads, new Conduct(), talk.arguments()),
                    List.of("calibrate", argument));
            String plan = CalibrationFolder.plan(provenance, spec.yaml(), spec.resolved());
            ResultFolder folder =
                    new ResultFolder(unfinished == null ? FolderClaim.take(path) : path, services.storage());
            folder.write(CalibrationFolder.SPEC, spec.yaml());
            try (WorldJournal journal =
                    WorldJournal.open(services.storage(), path.resolve(CalibrationFolder.WORLDS), plan, worlds)) {
                Calibration.Fit fit = fit(spec, journal);
                new CalibrationTables(folder, output.format(), spec.targets(), spec.space()).write(fit);
                if (rivals) {
                    trust(spec, folder).rivals(rivals(spec, fit, threads));
                }
                if (bank > 0) {
                    test(spec, folder, plan, worlds);
                }
                new CalibrationFolder(folder, provenance).seal(name, plan, journal.worlds());
                tell(fit, journal.worlds());
            } catch (CalibrationStopped stopped) {
                talk.insist("Interrupted; what was simulated is kept. Go on with: brink calibrate " + argument
                        + " --continue " + path);
                return ExitCode.INTERRUPTED.number();
            }
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(path, cause));
        }
        talk.insist(path.toString());
        return ExitCode.DONE.number();
    }

    private Calibration.Fit fit(CalibrationSpec spec, WorldJournal journal) throws IOException {
        Calibration calibration = new Calibration(spec.targets(), spec.space(), spec.settings());
        Progress.Mode how = talk.isQuiet() ? Progress.Mode.NONE : progress;
        try (Progress bar =
                Progress.start(how, spec.settings().mostWorlds(), spec.about().name())) {
            return calibration.run(told(journal, bar));
        }
    }

    private static Worlds told(Worlds worlds, Progress bar) {
        return (first, scores) -> {
            List<double[]> summaries = worlds.summaries(first, scores);
            summaries.forEach(world -> bar.step());
            return summaries;
        };
    }

    /** Draws as many worlds of each rival structure as the first wave has of the whole model. */
    private static List<Rivalry.Standing> rivals(CalibrationSpec spec, Calibration.Fit fit, int threads)
            throws IOException {
        Map<String, List<Guess>> worlds = new LinkedHashMap<>();
        long seed = Bank.seed(spec.settings());
        for (Map.Entry<String, CalibrationSpec.Structure> rival : spec.rivals().entrySet()) {
            CalibrationSpec.Structure structure = rival.getValue();
            try (SimulatedWorlds simulated =
                    new SimulatedWorlds(spec.model(structure), structure.space(), seed, threads, () -> false)) {
                worlds.put(
                        rival.getKey(),
                        Bank.draw(structure.space(), seed, fit.prior().size(), simulated)
                                .worlds());
            }
        }
        return new Rivalry(spec.targets(), fit.prior()).standings(worlds);
    }

    private TrustTables trust(CalibrationSpec spec, ResultFolder folder) {
        return new TrustTables(folder, output.format(), spec.space().fitted());
    }

    /** Simulates the bank, or reads it where it is, and fits its last worlds by the others. */
    private void test(CalibrationSpec spec, ResultFolder folder, String plan, SimulatedWorlds worlds)
            throws IOException {
        long seed = Bank.seed(spec.settings());
        try (WorldJournal journal = WorldJournal.open(
                services.storage(), folder.path().resolve(CalibrationFolder.BANK), plan + " bank", worlds.with(seed))) {
            Progress.Mode how = talk.isQuiet() ? Progress.Mode.NONE : progress;
            try (Progress bar = Progress.start(how, bank, "bank")) {
                Bank drawn = Bank.draw(spec.space(), seed, bank, told(journal, bar));
                trust(spec, folder).write(Trust.of(drawn, StrictMath.min(HELD_OUT, bank / 4)));
            }
        }
    }

    private Path folder(String name) throws Refusal {
        if (unfinished != null) {
            return services.folder().resolve(unfinished);
        }
        Destination destination = new Destination(services.folder(), output);
        List<Path> wanted = destination.wanted(List.of(name));
        return wanted.isEmpty() ? destination.firstFree(name) : wanted.get(0);
    }

    private void tell(Calibration.Fit fit, long worlds) {
        CalibrationText text = new CalibrationText(fit, worlds);
        if (talk.isJson()) {
            talk.data(text.json());
        } else if (!talk.isQuiet()) {
            talk.data(text.text());
        }
    }
}
