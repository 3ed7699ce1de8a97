package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.brinksim.random.WorldSeed;

/** Simulates worlds on several threads; what comes out is the same for any number of them. */
public final class SimulatedWorlds implements Worlds, AutoCloseable {
    private final RecordModel model;
    private final ParameterSpace space;
    private final long seed;
    private final BooleanSupplier interrupted;
    private final ExecutorService threads;

    /**
     * Worlds of a model.
     *
     * @param model what is simulated
     * @param space the parameters
     * @param seed seed of all worlds
     * @param jobs number of threads, 1 or more
     * @param interrupted turns true when it shall stop early
     */
    public SimulatedWorlds(RecordModel model, ParameterSpace space, long seed, int jobs, BooleanSupplier interrupted) {
        this.model = model;
        this.space = space;
        this.seed = seed;
        this.interrupted = interrupted;
        this.threads = Executors.newFixedThreadPool(jobs);
    }

    /** Worlds of another seed on the same threads. */
    public Worlds with(long other) {
        return (first, scores) -> summaries(other, first, scores);
    }

    @Override
    public List<double[]> summaries(long first, List<double[]> scores) {
        return summaries(seed, first, scores);
    }

    private List<double[]> summaries(long source, long first, List<double[]> scores) {
        List<Future<double[]>> underWay = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            long world = first + i;
            double[] score = scores.get(i);
            underWay.add(threads.submit(() -> summarise(source, world, score)));
        }
        List<double[]> summaries = new ArrayList<>();
        for (Future<double[]> future : underWay) {
            summaries.add(result(future));
        }
        if (interrupted.getAsBoolean()) {
            throw new CalibrationStopped();
        }
        return summaries;
    }

    private double[] summarise(long source, long world, double[] scores) {
        return interrupted.getAsBoolean()
                ? new double[0]
                : model.summaries(space.values(scores, new WorldSeed(source, world)), source, world);
    }

    private static double[] result(Future<double[]> future) {
        try {
            return future.get();
        } catch (ExecutionException cause) {
            throw new IllegalStateException("a world of the calibration failed", cause.getCause());
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the thread that collects the worlds was interrupted", cause);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
