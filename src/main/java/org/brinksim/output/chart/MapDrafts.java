package org.brinksim.output.chart;

import java.util.Comparator;
import java.util.List;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.SegmentLoad;

/** Drafts the map of segments by incidents. */
final class MapDrafts {
    private static final String NAME = "map";

    private final Drafting drafting;

    MapDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft incidents() {
        FinishedFolder folder = drafting.folder();
        List<SegmentLoad> segments = folder.segments().stream()
                .filter(segment -> Double.isFinite(segment.latitude()) && Double.isFinite(segment.longitude()))
                .filter(segment -> Double.isFinite(segment.incidents()))
                .toList();
        if (segments.isEmpty()) {
            return new Drafting.Left(
                    NAME, "There is no map, since the folder holds no segments with coordinates (segments.csv).");
        }
        double years = folder.origin().years();
        List<String> sectors =
                segments.stream().map(SegmentLoad::sector).distinct().toList();
        double largest =
                segments.stream().mapToDouble(SegmentLoad::incidents).max().orElse(0) / years;
        MapChart body = new MapChart(new MapSymbols(sectors, years, largest), segments);
        String title = "Simulated incidents by border segment";
        String subtitle = "Incidents a year, reported or not, mean over runs; area of the mark in proportion, number"
                + " after each name";
        String note = "Mean over runs; no interval shown. Marks stand at one point of each segment, no border line is"
                + " drawn; equirectangular projection. " + SourceLine.uncertainty(folder);
        return new Drafting.Drawn(new Chart(
                NAME,
                title,
                subtitle,
                SourceLine.of(folder, note, List.of()),
                title + ". Most incidents: " + top(segments, years) + ".",
                Drafting.WIDTH,
                100 + body.height(),
                body));
    }

    private static String top(List<SegmentLoad> segments, double years) {
        return String.join(
                ", ",
                segments.stream()
                        .sorted(Comparator.comparingDouble(SegmentLoad::incidents)
                                .reversed())
                        .limit(5)
                        .map(segment -> segment.name() + " " + Rounded.rounded(segment.incidents() / years) + " a year")
                        .toList());
    }
}
