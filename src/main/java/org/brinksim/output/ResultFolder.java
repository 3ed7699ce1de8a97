package org.brinksim.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A result folder that is being written. No file has its final name before it is whole.
 *
 * @param path the folder; it exists
 * @param storage opens its files
 */
public record ResultFolder(Path path, Storage storage) {
    /** Name of the file that is written last, when the folder is whole. */
    public static final String COMPLETE = "COMPLETE";
    /** Name of the file that describes the folder. */
    public static final String MANIFEST = "manifest.json";
    /** Name of the file that describes the folder to archives. */
    public static final String CRATE = "ro-crate-metadata.json";
    /** Name of the file with the resolved scenario. */
    public static final String SCENARIO = "scenario.resolved.yaml";
    /** Name of the file that says what a sweep varies. */
    public static final String SWEEP = "sweep.yaml";
    /** Name of the file that says what a search of mixes looks for. */
    public static final String OPTIMUM = "optimum.yaml";
    /** Name of the append-only file that holds the rows of the runs while they are made. */
    public static final String JOURNAL = "runs.journal";

    /** Name of the file with the resolved scenario of a number: that of the base for 0, of an alternative from 1 on. */
    public static String scenario(int number) {
        return number == 0 ? SCENARIO : "scenario-" + number + ".resolved.yaml";
    }

    /** Writes a whole file: under a temporary name first, then under its own. */
    public void write(String name, String content) throws IOException {
        Path temporary = temporary(name);
        try (OutputStream out = storage.create(temporary)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        publish(temporary, name);
    }

    /** The temporary name of a file. */
    Path temporary(String name) {
        return path.resolve("." + name + ".tmp");
    }

    /** Gives a whole file its final name. */
    void publish(Path whole, String name) throws IOException {
        try {
            Files.move(whole, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException cause) {
            throw new IOException("the file system of " + path + " cannot rename files in one step", cause);
        }
    }
}
