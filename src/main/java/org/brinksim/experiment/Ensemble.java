package org.brinksim.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.brinksim.scenario.Scenario;

/**
 * Makes the runs of a plan on several threads and hands them on in order.
 *
 * <p>Threads take chunks of runs. Only a few chunks per thread are under way or waiting at a time, so memory does not
 * grow with the number of runs. What is handed on is the same for any number of threads.
 */
public final class Ensemble {
    private static final int WAITING_CHUNKS = 4;

    private final EnsemblePlan plan;
    private final Function<Scenario, Model> models;
    private final Sufficiency sufficiency;

    /**
     * How an ensemble is carried out; nothing here changes its results.
     *
     * @param jobs number of threads, at least 1
     * @param failFast whether to stop at the first failed run
     * @param interrupted turns true when the ensemble shall stop early
     */
    public record Conduct(int jobs, boolean failFast, BooleanSupplier interrupted) {
        /** Checks the number of threads. */
        public Conduct {
            if (jobs < 1) {
                throw new IllegalArgumentException(jobs + " jobs; allowed is 1 or more");
            }
        }
    }

    /** A chunk that a thread has taken or will take. */
    private record Started(PointRuns point, Future<List<RunRecord>> runs) {}

    /** How an ensemble came to its end. */
    public enum Ending {
        /** Every run was made and handed on. */
        COMPLETE,
        /** It stopped after the first failed run. */
        STOPPED_AT_FAILURE,
        /** It was interrupted. */
        INTERRUPTED
    }

    /**
     * An ensemble.
     *
     * @param plan which runs to make
     * @param models makes the model of a scenario; called once for each design point
     * @param sufficiency decides after each batch whether the replicates of a design point are enough
     */
    public Ensemble(EnsemblePlan plan, Function<Scenario, Model> models, Sufficiency sufficiency) {
        this.plan = plan;
        this.models = models;
        this.sufficiency = sufficiency;
    }

    /**
     * Makes all runs.
     *
     * @param conduct how to carry it out
     * @param sink receives every run in order, on the calling thread
     * @return how it ended
     * @throws IOException if the sink cannot write
     */
    public Ending run(Conduct conduct, RunSink sink) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(conduct.jobs());
        try {
            return deliver(threads, conduct, sink);
        } finally {
            threads.shutdownNow();
        }
    }

    private Ending deliver(ExecutorService threads, Conduct conduct, RunSink sink) throws IOException {
        Chunks chunks = new Chunks(plan, models, sufficiency);
        Delivery delivery = new Delivery(sink, sufficiency, conduct.failFast());
        Queue<Started> waiting = new ArrayDeque<>();
        while (!conduct.interrupted().getAsBoolean()) {
            while (waiting.size() < WAITING_CHUNKS * conduct.jobs() && chunks.isNextKnown(waiting.isEmpty())) {
                Chunks.Chunk chunk = chunks.next();
                waiting.add(new Started(chunk.runs(), threads.submit(() -> chunk.run(conduct.interrupted()))));
            }
            Started first = waiting.poll();
            if (first == null) {
                delivery.endPoints();
                return Ending.COMPLETE;
            }
            if (!delivery.accept(first.point(), result(first.runs()))) {
                return Ending.STOPPED_AT_FAILURE;
            }
        }
        return Ending.INTERRUPTED;
    }

    private static List<RunRecord> result(Future<List<RunRecord>> chunk) {
        try {
            return chunk.get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a chunk of runs failed outside its runs", cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the thread that collects the runs was interrupted", cause);
        }
    }
}
