package org.brinksim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.experiment.Ensemble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed tables are what the shipped scenarios give; {@code brink reproduce NAME -o results/reference} writes them. */
@Tag("long")
class CommittedTablesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"golden", "plausibility", "record", "directional", "explain"})
    void isReproduced(String name) throws IOException, Refusal {
        Services services = Brink.services(folder, Brink.simulation());
        int jobs = Runtime.getRuntime().availableProcessors();
        Reproduction reproduction = new Reproduction(
                services, Path.of(Products.FOLDER), folder, new Ensemble.Conduct(jobs, true, () -> false), false);
        Product product = Products.named(List.of(name)).get(0);
        assertThat(reproduction.make(product).different()).isEmpty();
        for (String file : product.files()) {
            assertThat(Files.readString(folder.resolve(file)))
                    .isEqualTo(Files.readString(Path.of(Products.FOLDER).resolve(file)));
        }
    }
}
