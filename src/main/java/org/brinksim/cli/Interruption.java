package org.brinksim.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Watches for SIGINT and SIGTERM while a command works.
 *
 * <p>On a signal Java begins to shut down; the shutdown then waits until the command has noticed, written what it has
 * and closed this watch. Java itself ends with 130 or 143.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean requested;

    private Interruption() {}

    /** Starts to watch. */
    static Interruption watch() {
        Interruption watch = new Interruption();
        Runtime.getRuntime().addShutdownHook(watch.hook);
        return watch;
    }

    /** Whether the command shall end. */
    boolean isRequested() {
        return requested;
    }

    private void interrupt() {
        requested = true;
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException shuttingDown) {
                requested = true;
            }
        }
    }
}
