package org.brinksim.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.brinksim.experiment.Ensemble;
import org.brinksim.output.FolderClaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink reproduce}: makes the committed figures and tables again. */
@Command(
        name = "reproduce",
        description = "Make the committed figures and tables again from committed inputs, and compare them.",
        footer = {"%nExamples:", "  brink reproduce --check", "  brink reproduce directional --quick -o /tmp/look"})
final class ReproduceCommand implements Callable<Integer> {
    private static final double MINUTE = 60;

    private final Services services;

    @Parameters(
            arity = "0..*",
            paramLabel = "PRODUCT",
            description = "Products to make, as --list names them (default: all).")
    private List<String> names = new ArrayList<>();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder to write them to; files of these names are replaced (default: ${DEFAULT-VALUE}).")
    private Path out = Path.of("results/reproduced");

    @Option(names = "--list", description = "List the products: files, inputs, time on one core; make nothing.")
    private boolean list;

    @Option(
            names = "--check",
            description = "Compare with the committed ones in " + Products.FOLDER
                    + " of the current folder; exit code 4 when one differs.")
    private boolean check;

    @Option(
            names = "--quick",
            description = "Make a twentieth of the runs (of sweeps two replicates a point): the form, not the numbers.")
    private boolean quick;

    @Mixin
    private Jobs jobs = new Jobs();

    @Mixin
    private Talk talk = new Talk();

    ReproduceCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        List<Product> products = Products.named(names);
        if (list) {
            tell(products);
            return ExitCode.DONE.number();
        }
        checkOptions();
        foretell(products);
        List<Reproduced> results = make(products);
        if (talk.isJson()) {
            talk.data(SummaryJson.text(json(results)));
        }
        talk.insist(out.toString());
        boolean differs = results.stream().anyMatch(result -> result.state() == Reproduced.State.DIFFERENT);
        return (check && differs ? ExitCode.MISMATCH : ExitCode.DONE).number();
    }

    private void checkOptions() throws Refusal, IOException {
        List<String> problems = new ArrayList<>(jobs.problems(services.environment()));
        if (check && quick) {
            problems.add("--check and --quick: only one of them is allowed; with fewer runs nothing is the same");
        }
        if (check && !Files.isDirectory(committed())) {
            problems.add("--check: there is no folder " + Products.FOLDER
                    + " here; run it in the top folder of a checkout of Brink");
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ExitCode.INVALID_INPUT, problems);
        }
        Optional<String> obstacle = FolderClaim.obstacle(folder(), true);
        if (obstacle.isPresent()) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, obstacle.get());
        }
    }

    private Path committed() {
        return services.folder().resolve(Products.FOLDER);
    }

    private Path folder() {
        return services.folder().resolve(out);
    }

    private void foretell(List<Product> products) {
        int threads = jobs.threads(services.environment());
        int cores = StrictMath.min(threads, Runtime.getRuntime().availableProcessors());
        double minutes = products.stream().mapToInt(Product::seconds).sum() / MINUTE / cores;
        talk.say(String.format(
                Locale.ROOT,
                "%d product%s, about %.1f minutes on %d core%s%s",
                products.size(),
                products.size() == 1 ? "" : "s",
                minutes,
                cores,
                cores == 1 ? "" : "s",
                quick ? " with all runs; quick is much less" : ""));
    }

    private List<Reproduced> make(List<Product> products) throws Refusal, IOException {
        List<Reproduced> results = new ArrayList<>();
        try (Interruption interruption = Interruption.watch()) {
            Ensemble.Conduct conduct =
                    new Ensemble.Conduct(jobs.threads(services.environment()), true, interruption::isRequested);
            Reproduction reproduction = new Reproduction(services, committed(), folder(), conduct, quick);
            for (Product product : products) {
                Reproduced result = reproduction.make(product);
                results.add(result);
                talk.say(line(result));
            }
        } catch (CancellationException interrupted) {
            throw new Refusal(
                    ExitCode.INTERRUPTED,
                    "interrupted; " + results.size() + " of " + products.size() + " products are in " + out);
        }
        return results;
    }

    private static String line(Reproduced result) {
        String files = result.different().isEmpty() ? "" : ": " + String.join(", ", result.different());
        return String.format(
                Locale.ROOT,
                "%-14s %8.1f s  %s%s",
                result.product().name(),
                result.seconds(),
                result.state().words(),
                files);
    }

    private static ObjectNode json(List<Reproduced> results) {
        ObjectNode root = SummaryJson.object();
        ArrayNode products = root.putArray("products");
        for (Reproduced result : results) {
            ObjectNode product = products.addObject()
                    .put("name", result.product().name())
                    .put("seconds", result.seconds())
                    .put("state", result.state().words());
            result.different().forEach(product.putArray("different")::add);
        }
        return root;
    }

    private void tell(List<Product> products) {
        if (talk.isJson()) {
            ObjectNode root = SummaryJson.object();
            ArrayNode array = root.putArray("products");
            products.forEach(product -> describe(product, array.addObject()));
            talk.data(SummaryJson.text(root));
            return;
        }
        for (Product product : products) {
            talk.data(String.format(
                    Locale.ROOT,
                    "%-14s %-9s %5d s on one core  %s",
                    product.name(),
                    product.kind().words(),
                    product.seconds(),
                    product.about()));
            talk.data("    files: " + String.join(", ", product.files()));
            talk.data("    from: " + String.join(", ", product.inputs()));
        }
    }

    private static void describe(Product product, ObjectNode node) {
        node.put("name", product.name())
                .put("kind", product.kind().words())
                .put("seconds", product.seconds())
                .put("about", product.about());
        product.files().forEach(node.putArray("files")::add);
        product.inputs().forEach(node.putArray("inputs")::add);
    }
}
