package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Solutions of which none is better than another in both respects.
 *
 * @param cost the first respect, to the right
 * @param outcome the second respect, upwards
 * @param level level of the intervals
 * @param solutions the solutions
 * @param base the scenario without any intervention; {@link Solution#none} for none
 */
public record ParetoFront(Measure cost, Measure outcome, double level, List<Solution> solutions, Solution base) {
    private static final double HEIGHT = 480;
    private static final int NAMED = 8;

    /**
     * A solution.
     *
     * @param number its number in the table beside the chart, 0 for a solution without a number
     * @param cost first respect, its interval where there is one
     * @param outcome second respect, its interval where there is one
     */
    public record Solution(int number, Estimate cost, Estimate outcome) {
        /** No solution. */
        public static Solution none() {
            return new Solution(0, Estimate.none(), Estimate.none());
        }

        /** Whether it has both numbers. */
        boolean isPresent() {
            return cost.isPresent() && outcome.isPresent();
        }
    }

    /** Copies the solutions and checks the level. */
    public ParetoFront {
        solutions = List.copyOf(solutions);
        Levels.check(level);
    }

    /** The chart. */
    public Chart chart(Caption caption) {
        String subtitle = "Each mark is a solution that no other beats in both respects, with the "
                + Levels.words(level) + "; numbers are those of the table";
        return caption.chart(subtitle, words(), HEIGHT, new ParetoChart(this));
    }

    /** The solutions with both numbers, the cheapest first. */
    List<Solution> shown() {
        return solutions.stream()
                .filter(Solution::isPresent)
                .sorted(Comparator.comparingDouble(
                                (Solution solution) -> solution.cost().value())
                        .thenComparingDouble(solution -> solution.outcome().value()))
                .toList();
    }

    private String words() {
        List<Solution> all = shown();
        List<Solution> numbered =
                all.stream().filter(solution -> solution.number() > 0).toList();
        List<Solution> named = numbered.isEmpty() ? all : numbered;
        return all.size() + " solutions; " + cost.words() + " against " + outcome.words() + ": "
                + named.stream().limit(NAMED).map(this::words).collect(Collectors.joining("; "))
                + "." + (base.isPresent() ? " Base " + words(base) + "." : "");
    }

    private String words(Solution solution) {
        String name = solution.number() > 0 ? "number " + solution.number() + ": " : "";
        return name + cost.with(solution.cost().value()) + " for "
                + solution.outcome().words();
    }
}
