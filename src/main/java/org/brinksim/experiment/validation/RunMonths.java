package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.random.Draw;
import org.brinksim.random.Stream;
import org.brinksim.random.WorldSeed;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/**
 * Runs month by month, counted as the record is: reported dead of an episode split by its days, and of the reported incidents a share that is
 * described one by one.
 */
final class RunMonths {
    private static final long LISTING = 0x6c69_7374_65L;
    private static final long MARKS = 0x6d61_726b_73L;

    private final Calendar calendar;
    private final Months months;
    private final double listed;
    private final long seed;
    private final List<double[]> dead = new ArrayList<>();
    private final List<int[]> incidents = new ArrayList<>();

    /**
     * Months of runs.
     *
     * @param calendar the days of the runs
     * @param listed share of reported incidents that are described, 0 to 1
     * @param seed master seed of the draws of that share
     */
    RunMonths(Calendar calendar, double listed, long seed) {
        this.calendar = calendar;
        this.months = Months.between(calendar.start(), calendar.end());
        this.listed = listed;
        this.seed = seed;
    }

    Months months() {
        return months;
    }

    /** Takes a run in; it carries daily series. */
    void add(RunOutcome run) {
        double[] killed = new double[months.number()];
        for (EpisodeOutcome episode : run.episodes()) {
            int reported =
                    episode.deadReported().get(0) + episode.deadReported().get(1);
            months.spread(reported, calendar.date(episode.firstDay()), calendar.date(episode.lastDay()), killed);
        }
        Stream stream = new WorldSeed(seed, dead.size()).stream(LISTING, "months");
        int[] counted = new int[months.number()];
        for (int month = 0; month < counted.length; month++) {
            int reported = since(run, month) - since(run, month - 1);
            counted[month] = Draw.binomial(stream.uniform(month), reported, listed);
        }
        dead.add(killed);
        incidents.add(counted);
    }

    private int since(RunOutcome run, int month) {
        int day = calendar.day(months.first().plusMonths(month).atEndOfMonth());
        return day < 0 ? 0 : run.value(Series.INCIDENTS_REPORTED, StrictMath.min(day, calendar.days() - 1));
    }

    Forecast dead(String name) {
        return new Forecast(
                name,
                months.list().stream()
                        .map(month -> months.index(month.atDay(1)))
                        .map(m -> dead.stream().mapToDouble(run -> run[m]).toArray())
                        .toList());
    }

    Forecast incidents(String name) {
        return new Forecast(
                name,
                months.list().stream()
                        .map(month -> months.index(month.atDay(1)))
                        .map(m -> incidents.stream().mapToDouble(run -> run[m]).toArray())
                        .toList());
    }

    /** The dead when every described incident takes the dead of a past one: a marked point process without any fighting in it. */
    Forecast marked(String name, double[] marks) {
        List<double[]> samples = new ArrayList<>();
        for (int m = 0; m < months.number(); m++) {
            double[] sample = new double[incidents.size()];
            for (int run = 0; run < sample.length; run++) {
                Stream stream = new WorldSeed(seed, run).stream(MARKS, m);
                for (int i = 0; i < incidents.get(run)[m]; i++) {
                    sample[run] += Benchmarks.pick(marks, stream.uniform(i));
                }
            }
            samples.add(sample);
        }
        return new Forecast(name, samples);
    }
}
