package org.brinksim.simulation;

import java.util.Comparator;
import org.brinksim.conflict.SignatoryLevel;

/**
 * How long a deal held; shorter lives come first.
 *
 * @param days days from signature to failure or to the end of the calendar
 * @param failed false when it still held at the end of the calendar
 * @param topRung highest rung of the episode before the deal, 0 to 7
 * @param last whether it was the last deal of its episode
 * @param level who signed it
 */
public record CeasefireLife(double days, boolean failed, int topRung, boolean last, SignatoryLevel level)
        implements Comparable<CeasefireLife> {
    private static final Comparator<CeasefireLife> ORDER = Comparator.comparingDouble(CeasefireLife::days)
            .thenComparing(CeasefireLife::failed)
            .thenComparing(CeasefireLife::topRung)
            .thenComparing(CeasefireLife::last)
            .thenComparing(CeasefireLife::level);

    @Override
    public int compareTo(CeasefireLife other) {
        return ORDER.compare(this, other);
    }
}
