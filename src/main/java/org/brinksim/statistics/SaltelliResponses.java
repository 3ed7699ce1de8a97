package org.brinksim.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Responses to the sample for variance-based indices: to the base matrices A and B and to the matrices with one column exchanged, in each
 * matrix one row of replicates for each row of the sample. A row with a missing or infinite response anywhere is left out.
 *
 * <p>From each replicate its mean over A and B is taken away, which changes no index, makes the estimates more exact, and removes what
 * a replicate's random numbers add to every point alike.
 */
public final class SaltelliResponses {
    private final int dropped;
    private final double scale;
    private final double[][] a;
    private final double[][] b;
    private final double[] means;
    private final double[][][] changesFromA;
    private final double[][][] changesFromB;

    /**
     * Responses.
     *
     * @param a A, [row][replicate], NaN where a response is missing
     * @param b B, of the same shape
     * @param ab for each factor A with the factor's column of B
     * @param ba for each factor B with the factor's column of A; no element where indices of pairs are not wanted
     * @throws IllegalArgumentException if there is no factor or the shapes differ
     */
    public SaltelliResponses(double[][] a, double[][] b, double[][][] ab, double[][][] ba) {
        double[][][] all = Stream.of(new double[][][] {a, b}, ab, ba)
                .flatMap(Arrays::stream)
                .toArray(double[][][]::new);
        checkShapes(all, ab.length, ba.length);
        int[] rows = IntStream.range(0, a.length)
                .filter(row -> Arrays.stream(all).allMatch(matrix -> isComplete(matrix[row])))
                .toArray();
        dropped = a.length - rows.length;
        this.a = select(a, rows);
        this.b = select(b, rows);
        scale = Stream.of(this.a, this.b)
                .flatMap(Arrays::stream)
                .flatMapToDouble(Arrays::stream)
                .map(StrictMath::abs)
                .max()
                .orElse(0);
        changesFromA = changes(this.a, ab, rows);
        changesFromB = changes(this.b, ba, rows);
        means = new double[this.a.length == 0 ? 0 : this.a[0].length];
        centre();
    }

    private static void checkShapes(double[][][] all, int ab, int ba) {
        int replicates = all[0].length == 0 ? 0 : all[0][0].length;
        boolean alike = Arrays.stream(all)
                .allMatch(matrix -> matrix.length == all[0].length
                        && Arrays.stream(matrix).allMatch(row -> row.length == replicates));
        if (replicates == 0 || ab == 0 || !alike || (ba != 0 && ba != ab)) {
            throw new IllegalArgumentException("Responses for " + ab + " factors, " + ba + " with second order, "
                    + all[0].length + " rows of " + replicates
                    + " replicates; allowed are matrices of one shape, with a factor, a row and a replicate");
        }
    }

    private static boolean isComplete(double[] row) {
        return Arrays.stream(row).allMatch(Double::isFinite);
    }

    private static double[][] select(double[][] matrix, int[] rows) {
        return Arrays.stream(rows).mapToObj(row -> matrix[row].clone()).toArray(double[][]::new);
    }

    private static double[][][] changes(double[][] from, double[][][] to, int[] rows) {
        double[][][] changes =
                Arrays.stream(to).map(matrix -> select(matrix, rows)).toArray(double[][][]::new);
        for (double[][] matrix : changes) {
            for (int row = 0; row < matrix.length; row++) {
                for (int j = 0; j < matrix[row].length; j++) {
                    matrix[row][j] -= from[row][j];
                }
            }
        }
        return changes;
    }

    private void centre() {
        for (int j = 0; j < means.length; j++) {
            double sum = 0;
            for (int row = 0; row < a.length; row++) {
                sum += a[row][j] + b[row][j];
            }
            means[j] = sum / (2 * a.length);
            for (int row = 0; row < a.length; row++) {
                a[row][j] -= means[j];
                b[row][j] -= means[j];
            }
        }
    }

    /** Number of rows without a missing response. */
    public int rows() {
        return a.length;
    }

    /** Number of rows left out. */
    public int dropped() {
        return dropped;
    }

    /** Number of factors. */
    public int factors() {
        return changesFromA.length;
    }

    /** Whether indices of pairs can be computed. */
    public boolean hasPairs() {
        return changesFromB.length > 0;
    }

    /** Number of replicates of each point, 0 where every row is left out. */
    public int replicates() {
        return means.length;
    }

    /** Largest size of a response, before the mean is taken away. */
    double scale() {
        return scale;
    }

    /** A less the means of the replicates. */
    double[] a(int row) {
        return a[row];
    }

    /** B less the means of the replicates. */
    double[] b(int row) {
        return b[row];
    }

    /** The replicates at A or B themselves, given with their means taken away. */
    double[] whole(double[] centred) {
        double[] whole = centred.clone();
        Arrays.setAll(whole, j -> centred[j] + means[j]);
        return whole;
    }

    /** AB_i less A. */
    double[] changeFromA(int factor, int row) {
        return changesFromA[factor][row];
    }

    /** BA_i less B. */
    double[] changeFromB(int factor, int row) {
        return changesFromB[factor][row];
    }
}
