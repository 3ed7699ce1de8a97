package org.brinksim.experiment.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.brinksim.experiment.calibration.Recovery.Recovered;

/**
 * What worlds with known parameters say about the machinery: whether it recovers them, and which ones data of this kind can tell.
 *
 * @param fitted one list for each fitted world, one entry for each parameter
 */
public record Trust(List<List<Recovered>> fitted) {
    /** Spread of the fitted sample over that of the prior up to which a parameter counts as told by the data. */
    public static final double TOLD = 0.7;

    /** Copies the list. */
    public Trust {
        fitted = List.copyOf(fitted);
    }

    /**
     * Fits the last worlds of a bank by all before them.
     *
     * @param bank the bank
     * @param number number of worlds that are fitted, fewer than the bank has
     */
    public static Trust of(Bank bank, int number) {
        int size = bank.worlds().size();
        Recovery recovery = new Recovery(bank.worlds().subList(0, size - number));
        return new Trust(bank.worlds().subList(size - number, size).parallelStream()
                .map(recovery::fit)
                .toList());
    }

    /** All fitted worlds for one parameter. */
    public List<Recovered> parameter(int parameter) {
        return fitted.stream().map(world -> world.get(parameter)).toList();
    }

    /** Number of fitted worlds whose interval of level .9, or .5, of a parameter holds the truth. */
    public long covered(int parameter, boolean wide) {
        return parameter(parameter).stream().filter(one -> one.isCovered(wide)).count();
    }

    /** Mean spread of the fitted samples of a parameter over that of its prior. */
    public double spread(int parameter) {
        return parameter(parameter).stream()
                .mapToDouble(Recovered::sd)
                .average()
                .orElse(Double.NaN);
    }

    /** Correlation of the fitted means of a parameter with the truths. */
    public double correlation(int parameter) {
        List<Recovered> all = parameter(parameter);
        return new PearsonsCorrelation()
                .correlation(
                        all.stream().mapToDouble(Recovered::mean).toArray(),
                        all.stream().mapToDouble(Recovered::truth).toArray());
    }

    /** How many ranks of a parameter fall in each of some bins of equal width. */
    public List<Integer> ranks(int parameter, int bins) {
        int[] counts = new int[bins];
        parameter(parameter).forEach(one -> counts[StrictMath.min(bins - 1, (int) (one.rank() * bins))]++);
        return IntStream.of(counts).boxed().toList();
    }

    /** The ranks of a parameter as numbers between 0 and 1. */
    public double[] transforms(int parameter) {
        return parameter(parameter).stream().mapToDouble(Recovered::rank).toArray();
    }

    /** Indexes of the parameters that data of this kind tell. */
    public List<Integer> told() {
        List<Integer> told = new ArrayList<>();
        for (int i = 0; i < fitted.get(0).size(); i++) {
            if (spread(i) <= TOLD) {
                told.add(i);
            }
        }
        return told;
    }
}
