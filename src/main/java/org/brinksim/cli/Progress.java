package org.brinksim.cli;

import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/** Tells how far a command has come, on standard error. */
interface Progress extends AutoCloseable {
    /** The ways to tell. */
    enum Mode {
        /** A bar on a terminal, else nothing. */
        AUTO,
        /** A bar. */
        BAR,
        /** One JSON object a second. */
        JSON,
        /** Nothing. */
        NONE
    }

    /** Takes note that another run is done. */
    void step();

    @Override
    void close();

    /**
     * Starts to tell.
     *
     * @param mode how
     * @param runs number of runs that may come
     * @param name what they are runs of
     */
    static Progress start(Mode mode, long runs, String name) {
        Mode automatic = isTerminal() ? Mode.BAR : Mode.NONE;
        return switch (mode == Mode.AUTO ? automatic : mode) {
            case BAR -> new Bar(runs, name);
            case JSON -> new Lines(runs);
            case NONE, AUTO -> new Silence();
        };
    }

    /**
     * Whether standard error is a terminal: the launcher says so in the property {@code brink.stderr}. Without the
     * launcher Java's console decides, which Java 22 to 24 always have.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        String told = System.getProperty("brink.stderr");
        return told == null ? System.console() != null : told.equals("terminal");
    }

    /** Tells nothing. */
    final class Silence implements Progress {
        @Override
        public void step() {}

        @Override
        public void close() {}
    }

    /** A bar with runs per second and the time left. */
    final class Bar implements Progress {
        private final ProgressBar bar;

        private Bar(long runs, String name) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(runs)
                    .setUnit(" runs", 1)
                    .showSpeed()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(System.err))
                    .build();
        }

        @Override
        public void step() {
            bar.step();
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One JSON object a second, and one at the end. */
    final class Lines implements Progress {
        private static final long SECOND = 1_000_000_000L;

        private final long runs;
        private final long start = System.nanoTime();
        private long next = start + SECOND;
        private long done;

        private Lines(long runs) {
            this.runs = runs;
        }

        @Override
        public void step() {
            done++;
            if (System.nanoTime() >= next) {
                next += SECOND;
                print();
            }
        }

        private void print() {
            double seconds = Math.max(1e-9, (System.nanoTime() - start) / (double) SECOND);
            double speed = done / seconds;
            System.err.printf(
                    Locale.ROOT,
                    "{\"done\":%d,\"of\":%d,\"runs_per_second\":%.1f,\"seconds_left\":%.1f}%n",
                    done,
                    runs,
                    speed,
                    speed > 0 ? (runs - done) / speed : 0);
        }

        @Override
        public void close() {
            print();
        }
    }
}
