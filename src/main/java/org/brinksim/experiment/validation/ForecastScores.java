package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.Crps;
import org.brinksim.statistics.IgnoranceScore;
import org.brinksim.statistics.Interval;
import org.brinksim.statistics.IntervalScore;
import org.brinksim.statistics.MovingBlocks;
import org.brinksim.statistics.Quantiles;
import org.brinksim.statistics.Resampling;

/** Scores of forecasts of one monthly count, and how the model differs from each benchmark. */
public final class ForecastScores {
    /** The continuous ranked probability score, fair. */
    public static final Score CRPS = new Score("crps", Crps::fair);

    private static final double LEVEL = .9;
    private static final List<Score> SCORES = List.of(
            CRPS,
            new Score("log_score", IgnoranceScore::of),
            new Score("interval_score", (sample, observed) -> IntervalScore.of(sample, observed, LEVEL)));
    /** Months that are drawn together: the cube root of 15, rounded up (Bühlmann &amp; Künsch 1999 give n^(1/3) as the order). */
    private static final Resampling BLOCKS = new Resampling(2_000, 3, LEVEL);

    private static final int PAIRED = 500;
    private static final long PROCESS = 0x626c_6f63_6bL;

    private final String target;
    private final double[] observed;
    private final long seed;

    /**
     * A rule that scores a sample against an observed number.
     *
     * @param name its name in files
     * @param rule the score of a sample; less is better
     */
    public record Score(String name, ToDoubleBiFunction<double[], Double> rule) {
        /** The score of each month. */
        double[] of(Forecast forecast, double[] observed) {
            double[] scores = new double[observed.length];
            for (int month = 0; month < scores.length; month++) {
                scores[month] = rule.applyAsDouble(forecast.samples().get(month), observed[month]);
            }
            return scores;
        }
    }

    /**
     * Scores against observed months.
     *
     * @param target what was forecast
     * @param observed the count of each month
     * @param seed master seed of the resamples
     */
    public ForecastScores(String target, double[] observed, long seed) {
        this.target = target;
        this.observed = observed.clone();
        this.seed = seed;
    }

    /** The rows of the model, then of the benchmarks. */
    public List<ScoreRow> rows(Forecast model, List<Forecast> benchmarks) {
        List<ScoreRow> rows = new ArrayList<>();
        for (Score score : SCORES) {
            rows.add(new ScoreRow(
                    target, model.name(), score.name(), mean(score.of(model, observed)), Double.NaN, null));
            for (Forecast benchmark : benchmarks) {
                rows.add(row(score, model, benchmark));
            }
        }
        return rows;
    }

    private ScoreRow row(Score score, Forecast model, Forecast benchmark) {
        double[] differences = differences(score, model, benchmark);
        return new ScoreRow(
                target,
                benchmark.name(),
                score.name(),
                mean(score.of(benchmark, observed)),
                mean(differences),
                interval(differences, score.name() + " " + benchmark.name()));
    }

    /** The difference of each month, first minus second. */
    double[] differences(Score score, Forecast first, Forecast second) {
        double[] ones = score.of(first, observed);
        double[] others = score.of(second, observed);
        double[] differences = new double[ones.length];
        for (int month = 0; month < ones.length; month++) {
            differences[month] = ones[month] - others[month];
        }
        return differences;
    }

    /** The mean of a score over the months. */
    double mean(Score score, Forecast forecast) {
        return mean(score.of(forecast, observed));
    }

    /** The interval of a mean over months. */
    Interval interval(double[] months, String name) {
        Stream stream = new WorldSeed(seed, 0).stream(PROCESS, name);
        return MovingBlocks.of(months, ForecastScores::mean, BLOCKS, stream::bits);
    }

    String target() {
        return target;
    }

    /**
     * The interval of the mean difference of the fair score, first minus second, when runs are drawn anew as well as blocks of months; a run is
     * drawn for both, because equal runs share their chance.
     */
    Interval paired(Forecast first, Forecast second) {
        int runs =
                StrictMath.min(first.samples().get(0).length, second.samples().get(0).length);
        double[] means = new double[PAIRED];
        for (int i = 0; i < PAIRED; i++) {
            Stream stream = new WorldSeed(seed, i).stream(PROCESS, "paired");
            int[] chosen = IntStream.range(0, runs)
                    .map(run -> (int) (stream.uniform(run) * runs))
                    .toArray();
            double[] months = differences(CRPS, first.of(chosen), second.of(chosen));
            Stream blocks = stream.child(1);
            means[i] = mean(
                    MovingBlocks.resample(months, StrictMath.min(BLOCKS.blockLength(), months.length), blocks::bits));
        }
        double[] sorted = Quantiles.sorted(means);
        return new Interval(Quantiles.of(sorted, (1 - LEVEL) / 2), Quantiles.of(sorted, (1 + LEVEL) / 2), LEVEL);
    }

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
