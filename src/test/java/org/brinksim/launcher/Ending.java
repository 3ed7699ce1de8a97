package org.brinksim.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * How a process ended.
 *
 * @param code exit code; 128 plus the signal's number after a signal
 * @param out all of standard output
 * @param err all of standard error
 */
record Ending(int code, String out, String err) {
    /** Starts a process without input and waits for its end. */
    static Ending of(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        return of(process);
    }

    /** Waits at most a minute for the end of a started process. */
    static Ending of(Process process) throws InterruptedException {
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("still running after a minute");
        }
        return new Ending(process.exitValue(), out.join(), err.join());
    }

    private static String text(InputStream in) {
        try {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
