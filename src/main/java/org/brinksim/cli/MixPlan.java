package org.brinksim.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.config.MixReader;
import org.brinksim.config.MixReading;
import org.brinksim.config.MixSpec;
import org.brinksim.config.Problem;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.EnsemblePlan;
import org.brinksim.experiment.ParameterDraws;
import org.brinksim.experiment.Shard;
import org.brinksim.experiment.Topic;
import org.brinksim.experiment.optimisation.Aim;
import org.brinksim.experiment.optimisation.MixSearch;
import org.brinksim.output.Contents;
import org.brinksim.output.Order;
import org.brinksim.output.ResultFolder;
import org.brinksim.simulation.Detail;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The words of a command that searches mixes: what is searched and what is written. */
final class MixPlan {
    @Parameters(
            index = "0",
            paramLabel = "SPEC",
            description = "File that states the search, or name of a shipped one.")
    private String argument = "";

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private FolderOptions folder = new FolderOptions();

    /**
     * A search to make, checked; nothing of it was written yet.
     *
     * @param spec what is searched
     * @param search the search itself
     * @param undertaking what its folder states from the beginning
     */
    record Task(MixSpec spec, MixSearch search, Undertaking undertaking) {
        /** The scenario and its chance. */
        EnsemblePlan plan() {
            return undertaking.order().plan();
        }

        /** Most runs that it can make: those of the search, and the fresh ones of the mix that does nothing. */
        long mostRuns() {
            return spec.search().mostEvaluations() + spec.search().replicates().last();
        }
    }

    FolderOptions folder() {
        return folder;
    }

    int threads(Map<String, String> environment) {
        return jobs.threads(environment);
    }

    /**
     * The search.
     *
     * @param services what the command works with
     * @param talk tells the seed that was drawn and what a reader should know
     * @throws Refusal if anything is wrong with it
     */
    Task task(Services services, Talk talk) throws Refusal {
        List<String> problems = new ArrayList<>(seed.problems());
        problems.addAll(jobs.problems(services.environment()));
        problems.addAll(folder.problems());
        MixReading reading = MixReader.read(argument, services.folder());
        if (reading instanceof MixReading.Refused refused) {
            refused.problems().stream().map(Problem::toString).forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        MixSpec spec = ((MixReading.Accepted) reading).spec();
        spec.notes().forEach(talk::say);
        seed.fill(spec.runs().seed());
        long number = seed.number(services.clock().instant());
        if (seed.isDrawn()) {
            talk.insist("seed " + number);
        }
        MixSearch search = new MixSearch(spec.levers(), spec.aims(), spec.budget(), spec.search(), number);
        Order order = order(spec, number);
        Map<String, String> files =
                Undertaking.scenarios(order.plan(), List.of(spec.base().resolvedYaml()));
        files.put(ResultFolder.OPTIMUM, spec.text());
        return new Task(spec, search, new Undertaking(order, files, command(number)));
    }

    private Order order(MixSpec spec, long number) throws Refusal {
        ParameterDraws draws = Drawing.of(
                spec.runs().uncertainty(),
                Set.copyOf(spec.runs().held()),
                List.of(new Drawing.Named(spec.base().scenario(), spec.base().posterior())));
        EnsemblePlan plan = new EnsemblePlan(
                spec.base().scenario(),
                Design.asIs(),
                draws,
                number,
                spec.search().replicates().last(),
                Detail.METRICS);
        return new Order(
                Order.Kind.OPTIMIZE,
                new Topic(
                        spec.about().name(),
                        spec.about().title(),
                        spec.about().question(),
                        spec.aims().stream().map(Aim::metric).toList()),
                plan,
                null,
                new Contents(folder.format(), spec.search().level(), false, 0, 0, false, false),
                folder.charts(),
                Shard.WHOLE);
    }

    private List<String> command(long number) {
        List<String> words = new ArrayList<>(List.of("brink", "optimize", Words.shortened(argument)));
        words.addAll(List.of("--seed", Long.toString(number)));
        words.addAll(folder.tables());
        words.addAll(folder.drawn());
        return words;
    }
}
