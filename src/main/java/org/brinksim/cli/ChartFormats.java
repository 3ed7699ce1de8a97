package org.brinksim.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.brinksim.output.chart.ChartFormat;

/** The formats of charts by the names that the command line uses. */
final class ChartFormats {
    private ChartFormats() {}

    /** Every name, in order. */
    static List<String> names() {
        return Arrays.stream(ChartFormat.values()).map(ChartFormat::key).toList();
    }

    /** The formats of the names; names that are none are left out. */
    static Set<ChartFormat> of(Collection<String> names) {
        Set<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
        Arrays.stream(ChartFormat.values())
                .filter(format -> names.contains(format.key()))
                .forEach(formats::add);
        return formats;
    }
}
