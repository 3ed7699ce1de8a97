package org.brinksim.experiment.design;

import java.util.Arrays;
import java.util.Objects;
import org.brinksim.statistics.SaltelliResponses;

/**
 * The sample for variance-based indices: two independent matrices A and B with one row for each base point and one column for each factor,
 * and for each factor i the matrix AB_i, which is A with column i of B, and BA_i, which is B with column i of A (Saltelli 2002, "Making
 * best use of model evaluations to compute sensitivity indices", Computer Physics Communications 145, 280–297; Saltelli et al. 2010, the
 * same journal 181, 259–270).
 *
 * <p>A and B are the two halves of a {@linkplain SobolPoints scrambled Sobol sequence} in 2k dimensions. The points of a row stand
 * together: A, AB_1 to AB_k, with second order BA_1 to BA_k, and B.
 */
public final class SaltelliSample implements PointSet {
    private final int rows;
    private final int factors;
    private final int perRow;
    private final SobolPoints base;

    /** The matrices. */
    public enum Matrix {
        /** The first base matrix. */
        A,
        /** A with one column of B. */
        AB,
        /** B with one column of A. */
        BA,
        /** The second base matrix. */
        B
    }

    /**
     * What a point stands for.
     *
     * @param row row of the matrices, from 0
     * @param matrix the matrix
     * @param factor the factor whose column is taken from the other matrix, from 0; −1 in A and B
     */
    public record Role(int row, Matrix matrix, int factor) {}

    /**
     * A sample.
     *
     * @param method number of rows, and whether indices of pairs are wanted
     * @param factors number of factors, 1 to 500
     * @param seed seed of the scrambling
     * @throws IllegalArgumentException if a number is out of range
     */
    public SaltelliSample(Method.Saltelli method, int factors, long seed) {
        rows = method.rows();
        this.factors = factors;
        perRow = 2 + factors * (method.secondOrder() ? 2 : 1);
        PointSets.checkedSize((long) rows * perRow);
        base = new SobolPoints(rows, 2 * factors, seed);
    }

    /** Number of rows of each matrix. */
    public int rows() {
        return rows;
    }

    @Override
    public int size() {
        return rows * perRow;
    }

    @Override
    public int dimensions() {
        return factors;
    }

    /** What a design point stands for. */
    public Role role(int id) {
        int row = Objects.checkIndex(id, size()) / perRow;
        int column = id % perRow;
        if (column == 0) {
            return new Role(row, Matrix.A, -1);
        }
        if (column == perRow - 1) {
            return new Role(row, Matrix.B, -1);
        }
        return new Role(row, column <= factors ? Matrix.AB : Matrix.BA, (column - 1) % factors);
    }

    @Override
    public double[] place(int id) {
        Role role = role(id);
        double[] both = base.place(role.row());
        boolean mostlyA = role.matrix() == Matrix.A || role.matrix() == Matrix.AB;
        double[] place = new double[factors];
        for (int i = 0; i < factors; i++) {
            place[i] = both[mostlyA ^ i == role.factor() ? i : factors + i];
        }
        return place;
    }

    /**
     * The responses of the design points, sorted into the matrices.
     *
     * @param responses one array of replicates for each design point, all of one length, NaN where there is none
     */
    public SaltelliResponses responses(double[][] responses) {
        if (responses.length != size()) {
            throw new IllegalArgumentException(responses.length + " responses for " + size() + " design points");
        }
        double[][][] columns = new double[perRow][rows][];
        for (int id = 0; id < responses.length; id++) {
            columns[id % perRow][id / perRow] = responses[id];
        }
        return new SaltelliResponses(
                columns[0],
                columns[perRow - 1],
                Arrays.copyOfRange(columns, 1, 1 + factors),
                Arrays.copyOfRange(columns, 1 + factors, perRow - 1));
    }
}
