package org.brinksim.experiment;

import java.util.Comparator;
import org.brinksim.simulation.CeasefireLife;

/**
 * A life of ceasefires: lives that are equal are counted together.
 *
 * @param days days from signature to failure or to the end of the calendar
 * @param failed false when still held at the end of the calendar
 * @param topRung highest rung of the episode before the deal
 * @param last whether it was the last deal of its episode
 */
public record DealLife(double days, boolean failed, int topRung, boolean last) implements Comparable<DealLife> {
    private static final Comparator<DealLife> ORDER = Comparator.comparingDouble(DealLife::days)
            .thenComparing(DealLife::failed)
            .thenComparing(DealLife::topRung)
            .thenComparing(DealLife::last);

    static DealLife of(CeasefireLife life) {
        return new DealLife(life.days(), life.failed(), life.topRung(), life.last());
    }

    @Override
    public int compareTo(DealLife other) {
        return ORDER.compare(this, other);
    }
}
