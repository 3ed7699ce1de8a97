package org.brinksim.output.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.brinksim.output.report.ResultPages;

/** Writes charts and report of a folder, as a process of its own. */
public final class PagesProcess {
    private PagesProcess() {}

    /** Writes the pages of the folder named by the argument. */
    public static void main(String[] arguments) throws IOException {
        new ResultPages(Path.of(arguments[0])).write(EnumSet.allOf(ChartFormat.class));
    }
}
