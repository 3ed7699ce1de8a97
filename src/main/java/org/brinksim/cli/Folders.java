package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.brinksim.cli.ScenarioSource.Loading.Loaded;
import org.brinksim.output.FolderReader;
import org.brinksim.output.Order;

/** Opens result folders that commands are given. */
final class Folders {
    private Folders() {}

    /**
     * A result folder, finished or not.
     *
     * @throws Refusal if it is none
     */
    static FolderReader open(Services services, Path argument) throws Refusal, IOException {
        return FolderReader.open(services.folder().resolve(argument))
                .orElseThrow(() ->
                        Refusal.invalid(argument + " is not a result folder: it holds no manifest.json of brink"));
    }

    /**
     * What the command that made a folder had to do.
     *
     * @throws Refusal if another version of the program began it, or its scenario is not accepted
     */
    static Order order(Services services, FolderReader folder) throws Refusal, IOException {
        Release running = Release.running();
        String version = folder.manifest().path("version").asText();
        String commit = folder.manifest().path("commit").asText();
        if (!version.equals(running.version()) || !commit.equals(running.commit())) {
            throw Refusal.invalid(folder.path() + " was begun by version " + version + " (" + commit
                    + "), this is version " + running.version() + " (" + running.commit()
                    + "), whose runs may differ; finish it with that version");
        }
        try {
            List<Loaded> loaded = Recorded.loaded(services, folder);
            return folder.order(
                    loaded.stream().map(Loaded::scenario).toList(),
                    loaded.get(0).posterior());
        } catch (IllegalArgumentException damaged) {
            throw Refusal.invalid(folder.path() + ": its manifest cannot be used: " + damaged.getMessage());
        }
    }
}
