package org.brinksim.experiment.directional;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.brinksim.scenario.Metric;

/** What an expectation may be about beside the metrics of runs. */
public enum Measure {
    /** Episodes at rung 6 or above. */
    EPISODES_FROM_6(Of.NOTHING),
    /** Episodes at rung 6 or above that began in a sector. */
    EPISODES_FROM_6_IN(Of.SECTOR),
    /** Days at rung 6 or above of episodes that reached rung 7. */
    DAYS_OF_OPERATIONS(Of.NOTHING),
    /** Dead per episode at rung 4 or above. */
    DEAD_PER_EPISODE_FROM_4(Of.NOTHING),
    /** Dead of a state per episode at rung 6 or above. */
    DEAD_PER_EPISODE_FROM_6(Of.STATE),
    /** Incidents on a segment. */
    INCIDENTS_AT(Of.SEGMENT),
    /** Incidents on segments with water in dispute. */
    INCIDENTS_ON_WATER(Of.NOTHING),
    /** Incidents on all other segments. */
    INCIDENTS_OFF_WATER(Of.NOTHING),
    /** Share of deals that fail within two days. */
    DEALS_FAILED_FAST(Of.NOTHING),
    /** Days that a deal holds once it has held two. */
    DAYS_OF_HOLDING_DEALS(Of.NOTHING);

    private final Of of;

    /** What a measure needs to be told. */
    public enum Of {
        /** Nothing: it is about the whole run. */
        NOTHING,
        /** The id of a state. */
        STATE,
        /** The id of a sector. */
        SECTOR,
        /** The id of a segment. */
        SEGMENT
    }

    Measure(Of of) {
        this.of = of;
    }

    /** The word in scenario files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words an expectation may name: measures, then metrics; those of one side end in {@code _side}. */
    public static List<String> keys() {
        List<String> keys =
                new ArrayList<>(Stream.of(values()).map(Measure::key).toList());
        Stream.of(Metric.values()).map(Metric::stem).forEach(keys::add);
        return List.copyOf(keys);
    }

    /** What the measure of a key needs to be told. */
    public static Of of(String key) {
        for (Measure measure : values()) {
            if (measure.key().equals(key)) {
                return measure.of;
            }
        }
        boolean perSide =
                Stream.of(Metric.values()).anyMatch(metric -> metric.stem().equals(key) && metric.isPerSide());
        return perSide ? Of.STATE : Of.NOTHING;
    }
}
