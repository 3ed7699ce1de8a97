package org.brinksim.output.folder;

/**
 * A run that failed inside.
 *
 * @param runId id of the run
 * @param stage where it failed
 * @param message why
 */
public record FailedRun(String runId, String stage, String message) {}
