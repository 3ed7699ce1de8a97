package org.brinksim.experiment;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
    private final Shard shard;

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
     * @param shard the part of the design points to run
     */
    public Ensemble(EnsemblePlan plan, Function<Scenario, Model> models, Sufficiency sufficiency, Shard shard) {
        this.plan = plan;
        this.models = models;
        this.sufficiency = sufficiency;
        this.shard = shard;
    }

    /**
     * Makes all runs.
     *
     * @param conduct how to carry it out
     * @param recorded runs that were made before: the first chunks of the same ensemble; they are not handed on again
     * @param sink receives every other run in order, on the calling thread
     * @return how it ended
     * @throws IOException if the source cannot be read or the sink cannot write
     * @throws IllegalArgumentException if what was recorded does not belong to this ensemble
     */
    public Ending run(Conduct conduct, RunSource recorded, RunSink sink) throws IOException {
        Stretches stretches = new Stretches(plan, models, sufficiency, shard);
        Deque<Stretch> open = new ArrayDeque<>();
        if (recall(recorded, stretches, open) && conduct.failFast()) {
            return Ending.STOPPED_AT_FAILURE;
        }
        ExecutorService threads = Executors.newFixedThreadPool(conduct.jobs());
        try {
            return deliver(new Work(threads, conduct, stretches, open), sink);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Goes through the chunks that were recorded; true when a run of them failed. */
    private boolean recall(RunSource recorded, Stretches stretches, Deque<Stretch> open) throws IOException {
        boolean failed = false;
        for (List<RunRecord> runs = recorded.next(); !runs.isEmpty(); runs = recorded.next()) {
            while (!open.isEmpty()
                    && !open.getFirst().hasNext()
                    && !open.getFirst().goOn()) {
                open.removeFirst();
            }
            if (open.isEmpty() && stretches.hasNext()) {
                open.add(stretches.next());
            }
            if (open.isEmpty() || !open.getFirst().next().isAnsweredBy(runs)) {
                throw new IllegalArgumentException(
                        "the recorded runs from " + runs.get(0).id() + " on are not those of this plan");
            }
            runs.forEach(sufficiency::delivered);
            failed |= runs.stream().anyMatch(run -> run.result() instanceof RunResult.Failed);
        }
        return failed;
    }

    /** What is under way: the stretches that have begun, oldest first. */
    private record Work(ExecutorService threads, Conduct conduct, Stretches stretches, Deque<Stretch> open) {
        /** Starts chunks until enough wait: of the oldest stretch first, which always has one under way while it has any left. */
        void start() {
            int room = WAITING_CHUNKS * conduct.jobs()
                    - open.stream()
                            .mapToInt(stretch -> stretch.underWay().size())
                            .sum();
            for (Stretch stretch : open) {
                boolean mustGoOn =
                        stretch.equals(open.getFirst()) && stretch.underWay().isEmpty();
                room = start(stretch, mustGoOn ? StrictMath.max(room, conduct.jobs()) : room);
            }
            while (room > 0 && stretches.hasNext()) {
                open.add(stretches.next());
                room = start(open.getLast(), room);
            }
        }

        private int start(Stretch stretch, int room) {
            int left = room;
            while (left > 0 && stretch.hasNext()) {
                Chunk chunk = stretch.next();
                stretch.underWay().add(threads.submit(() -> chunk.run(conduct.interrupted())));
                left--;
            }
            return left;
        }
    }

    private Ending deliver(Work work, RunSink sink) throws IOException {
        while (!work.conduct().interrupted().getAsBoolean()) {
            work.start();
            Stretch first = work.open().peek();
            if (first == null) {
                return Ending.COMPLETE;
            }
            Future<List<RunRecord>> oldest = first.underWay().poll();
            if (oldest == null) {
                if (!first.goOn()) {
                    work.open().remove();
                }
            } else if (!handOn(result(oldest), work.conduct(), sink)) {
                return work.conduct().interrupted().getAsBoolean() ? Ending.INTERRUPTED : Ending.STOPPED_AT_FAILURE;
            }
        }
        return Ending.INTERRUPTED;
    }

    /** Hands on the runs of a chunk; false when nothing more shall follow. */
    private boolean handOn(List<RunRecord> runs, Conduct conduct, RunSink sink) throws IOException {
        if (conduct.interrupted().getAsBoolean()) {
            return false; // the chunk may not be whole
        }
        runs.forEach(sufficiency::delivered);
        sink.accept(runs);
        return !conduct.failFast() || runs.stream().noneMatch(run -> run.result() instanceof RunResult.Failed);
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
