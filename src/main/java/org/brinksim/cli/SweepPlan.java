package org.brinksim.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.brinksim.config.Asked;
import org.brinksim.config.Problem;
import org.brinksim.config.Sweep;
import org.brinksim.config.SweepReader;
import org.brinksim.config.SweepReading;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.design.SweepDesign;
import org.brinksim.output.Order;
import org.brinksim.output.ResultFolder;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The words of a command that makes a sweep: what to vary, how to run it and what to write. */
final class SweepPlan {
    private static final int REPLICATES = 20;

    @Parameters(
            index = "0",
            paramLabel = "SPEC",
            description = "Sweep file, name of a shipped sweep, or scenario whose factors --vary names.")
    private String argument = "";

    @Mixin
    private SweepOptions factors = new SweepOptions();

    @Mixin
    private EnsembleOptions ensemble = new EnsembleOptions(REPLICATES, true);

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--series", description = "Write the daily series of each design point.")
    private boolean series;

    EnsembleOptions ensemble() {
        return ensemble;
    }

    OutputOptions output() {
        return output;
    }

    /**
     * The sweep, checked.
     *
     * @param services what the command works with
     * @param talk how the command speaks; it tells the seed that was drawn and what a reader should know
     * @param shard the part to make
     * @throws Refusal if anything is wrong with it
     */
    Undertaking undertaking(Services services, Talk talk, Shard shard) throws Refusal {
        List<String> problems = new ArrayList<>(ensemble.problems(services.environment()));
        problems.addAll(output.problems());
        Asked asked = factors.asked(ensemble.metrics());
        SweepReading reading = SweepReader.read(argument, services.folder(), asked);
        if (reading instanceof SweepReading.Refused refused) {
            refused.problems().stream().map(Problem::toString).forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        Sweep sweep = ((SweepReading.Accepted) reading).sweep();
        ensemble.fill(sweep.settings());
        sweep.notes().forEach(talk::say);
        long seed = ensemble.seed(services.clock().instant());
        if (ensemble.isSeedDrawn()) {
            talk.insist("seed " + seed);
        }
        Order order = order(sweep, asked, seed, shard);
        return new Undertaking(order, files(sweep, order.plan()), command(sweep, order.plan()));
    }

    /** The command that makes the sweep, as the user named its file, without threads and folder. */
    List<String> words(Order order) {
        List<String> words = new ArrayList<>(List.of("brink", "sweep", argument));
        words.addAll(factors.asked(ensemble.metrics()).words());
        words.addAll(ensemble.canonical(order.plan()));
        words.addAll(rest());
        return words;
    }

    private List<String> rest() {
        List<String> words = new ArrayList<>();
        if (series) {
            words.add("--series");
        }
        words.addAll(output.canonical());
        return words;
    }

    private Order order(Sweep sweep, Asked asked, long seed, Shard shard) throws Refusal {
        EnsemblePlan plan = plan(sweep, asked, seed);
        if (shard.of() > plan.design().size()) {
            throw Refusal.invalid("--shard: " + shard + "; the design has "
                    + plan.design().size() + " points, allowed are at most so many parts");
        }
        return new Order(
                Order.Kind.SWEEP,
                new Topic(
                        sweep.about().name(),
                        sweep.about().title(),
                        sweep.about().question(),
                        sweep.metrics()),
                plan,
                ensemble.goal(plan),
                output.ofSweep(ensemble.level(), series),
                output.charts(),
                shard);
    }

    private EnsemblePlan plan(Sweep sweep, Asked asked, long seed) throws Refusal {
        Set<String> held = new HashSet<>(SetOptions.paths(asked.sets()));
        sweep.factors().forEach(factor -> held.add(factor.path()));
        List<Drawing.Named> named = sweep.variants().stream()
                .map(variant -> new Drawing.Named(variant.scenario(), variant.posterior()))
                .toList();
        ParameterDraws draws = ensemble.draws(held, named);
        try {
            return new EnsemblePlan(
                    sweep.variants().stream().map(Sweep.Variant::scenario).toList(),
                    new SweepDesign(sweep.method(), sweep.factors(), sweep.own(), seed),
                    draws,
                    seed,
                    ensemble.replicates(),
                    series ? Detail.SERIES : Detail.METRICS);
        } catch (IllegalArgumentException unfit) {
            throw Refusal.invalid("design: " + unfit.getMessage());
        }
    }

    private static SortedMap<String, String> files(Sweep sweep, EnsemblePlan plan) {
        SortedMap<String, String> files = Undertaking.scenarios(
                plan, sweep.variants().stream().map(Sweep.Variant::resolvedYaml).toList());
        files.put(ResultFolder.SWEEP, sweep.text());
        return files;
    }

    private List<String> command(Sweep sweep, EnsemblePlan plan) {
        List<String> words = new ArrayList<>(List.of("brink", "sweep", Words.shortened(argument)));
        words.addAll(sweep.words().subList(1, sweep.words().size()));
        words.addAll(ensemble.canonical(plan));
        words.addAll(rest());
        return words;
    }

    /** The folder that the results go to: the one that was named, else the first free one. */
    Path folder(Services services, Order order) throws Refusal {
        Destination destination =
                new Destination(services.folder(), output.folder().place());
        String name = order.shard().isPart()
                ? order.topic().name() + "-part-" + order.shard().number() + "-of-"
                        + order.shard().of()
                : order.topic().name();
        List<Path> wanted = destination.wanted(List.of(name));
        return wanted.isEmpty() ? destination.firstFree(name) : wanted.get(0);
    }
}
