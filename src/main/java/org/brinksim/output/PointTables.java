package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.brinksim.experiment.PointSummary;
import org.brinksim.experiment.SeriesCounts;
import org.brinksim.experiment.SummaryRow;
import org.brinksim.experiment.VarianceRow;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Segment;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.statistics.ExactCounts;

/** Tables with rows per design point: summary, series, segments, ceasefires. */
final class PointTables {
    private static final double[] QUANTILES = {.05, .25, .5, .75, .95};

    static final Table SUMMARY = new Table(
            "summary",
            List.of(
                    Keys.DESIGN,
                    Column.text("metric", "name of the metric or probability"),
                    Column.integer("n", "runs", "runs that have a value"),
                    Column.real("mean", "unit of the metric", "mean over the runs, or share of the runs"),
                    Column.real("sd", "unit of the metric", "standard deviation between runs"),
                    Column.real("se", "unit of the metric", "standard error of the mean"),
                    Column.real("ci_low", "unit of the metric", "lower end of the interval of the mean"),
                    Column.real("ci_high", "unit of the metric", "upper end of the interval of the mean"),
                    quantile("q05", "unit of the metric"),
                    quantile("q25", "unit of the metric"),
                    quantile("q50", "unit of the metric"),
                    quantile("q75", "unit of the metric"),
                    quantile("q95", "unit of the metric")));
    static final Table VARIANCE = new Table(
            "variance",
            List.of(
                    Keys.DESIGN,
                    Column.text("metric", "name of the metric"),
                    Column.integer("n", "runs", "runs that have a value"),
                    Column.integer("particles", "particles", "particles of the posterior that they take"),
                    Column.real(
                            "chance",
                            "squared unit of the metric",
                            "estimated variance between runs of one particle; empty where too few particles repeat"),
                    Column.real(
                            "parameters",
                            "squared unit of the metric",
                            "estimated variance between particles, below 0 by chance; empty where too few particles repeat"),
                    Column.real(
                            "parameter_share",
                            "share",
                            "share of the variance that comes from parameters, 0 where its estimate is below 0")));
    static final Table SERIES = new Table(
            "series",
            List.of(
                    Keys.DESIGN,
                    Column.integer("day", "days", "day of the calendar, from 0"),
                    Column.date("date", "date of the day"),
                    Column.text("series", "name of the series"),
                    Column.integer("n", "runs", "runs that have a value"),
                    Column.real("mean", "unit of the series", "mean over the runs"),
                    quantile("q05", "unit of the series"),
                    quantile("q25", "unit of the series"),
                    quantile("q50", "unit of the series"),
                    quantile("q75", "unit of the series"),
                    quantile("q95", "unit of the series")));
    static final Table SEGMENTS = new Table(
            "segments",
            List.of(
                    Keys.DESIGN,
                    Column.text("segment", "id of the segment"),
                    Column.text("name", "name of the segment"),
                    Column.text("sector", "id of its sector"),
                    Column.real("lat", "degrees north", "latitude"),
                    Column.real("lon", "degrees east", "longitude"),
                    Column.integer("n", "runs", "runs that have a value"),
                    Column.real("incidents_mean", "incidents", "incidents per run, true count: mean over the runs"),
                    Column.real(
                            "incidents_q05", "incidents", "incidents per run: 5 % of the runs have at most so many"),
                    Column.real(
                            "incidents_q95", "incidents", "incidents per run: 95 % of the runs have at most so many")));
    static final Table CEASEFIRES = new Table(
            "ceasefires",
            List.of(
                    Keys.DESIGN,
                    Column.real("days", "days", "days from signature to failure or to the end of the calendar"),
                    Column.integer("failed", "0-1", "1 if it failed, 0 if it held at the end of the calendar"),
                    Column.integer("top_rung", "rung", "highest rung of the episode before the deal"),
                    Column.integer("last", "0-1", "1 if it was the last deal of its episode"),
                    Column.text("level", "who signed: local, governor, security_chief or president"),
                    Column.integer("n", "deals", "deals with this life, all runs together")));

    private PointTables() {}

    private static Column quantile(String name, String unit) {
        return Column.real(name, unit, Integer.parseInt(name.substring(1)) + " % of the runs have at most so much");
    }

    static List<String> summary(int point, SummaryRow row) {
        SummaryRow.Quantile5 q = row.quantiles();
        List<String> cells = start(point);
        cells.add(row.metric());
        cells.add(Long.toString(row.n()));
        DoubleStream.of(row.mean(), row.sd(), row.se(), row.ciLow(), row.ciHigh())
                .mapToObj(Numbers::text)
                .forEach(cells::add);
        DoubleStream.of(q.q05(), q.q25(), q.q50(), q.q75(), q.q95())
                .mapToObj(Numbers::text)
                .forEach(cells::add);
        return cells;
    }

    static List<String> variance(int point, VarianceRow row) {
        List<String> cells = start(point);
        cells.add(row.metric());
        cells.add(Long.toString(row.parts().n()));
        cells.add(Integer.toString(row.parts().groups()));
        DoubleStream.of(row.parts().within(), row.parts().between(), row.parts().share())
                .mapToObj(Numbers::text)
                .forEach(cells::add);
        return cells;
    }

    static List<List<String>> series(int point, SeriesCounts counts, Calendar calendar) {
        List<List<String>> rows = new ArrayList<>();
        for (int day = 0; day < counts.days(); day++) {
            for (Series series : Series.values()) {
                rows.add(series(
                        point, counts.of(series, day), List.of(day + "", calendar.date(day) + "", series.key())));
            }
        }
        return rows;
    }

    private static List<String> series(int point, ExactCounts seen, List<String> place) {
        List<String> cells = start(point);
        cells.addAll(place);
        cells.add(Long.toString(seen.n()));
        cells.add(Numbers.text(seen.mean()));
        addQuantiles(cells, seen, QUANTILES);
        return cells;
    }

    static List<List<String>> segments(int point, PointSummary summary, List<Segment> segments) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            ExactCounts seen = summary.segments().get(i);
            List<String> cells = start(point);
            cells.addAll(List.of(segment.id(), segment.name(), segment.sector()));
            cells.addAll(List.of(Numbers.text(segment.latitude()), Numbers.text(segment.longitude())));
            cells.add(Long.toString(seen.n()));
            cells.add(Numbers.text(seen.mean()));
            addQuantiles(cells, seen, .05, .95);
            rows.add(cells);
        }
        return rows;
    }

    static List<List<String>> ceasefires(int point, PointSummary summary) {
        List<List<String>> rows = new ArrayList<>();
        summary.lives().forEach((life, n) -> rows.add(ceasefire(point, life, n)));
        return rows;
    }

    private static List<String> ceasefire(int point, CeasefireLife life, int n) {
        List<String> cells = start(point);
        cells.add(Numbers.text(life.days()));
        cells.add(life.failed() ? "1" : "0");
        cells.add(Integer.toString(life.topRung()));
        cells.add(life.last() ? "1" : "0");
        cells.add(life.level().key());
        cells.add(Integer.toString(n));
        return cells;
    }

    private static void addQuantiles(List<String> cells, ExactCounts seen, double... probabilities) {
        DoubleUnaryOperator quantile = p -> seen.n() == 0 ? Double.NaN : seen.quantile(p);
        DoubleStream.of(probabilities).map(quantile).mapToObj(Numbers::text).forEach(cells::add);
    }

    private static List<String> start(int point) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(point));
        return cells;
    }
}
