package org.brinksim.output.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.brinksim.evidence.AnnualCount;
import org.brinksim.evidence.ObservedIncident;
import org.brinksim.output.folder.Band;
import org.brinksim.output.observed.ObservedRecord;
import org.brinksim.output.observed.Range;

/** Drafts the fan charts of reported dead and reported incidents. */
final class FanDrafts {
    private static final String DEAD = "dead";
    private static final int LARGEST_GAP_DAYS = 100;
    private static final String QUANTILES = "Bands are quantiles over runs, day by day; no single run follows them. ";

    private final Drafting drafting;

    FanDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft deaths() {
        List<Band> bands = drafting.folder().bands("deaths_reported");
        if (bands.isEmpty()) {
            return left("fan-deaths", "reported dead");
        }
        List<RecordedPoint> points = new ArrayList<>();
        Range total = Range.ZERO;
        for (ObservedIncident incident : incidents()) {
            Optional<Range> range = ObservedRecord.range(
                    incident, DEAD, drafting.folder().origin().states());
            if (range.isPresent() && range.get().high() > 0) {
                total = total.plus(range.get());
                points.add(new RecordedPoint(Scales.day(incident.to()), total));
            }
        }
        String title = "Reported dead since the start, both sides";
        FanChart body = new FanChart("Reported dead since the start (persons)", bands, points, List.of(), "");
        return draft("fan-deaths", title, body, alternative(title, bands, points), sources(DEAD));
    }

    Drafting.Draft incidentCounts() {
        String title = "Reported incidents since the start";
        List<Band> bands = drafting.folder().bands("incidents_reported");
        if (bands.isEmpty()) {
            return left("fan-incidents", "reported incidents");
        }
        List<RecordedPoint> points = counted();
        List<RecordedPoint> steps = new ArrayList<>();
        if (points.isEmpty()) {
            for (ObservedIncident incident : incidents()) {
                int n = steps.size() + 1;
                steps.add(new RecordedPoint(Scales.day(incident.to()), new Range(n, n, n, true)));
            }
        }
        FanChart body = new FanChart(
                "Reported incidents since the start (count)",
                bands,
                points,
                steps,
                "incidents the record lists one by one (a lower bound)");
        return draft("fan-incidents", title, body, alternative(title, bands, points), sources(DEAD));
    }

    private Drafting.Draft draft(String name, String title, FanChart body, String alternative, List<String> keys) {
        String source = SourceLine.of(drafting.folder(), QUANTILES + SourceLine.uncertainty(drafting.folder()), keys);
        String subtitle = "Cumulative count over "
                + Rounded.plain(drafting.folder().runs().size()) + " runs";
        return new Drafting.Drawn(new Chart(name, title, subtitle, source, alternative, Drafting.WIDTH, 440, body));
    }

    private static Drafting.Draft left(String name, String what) {
        return new Drafting.Left(
                name, "There is no fan chart of " + what + ", since the folder holds no daily series (series.csv).");
    }

    private static String alternative(String title, List<Band> bands, List<RecordedPoint> points) {
        Band last = bands.get(bands.size() - 1);
        String record = points.isEmpty()
                ? ""
                : " The record stands at "
                        + ranged(points.get(points.size() - 1).range()) + ".";
        return title + ". On " + last.date() + " the median run stands at " + Rounded.rounded(last.q50())
                + ", half of the runs between " + Rounded.rounded(last.q25()) + " and " + Rounded.rounded(last.q75())
                + ", nine in ten between " + Rounded.rounded(last.q05()) + " and " + Rounded.rounded(last.q95()) + "."
                + record;
    }

    /** A recorded range in words. */
    static String ranged(Range range) {
        String low = Rounded.rounded(range.low());
        String text = range.isWide() ? low + " to " + Rounded.rounded(range.high()) : low;
        return range.open() ? text + " or more" : text;
    }

    private List<ObservedIncident> incidents() {
        return drafting.record().map(ObservedRecord::incidents).orElse(List.of());
    }

    private List<String> sources(String quantity) {
        return drafting.record().map(record -> record.sources(quantity)).orElse(List.of());
    }

    /** Totals of one series of counts that follow each other from the start of the calendar; empty where none does. */
    private List<RecordedPoint> counted() {
        List<AnnualCount> counts = drafting.record().map(ObservedRecord::counts).orElse(List.of());
        List<RecordedPoint> points = new ArrayList<>();
        LocalDate reached = drafting.folder().origin().start();
        Range total = Range.ZERO;
        String series = counts.isEmpty() ? "" : counts.get(0).series();
        for (AnnualCount count : counts) {
            long gap = count.from().toEpochDay() - reached.toEpochDay();
            if (count.series().equals(series) && gap <= LARGEST_GAP_DAYS) {
                total = total.plus(Range.of(count.incidents()));
                points.add(new RecordedPoint(Scales.day(count.to()), total));
                reached = count.to();
            }
        }
        return points;
    }
}
