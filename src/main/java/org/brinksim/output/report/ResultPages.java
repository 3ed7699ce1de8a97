package org.brinksim.output.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.brinksim.output.chart.Chart;
import org.brinksim.output.chart.ChartFormat;
import org.brinksim.output.chart.ChartRenderer;
import org.brinksim.output.folder.Finished;
import org.brinksim.output.folder.FolderReading;
import org.brinksim.output.folder.ResultReader;

/** Writes charts and report into the result folder they are about; every file appears whole or not at all. */
public final class ResultPages {
    /** Name of the folder of charts within a result folder. */
    public static final String CHARTS = "charts";

    /** Name of the report within a result folder. */
    public static final String REPORT = "report.html";

    private final Path folder;

    /** The pages of a result folder. */
    public ResultPages(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes charts and report of a folder whose tables and manifest are written, complete or not.
     *
     * @param formats formats of the charts
     * @throws IOException if the folder cannot be read or written
     */
    public void write(Set<ChartFormat> formats) throws IOException {
        FolderReading reading = new ResultReader(folder).readTables();
        if (reading instanceof FolderReading.Refused refused) {
            throw new IOException(refused.problem());
        }
        Finished finished = ((FolderReading.Opened) reading).folder();
        Album album = Album.of(finished, new ChartRenderer(), formats);
        writeCharts(album, formats);
        writeReport(new Report(List.of(album)));
    }

    /**
     * Writes the charts of an album.
     *
     * @throws IOException if the folder cannot be written
     */
    public void writeCharts(Album album, Set<ChartFormat> formats) throws IOException {
        Path charts = Files.createDirectories(folder.resolve(CHARTS));
        List<Chart> drawn = album.charts().drawn();
        for (int i = 0; i < drawn.size(); i++) {
            for (Map.Entry<ChartFormat, byte[]> drawing :
                    album.drawings().get(i).entrySet()) {
                if (formats.contains(drawing.getKey())) {
                    String name = drawn.get(i).name() + "." + drawing.getKey().key();
                    replace(charts.resolve(name), drawing.getValue());
                }
            }
        }
    }

    /**
     * Writes a report.
     *
     * @throws IOException if the folder cannot be written
     */
    public void writeReport(Report report) throws IOException {
        replace(folder.resolve(REPORT), report.html().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Puts the bytes in place of a file in one step.
     *
     * @throws IOException if the file cannot be written
     */
    public static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(draft, bytes);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
