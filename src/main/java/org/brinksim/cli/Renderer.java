package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/** Draws the charts and writes the report of a result folder, from the files of the folder alone. */
@FunctionalInterface
public interface Renderer {
    /**
     * Writes charts and report into the folder.
     *
     * @param folder a folder whose tables and manifest are written
     * @param formats endings of the charts, for example {@code png}
     * @throws IOException if the folder cannot be read or written
     */
    void render(Path folder, Set<String> formats) throws IOException;
}
