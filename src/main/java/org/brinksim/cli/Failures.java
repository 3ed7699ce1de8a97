package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Words for what goes wrong with files. */
final class Failures {
    private Failures() {}

    /** Why results could not be written, and what to try. */
    static String describe(Path folder, IOException cause) {
        return folder + " cannot be written: " + reason(cause) + "; name another folder with -o";
    }

    /** What the system says. */
    static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }

    /** Where an error came from, for those who mend the program: each cause with the calls that led to it. */
    static List<String> trace(Throwable error) {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            lines.add((lines.isEmpty() ? "" : "caused by ") + cause);
            for (StackTraceElement call : cause.getStackTrace()) {
                lines.add("    at " + call);
            }
        }
        return lines;
    }
}
