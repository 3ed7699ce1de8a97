package org.brinksim.experiment;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Chooses one run to show: among the runs that reached rung 6 the one with the (lower) median of deaths; when none did,
 * the one that climbed highest and then had most deaths. Ties go to the lowest replicate.
 */
public final class Illustration {
    private static final int OPERATION = 6;

    private final List<Integer> replicates;
    private final Sample rungs;
    private final Sample deaths;

    Illustration(List<Integer> replicates, Sample rungs, Sample deaths) {
        this.replicates = List.copyOf(replicates);
        this.rungs = rungs;
        this.deaths = deaths;
    }

    /** The replicate to show; empty when no run finished. */
    public OptionalInt replicate() {
        List<Integer> high = IntStream.range(0, replicates.size())
                .filter(i -> rungs.get(i) >= OPERATION)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(deaths::get))
                .toList();
        if (!high.isEmpty()) {
            return OptionalInt.of(replicates.get(high.get((high.size() - 1) / 2)));
        }
        return IntStream.range(0, replicates.size())
                .boxed()
                .min(Comparator.<Integer>comparingDouble(i -> -rungs.get(i)).thenComparingDouble(i -> -deaths.get(i)))
                .map(i -> OptionalInt.of(replicates.get(i)))
                .orElse(OptionalInt.empty());
    }
}
