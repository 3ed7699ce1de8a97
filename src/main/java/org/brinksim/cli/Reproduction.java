package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.brinksim.experiment.Ensemble;

/**
 * Makes products again and compares them with the committed ones.
 *
 * @param services what commands work with
 * @param committed the folder of the committed results
 * @param out the folder that products are written to
 * @param conduct how runs are carried out
 * @param quick whether to make fewer runs
 */
record Reproduction(Services services, Path committed, Path out, Ensemble.Conduct conduct, boolean quick) {
    private static final double MILLISECONDS = 1_000;

    /** Makes one product, compares it and writes it. */
    Reproduced make(Product product) throws Refusal, IOException {
        if (product.kind() == Product.Kind.BY_HAND) {
            return new Reproduced(product, 0, Reproduced.State.NOT_MADE, List.of());
        }
        long start = services.clock().instant().toEpochMilli();
        Map<String, byte[]> made = made(product);
        double seconds = (services.clock().instant().toEpochMilli() - start) / MILLISECONDS;
        List<String> different = different(product, made);
        write(made);
        boolean compared = !quick && product.kind() == Product.Kind.EXACT;
        Reproduced.State equality = different.isEmpty() ? Reproduced.State.EQUAL : Reproduced.State.DIFFERENT;
        return new Reproduced(
                product,
                seconds,
                compared ? equality : Reproduced.State.NOT_COMPARED,
                compared ? different : List.of());
    }

    private Map<String, byte[]> made(Product product) throws Refusal, IOException {
        Path scratch = Files.createTempDirectory("brink-" + product.name());
        try {
            Map<String, byte[]> made = product.recipe().make(Workshop.in(scratch, services, committed, conduct, quick));
            if (!made.keySet().equals(new TreeSet<>(product.files()))) {
                throw new IllegalStateException(
                        "product " + product.name() + " declares " + product.files() + " and makes " + made.keySet());
            }
            return made;
        } finally {
            remove(scratch);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private List<String> different(Product product, Map<String, byte[]> made) throws IOException {
        List<String> different = new ArrayList<>();
        for (String file : product.files()) {
            Path before = committed.resolve(file);
            if (!Files.isRegularFile(before) || !Arrays.equals(Files.readAllBytes(before), made.get(file))) {
                different.add(file);
            }
        }
        return different;
    }

    private void write(Map<String, byte[]> made) throws Refusal {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            Path path = out.resolve(file.getKey());
            try {
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.write(path, file.getValue());
            } catch (IOException cause) {
                throw new Refusal(ExitCode.OUTPUT_BLOCKED, Failures.describe(path, cause));
            }
        }
    }
}
