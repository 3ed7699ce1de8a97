package org.brinksim.output.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Finished;
import org.brinksim.output.folder.FinishedCalibration;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.FinishedSearch;
import org.brinksim.output.folder.FinishedSweep;
import org.brinksim.output.folder.FinishedValidation;
import org.brinksim.output.folder.MetricSummary;

/** The report of one or several finished folders, one HTML file that needs no other. */
public final class Report {
    private final List<FinishedFolder> folders;
    private final List<Album> albums;

    /** A report of the folders, one section each, in the given order. */
    public Report(List<Album> albums) {
        if (albums.isEmpty()) {
            throw new IllegalArgumentException("a report needs at least one folder");
        }
        this.albums = List.copyOf(albums);
        this.folders = albums.stream()
                .map(Album::folder)
                .filter(FinishedFolder.class::isInstance)
                .map(FinishedFolder.class::cast)
                .toList();
    }

    /** The HTML text. */
    public String html() {
        TemplateOutput output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", page(), output);
        return output.toString();
    }

    private Page page() {
        List<Section> sections = new ArrayList<>();
        for (Album album : albums) {
            sections.add(section("s" + (sections.size() + 1), album));
        }
        String title = sections.size() == 1
                ? albums.get(0).folder().title()
                : sections.size() + (folders.size() == albums.size() ? " scenarios" : " results")
                        + " beside each other";
        return new Page(title, sections, comparison());
    }

    private static Section section(String id, Album album) {
        Finished folder = album.folder();
        if (folder instanceof FinishedSweep sweep) {
            return new SweepSection(sweep).write(id, album);
        }
        if (folder instanceof FinishedSearch search) {
            return new SearchSection(search).write(id, album);
        }
        if (folder instanceof FinishedCalibration calibration) {
            return new CalibrationSection(calibration).write(id, album);
        }
        return folder instanceof FinishedValidation validation
                ? new ValidationSection(validation).write(id, album)
                : new SectionWriter((FinishedFolder) folder).write(id, album);
    }

    private Grid comparison() {
        Set<String> metrics = new LinkedHashSet<>();
        folders.forEach(folder -> folder.summary().forEach(row -> metrics.add(row.metric())));
        List<Grid.Line> lines = new ArrayList<>();
        if (folders.size() > 1) {
            for (String metric : metrics) {
                lines.add(new Grid.Line(
                        words(metric),
                        folders.stream().map(folder -> cell(folder, metric)).toList(),
                        false));
            }
        }
        List<String> header = new ArrayList<>(List.of("Metric"));
        folders.forEach(folder -> header.add(folder.origin().name()));
        return new Grid(
                "Mean over runs with its interval, and in brackets 5 to 95 % of runs. The worlds are not paired here: for"
                        + " differences with intervals use compare.",
                header, lines);
    }

    private String words(String metric) {
        return folders.stream()
                .map(folder -> folder.meanings().get(metric))
                .filter(meaning -> meaning != null && !meaning.words().isEmpty())
                .map(meaning ->
                        meaning.unit().isEmpty() ? meaning.words() : meaning.words() + " (" + meaning.unit() + ")")
                .findFirst()
                .orElse(metric);
    }

    private static String cell(FinishedFolder folder, String metric) {
        Optional<MetricSummary> row = folder.summary().stream()
                .filter(candidate -> candidate.metric().equals(metric))
                .findFirst();
        return row.map(known -> Rounded.rounded(known.mean()) + " (" + Rounded.rounded(known.low()) + " to "
                        + Rounded.rounded(known.high()) + ") [" + Rounded.rounded(known.q05()) + " to "
                        + Rounded.rounded(known.q95()) + "]")
                .orElse("–");
    }
}
