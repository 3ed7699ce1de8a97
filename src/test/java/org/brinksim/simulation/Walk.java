package org.brinksim.simulation;

import java.util.Locale;
import java.util.Map;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Direction;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Shows;

/** Compares two scenarios on the same seeds until it is plain whether anything moves, and a metric in its direction. */
final class Walk {
    private static final int MOST = 600;
    private static final int LEAST = 12;
    private static final double PLAIN = 3;

    private final Scenario low;
    private final Scenario high;
    private final Shows shows;
    private int n;
    private int moved;
    private double sum;
    private double squares;

    Walk(Scenario low, Scenario high, Shows shows) {
        this.low = low;
        this.high = high;
        this.shows = shows;
    }

    /** Runs pairs until both questions are settled or patience ends. */
    Walk run() {
        Simulation one = new Simulation(low);
        Simulation two = new Simulation(high);
        for (int replicate = 0; replicate < MOST && !isSettled(); replicate++) {
            WorldSeed world = new WorldSeed(77, replicate);
            add(one.run(low.parameters(), world, Detail.METRICS), two.run(high.parameters(), world, Detail.METRICS));
        }
        return this;
    }

    private void add(RunOutcome one, RunOutcome two) {
        Map<String, Double> before = Account.metrics(low, one);
        Map<String, Double> after = Account.metrics(high, two);
        n++;
        moved += before.equals(after) ? 0 : 1;
        double difference = of(after) - of(before);
        sum += difference;
        squares += difference * difference;
    }

    /** The declared metric; one per side stands for the two together, territory for that of the first. */
    private double of(Map<String, Double> metrics) {
        if (metrics.containsKey(shows.metric())) {
            return metrics.get(shows.metric());
        }
        String first =
                shows.metric().replace("_side", "_" + low.states().get(0).id().toLowerCase(Locale.ROOT));
        return metrics.get(first);
    }

    /** Whether the metric exists: a column, or the stem of one per side. */
    static boolean isColumn(String name) {
        for (Metric metric : Metric.values()) {
            if (metric.stem().equals(name)) {
                return true;
            }
        }
        return false;
    }

    boolean moves() {
        return moved > 0;
    }

    boolean goesAsDeclared() {
        return shows.direction() == Direction.EITHER || signed() > PLAIN;
    }

    private boolean isSettled() {
        return n >= LEAST && moves() && goesAsDeclared();
    }

    /** Mean difference in units of its standard error, above 0 in the declared direction. */
    private double signed() {
        double mean = sum / n;
        double variance = (squares - n * mean * mean) / (n - 1);
        double t = variance <= 0 ? (mean == 0 ? 0 : 1e9 * mean) : mean / StrictMath.sqrt(variance / n);
        return shows.direction() == Direction.DOWN ? -t : t;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s %s: %d of %d runs moved, mean difference %.4g, t %.2f",
                shows.metric(),
                shows.direction(),
                moved,
                n,
                sum / n,
                signed());
    }
}
