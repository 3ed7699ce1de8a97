package org.brinksim.output.folder;

/** The outcome of reading a result folder. */
public sealed interface FolderReading {
    /** The folder was read. */
    record Opened(Finished folder) implements FolderReading {}

    /** The folder cannot be used; the problem says what, where and what to try. */
    record Refused(String problem) implements FolderReading {}
}
