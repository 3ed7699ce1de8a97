package org.brinksim.experiment;

import org.brinksim.simulation.RunOutcome;

/** How a run ended. */
public sealed interface RunResult {
    /** The run reached the end of the calendar. */
    record Finished(RunOutcome outcome) implements RunResult {}

    /**
     * The run broke off with an error; the others are not touched by it.
     *
     * @param stage where it happened
     * @param error class of the error that caused all others
     * @param message what that error says, in one line
     */
    record Failed(Stage stage, String error, String message) implements RunResult {
        /** What a run that threw ended with. */
        static Failed of(Stage stage, Throwable cause) {
            Throwable root = root(cause);
            String text = root.getMessage();
            return new Failed(
                    stage,
                    root.getClass().getSimpleName(),
                    text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " "));
        }

        private static Throwable root(Throwable cause) {
            Throwable root = cause;
            for (Throwable next = root.getCause(); next != null && next != root; next = root.getCause()) {
                root = next;
            }
            return root;
        }
    }

    /** Where in a run an error can happen. */
    enum Stage {
        /** Values of the run's parameters are not allowed. */
        PARAMETERS("parameters"),
        /** The simulation itself. */
        SIMULATION("simulation");

        private final String key;

        Stage(String key) {
            this.key = key;
        }

        /** The name used in files. */
        public String key() {
            return key;
        }
    }
}
