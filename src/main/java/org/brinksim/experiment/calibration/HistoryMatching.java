package org.brinksim.experiment.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Target;
import org.brinksim.random.WorldSeed;
import org.brinksim.statistics.ProportionInterval;

/** Rules out, wave by wave, the parameters under which the record would be implausible; see {@link Region}. */
final class HistoryMatching {
    /** Prior draws by which volumes are measured. */
    private static final int SAMPLE = 20_000;

    private static final long SAMPLE_SEED = 0x766f_6c75_6d65L;
    private static final double LEVEL = .9;

    private final List<Target> targets;
    private final ParameterSpace space;
    private final long seed;
    private final List<Wave> waves = new ArrayList<>();
    private final List<Guess> first = new ArrayList<>();
    private Region region;

    HistoryMatching(List<Target> targets, ParameterSpace space, long seed) {
        this.targets = targets;
        this.space = space;
        this.seed = seed;
        this.region = Region.everything(targets);
    }

    /** Simulates waves of worlds; the number of the next world is what it returns. */
    long run(int number, int size, Worlds simulated) throws IOException {
        long next = 0;
        for (int wave = 0; wave < number; wave++) {
            List<double[]> scores = sample(size, next);
            List<Guess> guesses = simulated.guesses(next, scores);
            if (wave == 0) {
                first.addAll(guesses);
            }
            region = region.after(guesses);
            waves.add(judge(wave, size));
            next += size;
        }
        return next;
    }

    /** Draws from the prior that are not ruled out; those of different numbers are independent. */
    private List<double[]> sample(int size, long first) {
        List<double[]> scores = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            scores.add(region.draw(space, seed, first + i));
        }
        return scores;
    }

    private Wave judge(int wave, int size) {
        List<double[]> prior = new ArrayList<>();
        for (int i = 0; i < SAMPLE; i++) {
            prior.add(space.drawScores(new WorldSeed(seed ^ SAMPLE_SEED, i)));
        }
        List<double[]> left = prior.stream().filter(region::contains).toList();
        ProportionInterval volume = new ProportionInterval(left.size(), SAMPLE, LEVEL);
        List<Wave.Verdict> verdicts = new ArrayList<>();
        for (int target = 0; target < targets.size(); target++) {
            verdicts.add(verdict(wave, target, prior, left));
        }
        return new Wave(wave + 1, size, volume, verdicts);
    }

    private Wave.Verdict verdict(int wave, int target, List<double[]> prior, List<double[]> left) {
        String id = targets.get(target).id();
        Emulator emulator = region.last(target);
        if (emulator == null) {
            return new Wave.Verdict(id, Double.NaN, Double.NaN, Double.NaN, 0);
        }
        long out = prior.stream()
                .filter(scores -> region.implausibility(wave, target, scores) > Region.LIMIT)
                .count();
        double[] means = left.stream().mapToDouble(emulator::mean).sorted().toArray();
        return new Wave.Verdict(
                id,
                means.length == 0 ? Double.NaN : means[0],
                means.length == 0 ? Double.NaN : means[means.length - 1],
                emulator.explained(),
                (double) out / prior.size());
    }

    /** The worlds of the first wave, drawn from the whole prior. */
    List<Guess> firstWave() {
        return List.copyOf(first);
    }

    /** What is not ruled out. */
    Region region() {
        return region;
    }

    /** The waves so far. */
    List<Wave> waves() {
        return List.copyOf(waves);
    }
}
