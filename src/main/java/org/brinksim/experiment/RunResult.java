package org.brinksim.experiment;

import org.brinksim.simulation.RunOutcome;

/** How a run ended. */
public sealed interface RunResult {
    /** The run reached the end of the calendar. */
    record Finished(RunOutcome outcome) implements RunResult {}

    /** The run broke off with an error; the others are not touched by it. */
    record Failed(Stage stage, Throwable cause) implements RunResult {
        /** The class of the error that caused all others. */
        public String error() {
            return root().getClass().getSimpleName();
        }

        /** What the first cause says, in one line. */
        public String message() {
            String text = root().getMessage();
            return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " ");
        }

        private Throwable root() {
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
