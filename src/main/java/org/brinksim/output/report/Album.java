package org.brinksim.output.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.ChartRenderer;
import org.brinksim.output.chart.Charts;
import org.brinksim.output.folder.Finished;

/**
 * A folder with its charts, rendered.
 *
 * @param folder what the folder holds
 * @param charts its charts
 * @param drawings per drawn chart the bytes by format; SVG is always there
 */
public record Album(Finished folder, Charts charts, List<Map<ChartFormat, byte[]>> drawings) {
    public Album {
        drawings = List.copyOf(drawings);
    }

    /** Its charts as pictures for a page. */
    List<Picture> pictures() {
        return IntStream.range(0, drawings.size())
                .mapToObj(i -> Picture.of(
                        charts.drawn().get(i),
                        Objects.requireNonNull(drawings.get(i).get(ChartFormat.SVG))))
                .toList();
    }

    /** Draws the charts of a folder in the given formats, and in SVG for the report. */
    public static Album of(Finished folder, ChartRenderer renderer, Set<ChartFormat> formats) {
        Charts charts = Charts.of(folder);
        Set<ChartFormat> needed = EnumSet.of(ChartFormat.SVG);
        needed.addAll(formats);
        return new Album(folder, charts, renderer.renderAll(charts.drawn(), needed));
    }
}
