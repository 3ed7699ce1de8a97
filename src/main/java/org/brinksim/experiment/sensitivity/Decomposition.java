package org.brinksim.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.brinksim.experiment.sensitivity.SensitivityRow.Verdict;
import org.brinksim.statistics.SensitivityIndex;
import org.brinksim.statistics.VarianceIndices;

/**
 * The variance of a response split among chance, factors and pairs of factors.
 *
 * @param metric column of the metric
 * @param coverage what part of the rows it rests on
 * @param factors paths of the factors, in the order of the indices
 * @param indices the indices
 */
public record Decomposition(String metric, Coverage coverage, List<String> factors, VarianceIndices indices)
        implements Sensitivity {
    /** Copies the factors. */
    public Decomposition {
        factors = List.copyOf(factors);
        if (factors.size() != indices.first().size()) {
            throw new IllegalArgumentException(factors.size() + " factors with "
                    + indices.first().size() + " indices; allowed is one first-order index for each");
        }
    }

    @Override
    public List<SensitivityRow> rows() {
        List<SensitivityRow> rows = new ArrayList<>();
        rows.add(SensitivityRow.of(
                Subject.whole(), Measure.CHANCE_SHARE, indices.chance(), Verdict.NOT_ASKED, indices.rows()));
        for (int i = 0; i < factors.size(); i++) {
            Subject factor = Subject.of(factors.get(i));
            rows.add(row(factor, Measure.S1, indices.first().get(i)));
            rows.add(row(factor, Measure.ST, indices.total().get(i)));
        }
        for (int i = 0; !indices.pairs().isEmpty() && i < factors.size(); i++) {
            for (int j = i + 1; j < factors.size(); j++) {
                rows.add(row(Subject.pair(factors.get(i), factors.get(j)), Measure.S2, indices.pair(i, j)));
            }
        }
        return rows;
    }

    private SensitivityRow row(Subject subject, Measure measure, SensitivityIndex index) {
        return SensitivityRow.of(subject, measure, index, Verdict.of(!index.notDistinguishable()), indices.rows());
    }

    @Override
    public List<String> ranked() {
        return IntStream.range(0, factors.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> Sensitivity.rank(indices.total().get(i).value())))
                .map(factors::get)
                .toList();
    }

    @Override
    public Optional<Advice> advice() {
        return Sensitivity.widest(rows(), List.of(Measure.S1, Measure.ST)).map(this::advice);
    }

    private Advice advice(SensitivityRow widest) {
        List<SensitivityIndex> all = widest.measure() == Measure.S1 ? indices.first() : indices.total();
        SensitivityIndex index = all.get(factors.indexOf(widest.subject().factor()));
        return new Advice(
                widest,
                powerOfTwo(index.rowsFor(indices.rows(), index.halfWidth() / 2)),
                powerOfTwo(index.rowsFor(indices.rows(), Advice.TARGET)));
    }

    /** The least power of two that is not below a number. */
    private static long powerOfTwo(long rows) {
        long floor = Long.highestOneBit(rows);
        return floor == rows ? rows : StrictMath.max(floor, 2 * floor);
    }

    /** Fewest replicates of a design point that use a number of runs well: 1/(1 − chance share), at least 2. */
    public int fewestReplicates() {
        return replicates(1);
    }

    /** Most replicates of a design point that use a number of runs well: 2/(1 − chance share), at least 2. */
    public int mostReplicates() {
        return replicates(2);
    }

    private int replicates(int times) {
        double inputs = 1 - indices.chance().value();
        double least = .01;
        return Double.isNaN(inputs)
                ? 2
                : (int) StrictMath.max(2, StrictMath.ceil(times / StrictMath.max(least, inputs)));
    }
}
