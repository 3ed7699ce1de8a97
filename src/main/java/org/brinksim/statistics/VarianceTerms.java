package org.brinksim.statistics;

/** The sums over rows that variance-based indices are made of. */
final class VarianceTerms {
    /** A standard deviation below this share of the largest response is rounding. */
    private static final double ROUNDING = 1e-10;

    private final SaltelliResponses y;
    private final ReplicateWeights replicates;
    private final int rows;
    private final double[] first;
    private final double[] total;
    private final double[] pairs;
    private double variance;
    private double chance;

    /**
     * The sums over some rows.
     *
     * @param y the responses
     * @param rows numbers of rows, at least one, each as often as it counts
     * @param replicates how often each replicate counts
     */
    VarianceTerms(SaltelliResponses y, int[] rows, ReplicateWeights replicates) {
        this.y = y;
        this.replicates = replicates;
        this.rows = rows.length;
        int k = y.factors();
        first = new double[k];
        total = new double[k];
        pairs = new double[y.hasPairs() ? k * (k - 1) / 2 : 0];
        for (int row : rows) {
            add(row);
        }
    }

    private void add(int row) {
        double[] a = y.a(row);
        double[] b = y.b(row);
        variance += replicates.product(a, a) + replicates.product(b, b);
        chance += replicates.variance(y.whole(a)) + replicates.variance(y.whole(b));
        for (int i = 0; i < first.length; i++) {
            double[] fromA = y.changeFromA(i, row);
            first[i] += replicates.product(b, fromA);
            total[i] += replicates.product(fromA, fromA);
            if (y.hasPairs()) {
                double[] fromB = y.changeFromB(i, row);
                first[i] += replicates.product(a, fromB);
                total[i] += replicates.product(fromB, fromB);
            }
        }
        for (int i = 0, pair = 0; pair < pairs.length; i++) {
            for (int j = i + 1; j < first.length; j++, pair++) {
                pairs[pair] += replicates.product(y.changeFromB(i, row), y.changeFromA(j, row))
                        + replicates.product(y.changeFromB(j, row), y.changeFromA(i, row));
            }
        }
    }

    /** Variance of the mean response over the inputs; NaN for a single row. */
    double variance() {
        return rows < 2 ? Double.NaN : variance / (2 * rows - 1);
    }

    /** Mean over the inputs of the variance over replicates; NaN for a single replicate. */
    double chance() {
        return chance / (2 * rows);
    }

    /** Variance over the inputs that an input makes alone. */
    double first(int input) {
        return first[input] / columns();
    }

    /** Variance over the inputs that an input makes alone and with others. */
    double total(int input) {
        return total[input] / (2 * columns());
    }

    private double columns() {
        return rows * (y.hasPairs() ? 2.0 : 1.0);
    }

    /** The chance share, first-order indices, total indices, and indices of the pairs (1, 2), (1, 3), …, (2, 3), …. */
    double[] indices() {
        double least = ROUNDING * y.scale();
        double unit = variance() > least * least ? variance() : Double.NaN;
        double all = StrictMath.max(0, variance()) + chance();
        double[] results = new double[1 + 2 * first.length + pairs.length];
        results[0] = all > least * least ? chance() / all : Double.NaN;
        for (int i = 0; i < first.length; i++) {
            results[1 + i] = first(i) / unit;
            results[1 + first.length + i] = total(i) / unit;
        }
        for (int pair = 0; pair < pairs.length; pair++) {
            results[1 + 2 * first.length + pair] = pairs[pair] / columns() / unit;
        }
        return results;
    }
}
