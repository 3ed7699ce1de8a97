package org.brinksim.cli;

import java.nio.file.Path;
import java.util.List;
import org.brinksim.output.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say where results go and how their tables are stored, the same for all commands. */
final class PlaceOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder of the results (default: the first free of results/<name>, results/<name>-2, …).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace results that are in the folder already.")
    private boolean force;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Format of the tables: csv or csv.gz (default: ${DEFAULT-VALUE}).")
    private String format = "csv";

    @Nullable
    Path out() {
        return out;
    }

    boolean isForced() {
        return force;
    }

    /** Format of the tables; the options have no problems. */
    Format format() {
        return Format.named(format).orElseThrow();
    }

    /** The options whose values are not allowed, one line each. */
    List<String> problems() {
        return Format.named(format).isPresent()
                ? List.of()
                : List.of("--format: " + format + "; allowed is csv or csv.gz");
    }

    /** The format of the tables as words of a command. */
    List<String> tables() {
        return format.equals("csv") ? List.of() : List.of("--format", format);
    }
}
