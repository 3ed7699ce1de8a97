package org.brinksim.experiment.validation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;

/**
 * Forecasts that know only past counts, as in prediction contests of conflict (Hegre, Vesco &amp; Colaresi 2022, "Lessons from an escalation
 * prediction competition", International Interactions 48, 521–554): a model that is not better than these has no skill.
 */
public final class Benchmarks {
    /** The random process of the draws, apart from those of the model. */
    private static final long PROCESS = 0x6265_6e63_68L;

    private final Months past;
    private final double[] counts;
    private final int draws;
    private final long seed;

    /**
     * Benchmarks fitted on past months.
     *
     * @param past the months
     * @param counts the count of each
     * @param draws size of each sample
     * @param seed master seed
     */
    public Benchmarks(Months past, double[] counts, int draws, long seed) {
        if (counts.length != past.number()) {
            throw new IllegalArgumentException(
                    counts.length + " counts for " + past.number() + " months; there must be one for each");
        }
        this.past = past;
        this.counts = counts.clone();
        this.draws = draws;
        this.seed = seed;
    }

    /** The five benchmarks without a process of their own: zero, last, bootstrap, conflictology and constant. */
    public List<Forecast> of(Months future) {
        double rate = IntStream.range(0, counts.length)
                .mapToDouble(i -> counts[i])
                .average()
                .orElseThrow();
        double last = counts[counts.length - 1];
        return List.of(
                make("zero", future, (month, u) -> 0),
                make("last_poisson", future, (month, u) -> Draw.poisson(u, last)),
                make("bootstrap", future, (month, u) -> pick(counts, u)),
                make("conflictology", future, (month, u) -> pick(sameMonths(month), u)),
                make("constant_poisson", future, (month, u) -> Draw.poisson(u, rate)));
    }

    /** One number for a month. */
    private interface Law {
        double draw(YearMonth month, double u);
    }

    private Forecast make(String name, Months future, Law law) {
        Stream stream = new WorldSeed(seed, 0).stream(PROCESS, name);
        List<double[]> samples = new ArrayList<>();
        for (YearMonth month : future.list()) {
            long first = (long) samples.size() * draws;
            IntToDoubleFunction one = i -> law.draw(month, stream.uniform(first + i));
            samples.add(IntStream.range(0, draws).mapToDouble(one).toArray());
        }
        return new Forecast(name, samples);
    }

    /** The counts of the same month of earlier years. */
    private double[] sameMonths(YearMonth month) {
        List<YearMonth> list = past.list();
        return IntStream.range(0, counts.length)
                .filter(i -> list.get(i).getMonth() == month.getMonth())
                .mapToDouble(i -> counts[i])
                .toArray();
    }

    static double pick(double[] values, double u) {
        return values.length == 0 ? 0 : values[(int) (u * values.length)];
    }
}
