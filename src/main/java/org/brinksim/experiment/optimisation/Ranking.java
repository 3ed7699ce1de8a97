package org.brinksim.experiment.optimisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Fronts and crowding distances of points whose objectives are to be small (Deb, Pratap, Agarwal &amp; Meyarivan 2002, "A fast and
 * elitist multiobjective genetic algorithm: NSGA-II", IEEE Transactions on Evolutionary Computation 6, 182–197, sections III.A and
 * III.B).
 *
 * <p>Constrained domination (Deb 2000): a point that keeps the limit dominates one that does not; of two that do not, the one that breaks it
 * less dominates.
 */
final class Ranking {
    private final double[][] objectives;
    private final double[] violations;
    private final int[] front;
    private final double[] crowding;
    private final List<List<Integer>> fronts = new ArrayList<>();

    /**
     * Ranks points.
     *
     * @param objectives one row for each point; rows of points that break the limit are not looked at
     * @param violations how far each point breaks the limit, 0 where it keeps it
     */
    Ranking(double[][] objectives, double[] violations) {
        this.objectives = objectives;
        this.violations = violations;
        this.front = new int[objectives.length];
        this.crowding = new double[objectives.length];
        sort();
        fronts.forEach(this::measure);
    }

    static Ranking of(List<Solution> solutions, int objectives) {
        return new Ranking(
                solutions.stream().map(s -> s.means(objectives)).toArray(double[][]::new),
                solutions.stream().mapToDouble(Solution::rankedViolation).toArray());
    }

    /** Numbers of the points of each front, the first front dominated by none. */
    List<List<Integer>> fronts() {
        return fronts;
    }

    double crowding(int point) {
        return crowding[point];
    }

    /** Better first: by front, then the less crowded one (the crowded-comparison operator). */
    Comparator<Integer> order() {
        return Comparator.<Integer>comparingInt(point -> front[point]).thenComparingDouble(point -> -crowding[point]);
    }

    static boolean dominates(double[] one, double[] other) {
        boolean better = false;
        for (int i = 0; i < one.length; i++) {
            if (!(one[i] <= other[i])) {
                return false;
            }
            better |= one[i] < other[i];
        }
        return better;
    }

    private boolean dominates(int one, int other) {
        return (violations[one] == 0 && violations[other] == 0)
                ? dominates(objectives[one], objectives[other])
                : violations[one] < violations[other];
    }

    private void sort() {
        int n = objectives.length;
        List<List<Integer>> below = new ArrayList<>();
        int[] above = new int[n];
        for (int i = 0; i < n; i++) {
            below.add(new ArrayList<>());
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (dominates(i, j)) {
                    below.get(i).add(j);
                    above[j]++;
                } else if (dominates(j, i)) {
                    below.get(j).add(i);
                    above[i]++;
                }
            }
        }
        List<Integer> next =
                IntStream.range(0, n).filter(i -> above[i] == 0).boxed().toList();
        while (!next.isEmpty()) {
            next = peel(next, below, above);
        }
    }

    /** Takes a front away; what is then dominated by none is the next front. */
    private List<Integer> peel(List<Integer> now, List<List<Integer>> below, int[] above) {
        List<Integer> next = new ArrayList<>();
        for (int i : now) {
            front[i] = fronts.size();
            for (int j : below.get(i)) {
                above[j]--;
                if (above[j] == 0) {
                    next.add(j);
                }
            }
        }
        fronts.add(now);
        next.sort(Comparator.naturalOrder());
        return next;
    }

    private void measure(List<Integer> members) {
        if (violations[members.get(0)] > 0) {
            return;
        }
        for (int objective = 0; objective < objectives[0].length; objective++) {
            measure(members, objective);
        }
    }

    private void measure(List<Integer> members, int objective) {
        int[] sorted = members.stream()
                .sorted(Comparator.comparingDouble(i -> objectives[i][objective]))
                .mapToInt(Integer::intValue)
                .toArray();
        int last = sorted.length - 1;
        double range = objectives[sorted[last]][objective] - objectives[sorted[0]][objective];
        crowding[sorted[0]] = Double.POSITIVE_INFINITY;
        crowding[sorted[last]] = Double.POSITIVE_INFINITY;
        for (int i = 1; i < last && range > 0; i++) {
            crowding[sorted[i]] +=
                    (objectives[sorted[i + 1]][objective] - objectives[sorted[i - 1]][objective]) / range;
        }
    }
}
