package org.brinksim.output.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.brinksim.output.report.ResultPages;

/** Writes charts and report of a folder, as a process of its own. */
public final class PagesProcess {
    private PagesProcess() {}

    /** Writes the pages of the folder named first, in the formats named second. */
    public static void main(String[] arguments) throws IOException {
        EnumSet<ChartFormat> formats = EnumSet.noneOf(ChartFormat.class);
        for (String name : arguments[1].split(",", -1)) {
            formats.add(ChartFormat.valueOf(name));
        }
        new ResultPages(Path.of(arguments[0])).write(formats);
    }
}
