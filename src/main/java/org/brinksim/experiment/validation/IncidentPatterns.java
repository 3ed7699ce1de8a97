package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brinksim.conflict.Rung;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.FanoFactor;

/** How often incidents and large episodes come, from runs over 2010 to 2022 with daily series. */
final class IncidentPatterns implements RunPatterns {
    private static final int SLICES_PER_DAY = 4;

    private final Calendar calendar;
    private final Recorded recorded;
    private final Pool early = new Pool();
    private final Pool late = new Pool();
    private final Pool fano = new Pool();
    private final Pool within24h = new Pool();
    private final Pool recent = new Pool();
    private final Pool quiet = new Pool();
    private final Pool single = new Pool();

    IncidentPatterns(Calendar calendar, Recorded recorded) {
        this.calendar = calendar;
        this.recorded = recorded;
    }

    @Override
    public void add(RunOutcome run) {
        early.add(reportedAYear(run, 2010, 2014));
        late.add(reportedAYear(run, 2015, 2019));
        fano.add(FanoFactor.of(monthly(run, 2015, 2019)).stream().mapToDouble(FanoFactor::value));
        within24h.add(run.episodes().stream()
                .filter(episode -> episode.topRung() >= Rung.SMALL_ARMS.level())
                .mapToDouble(episode -> episode.fireSlices() <= SLICES_PER_DAY ? 1 : 0));
        recent.add(large(run, 2021, 2022));
        quiet.add(large(run, 2010, 2020));
        single.add(large(run, 2014, 2020));
    }

    @Override
    public List<Check> checks(Checks maker) {
        double first = recorded.reportedAYear(2010, 2014);
        double second = recorded.reportedAYear(2015, 2019);
        return List.of(
                maker.pooled(
                                Pattern.P1,
                                "reported incidents a year, 2010-14, mean",
                                new Target(18, 28),
                                early,
                                Pool.MEAN)
                        .beside(first, Checks.tail(early.all(), first)),
                maker.pooled(Pattern.P1, "reported incidents a year, 2015-19, mean", new Target(7, 14), late, Pool.MEAN)
                        .beside(second, Checks.tail(late.all(), second)),
                maker.pooled(
                        Pattern.P1,
                        "Fano factor of reported incidents a month, 2015-19, median over runs",
                        new Target(.7, 1.7),
                        fano,
                        Pool.MEDIAN),
                maker.pooled(
                        Pattern.P1,
                        "share of episodes at rung 4 or above with first and last shot within 24 h",
                        new Target(.6, 1),
                        within24h,
                        Pool.MEAN),
                frequency("share of runs with 1 to 4 episodes of 25 dead or more, 2021-22", .4, recent, 1, 4)
                        .beside((double) recorded.large(2021, 2022), Checks.tail(recent.all(), (double)
                                recorded.large(2021, 2022))),
                frequency("share of runs with none, 2010-20", .5, quiet, 0, 0)
                        .beside((double) recorded.large(2010, 2020), Checks.tail(quiet.all(), (double)
                                recorded.large(2010, 2020))),
                frequency("share of runs with at most one, 2014-20", .7, single, 0, 1)
                        .beside((double) recorded.large(2014, 2020), Checks.tail(single.all(), (double)
                                recorded.large(2014, 2020))));
    }

    private static Check frequency(String statistic, double least, Pool numbers, int from, int to) {
        Pool good = new Pool();
        good.add(DoubleStream.of(numbers.all()).map(number -> number >= from && number <= to ? 1 : 0));
        return Checks.share(Pattern.P2, statistic, new Target(least, 1), good);
    }

    private double large(RunOutcome run, int from, int to) {
        return run.episodes().stream()
                .filter(episode -> episode.deadTotal() >= Recorded.LARGE_DEAD)
                .filter(episode -> begins(episode, from, to))
                .count();
    }

    private boolean begins(EpisodeOutcome episode, int from, int to) {
        int year = calendar.date(episode.firstDay()).getYear();
        return year >= from && year <= to;
    }

    private double reportedAYear(RunOutcome run, int from, int to) {
        return (double) reported(run, LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1)) / (to - from + 1);
    }

    private double[] monthly(RunOutcome run, int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        int months = StrictMath.toIntExact(ChronoUnit.MONTHS.between(first, LocalDate.of(to + 1, 1, 1)));
        double[] counts = new double[months];
        for (int m = 0; m < months; m++) {
            counts[m] = reported(run, first.plusMonths(m), first.plusMonths(m + 1L));
        }
        return counts;
    }

    private int reported(RunOutcome run, LocalDate from, LocalDate before) {
        return since(run, before) - since(run, from);
    }

    private int since(RunOutcome run, LocalDate before) {
        int day = calendar.day(before) - 1;
        return day < 0 ? 0 : run.value(Series.INCIDENTS_REPORTED, StrictMath.min(day, calendar.days() - 1));
    }
}
