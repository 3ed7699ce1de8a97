package org.brinksim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.experiment.Ensemble;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Replication;
import org.brinksim.experiment.RunResult;
import org.brinksim.experiment.validation.RunMaker;
import org.brinksim.scenario.Scenario;
import picocli.CommandLine;

/**
 * Where a product is made.
 *
 * @param services what its commands work with, in an empty folder of their own, so that scenarios are the shipped ones
 * @param committed the folder of the committed results
 * @param conduct how runs are carried out
 * @param quick whether to make fewer runs, for a look at the form
 */
record Workshop(Services services, Path committed, Ensemble.Conduct conduct, boolean quick) {
    /** The seed of all products. */
    static final long SEED = 1;

    private static final int THINNED = 20;
    private static final int FEWEST = 20;

    /** A workshop in a scratch folder. */
    static Workshop in(Path scratch, Services services, Path committed, Ensemble.Conduct conduct, boolean quick) {
        Map<String, String> environment = new HashMap<>(services.environment());
        environment.put("BRINK_JOBS", Integer.toString(conduct.jobs()));
        Services own = new Services(
                new ScenarioFiles(scratch),
                services.models(),
                services.renderer(),
                services.storage(),
                environment,
                services.clock(),
                scratch);
        return new Workshop(own, committed, conduct, quick);
    }

    /** How many runs to make where the committed product has so many. */
    int runs(int full) {
        return quick ? StrictMath.max(StrictMath.min(full, FEWEST), full / THINNED) : full;
    }

    /** A shipped scenario with changes {@code path=value}. */
    Scenario scenario(String name, String... sets) throws Refusal {
        return loaded(name, sets).scenario();
    }

    private Loading.Loaded loaded(String name, String... sets) throws Refusal {
        Loading loading = services.scenarios().load(name, List.of(sets));
        if (loading instanceof Loading.Loaded loaded) {
            return loaded;
        }
        throw new Refusal(ExitCode.INVALID_INPUT, ((Loading.Refused) loading).problems());
    }

    /** A shipped scenario as one file. */
    String resolved(String name) throws Refusal {
        return loaded(name).resolvedYaml();
    }

    /** Where the parameters of {@link #replication} come from, in words. */
    String parameters() throws Refusal {
        return draws().uncertainty().meaning() + ", see `results/reference/calibration`";
    }

    /** Makes runs whose parameters come from the posterior that the base scenario names, the same draw for a replicate of any scenario. */
    Replication replication() throws Refusal {
        ParameterDraws draws = draws();
        return new Replication(services.models(), scenario -> draws, SEED, conduct);
    }

    private ParameterDraws draws() throws Refusal {
        return Drawing.of(null, Set.of(), List.of(loaded(TableProducts.BASE).named()));
    }

    /** Makes runs at the scenarios' own parameters. */
    Replication unfitted() {
        return new Replication(services.models(), scenario -> ParameterDraws.none(), SEED, conduct);
    }

    /** Makes such runs for the judge of the patterns. */
    RunMaker maker() {
        return new RunMaker(services.models(), SEED, conduct, run -> {
            if (run.result() instanceof RunResult.Failed failed) {
                throw new IllegalStateException("run " + run.id() + " failed: " + failed.message());
            }
        });
    }

    /** Runs a command of this program in the scratch folder and gives what it prints. */
    String brink(String... words) throws Refusal {
        return brink(EnumSet.of(ExitCode.DONE), words);
    }

    /** Runs a command that may end in any of these ways. */
    String brink(Set<ExitCode> endings, String... words) throws Refusal {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Main.commandLine(services).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(words);
        if (!endings.contains(ExitCode.of(code))) {
            throw new Refusal(
                    ExitCode.of(code),
                    "brink " + String.join(" ", words) + " ended with " + code + ": "
                            + err.toString().strip());
        }
        return out.toString();
    }

    /** A product of one page. */
    static Map<String, byte[]> page(String file, String text) {
        return Map.of(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
