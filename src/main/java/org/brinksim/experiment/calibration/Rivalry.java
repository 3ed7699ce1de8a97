package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.brinksim.evidence.Target;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;

/**
 * Compares structures of the model by how often worlds drawn from their priors come as near to the record as the nearest of the whole model
 * do. The ratio of two such shares approximates a Bayes factor; summaries that suffice for parameters need not suffice for structures (Robert
 * et al. 2011, "Lack of confidence in approximate Bayesian computation model choice"), so it is told as a ratio of shares and no more.
 */
public final class Rivalry {
    /** Share of the worlds of the whole model that count as near. */
    private static final double NEAR = 0.05;
    /** Units of spread that a summary counts which a world does not have: an assumption. */
    private static final double NOTHING_TO_MEASURE = 3;

    private static final double LEVEL = .9;

    private final List<Target> targets;
    private final double[] spreads;
    private final double reach;
    private final List<Guess> whole;

    /**
     * A comparison.
     *
     * @param targets the targets
     * @param whole worlds of the whole model, drawn from its prior
     */
    public Rivalry(List<Target> targets, List<Guess> whole) {
        this.targets = List.copyOf(targets);
        this.whole = List.copyOf(whole);
        this.spreads = Columns.of(whole, targets.size()).spread();
        double[] distances =
                whole.stream().mapToDouble(guess -> distance(guess.summaries())).toArray();
        this.reach = Quantiles.of(Quantiles.sorted(distances), NEAR);
    }

    /**
     * How near one structure comes.
     *
     * @param structure its name
     * @param near worlds as near to the record as the nearest twentieth of the whole model, among all
     * @param ratio the share of near worlds over that of the whole model
     */
    public record Standing(String structure, ProportionInterval near, double ratio) {}

    /** The structures, the whole model first. */
    public List<Standing> standings(Map<String, List<Guess>> rivals) {
        List<Standing> standings = new ArrayList<>();
        ProportionInterval own = near(whole);
        standings.add(new Standing("whole", own, 1));
        rivals.forEach((name, worlds) -> {
            ProportionInterval share = near(worlds);
            standings.add(new Standing(name, share, share.estimate() / own.estimate()));
        });
        return standings;
    }

    private ProportionInterval near(List<Guess> worlds) {
        long near = worlds.stream()
                .filter(guess -> distance(guess.summaries()) <= reach)
                .count();
        return new ProportionInterval(near, worlds.size(), LEVEL);
    }

    private double distance(double[] summaries) {
        double sum = 0;
        for (int i = 0; i < spreads.length; i++) {
            double miss = Double.isNaN(summaries[i])
                    ? NOTHING_TO_MEASURE
                    : targets.get(i).miss(summaries[i]) / spreads[i];
            sum += targets.get(i).weight() * miss * miss;
        }
        return StrictMath.sqrt(sum);
    }
}
