package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.evidence.Target;
import org.brinksim.random.WorldSeed;
import org.jspecify.annotations.Nullable;

/**
 * The scores that history matching does not rule out (Craig et al. 1997; Vernon, Goldstein and Bower 2010): those whose implausibility is at
 * most 3 for every target in every wave. The implausibility is the distance of the emulated mean from the recorded range in standard
 * deviations of single worlds, because the record is a single world; by the 3-sigma rule (Pukelsheim 1994) at least 95 % of any unimodal
 * distribution lie within.
 */
public final class Region {
    /** The largest implausibility that is not ruled out. */
    public static final double LIMIT = 3;

    private static final int MOST_DRAWS = 20_000;

    private final List<Target> targets;
    private final List<List<@Nullable Emulator>> waves;

    private Region(List<Target> targets, List<List<@Nullable Emulator>> waves) {
        this.targets = targets;
        this.waves = waves;
    }

    /** The region that rules nothing out. */
    static Region everything(List<Target> targets) {
        return new Region(List.copyOf(targets), List.of());
    }

    /** This region less what the worlds of another wave rule out. */
    Region after(List<Guess> wave) {
        List<double[]> scores = wave.stream().map(Guess::scores).toList();
        List<@Nullable Emulator> emulators = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int target = i;
            emulators.add(Emulator.fit(
                    scores,
                    wave.stream()
                            .mapToDouble(guess -> guess.summaries()[target])
                            .toArray()));
        }
        List<List<@Nullable Emulator>> all = new ArrayList<>(waves);
        all.add(emulators);
        return new Region(targets, all);
    }

    /** Whether scores are not ruled out. */
    boolean contains(double[] scores) {
        for (int wave = 0; wave < waves.size(); wave++) {
            for (int target = 0; target < targets.size(); target++) {
                if (implausibility(wave, target, scores) > LIMIT) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Scores drawn from the prior that are not ruled out; those of different worlds are independent.
     *
     * @throws IllegalStateException if next to nothing is left
     */
    double[] draw(ParameterSpace space, long seed, long world) {
        double[] scores = space.drawScores(new WorldSeed(seed, world));
        for (long again = 1; !contains(scores); again++) {
            if (again > MOST_DRAWS) {
                throw new IllegalStateException("history matching rules out all of the prior: no parameters within it"
                        + " make the record plausible; widen priors, simulate more worlds in a wave, or look at the"
                        + " targets that rule out most");
            }
            scores = space.drawScores(new WorldSeed(seed ^ Long.reverse(again), world));
        }
        return scores;
    }

    /** The implausibility of scores for a target by the emulator of a wave; 0 where there is none. */
    double implausibility(int wave, int target, double[] scores) {
        Emulator emulator = waves.get(wave).get(target);
        if (emulator == null) {
            return 0;
        }
        double miss = StrictMath.abs(targets.get(target).miss(emulator.mean(scores)));
        return miss == 0 ? 0 : miss / emulator.residual();
    }

    /** The emulator of the last wave for a target; null when there is none. */
    @Nullable
    Emulator last(int target) {
        return waves.isEmpty() ? null : waves.get(waves.size() - 1).get(target);
    }
}
