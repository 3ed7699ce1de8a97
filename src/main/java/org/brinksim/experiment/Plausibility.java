package org.brinksim.experiment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.brinksim.conflict.Rung;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.FanoFactor;
import org.brinksim.statistics.LogLogSlope;
import org.brinksim.statistics.ProportionInterval;
import org.brinksim.statistics.Quantiles;
import org.brinksim.statistics.TailExponent;

/**
 * Patterns of the record that runs from 2010 to 2022 must show, judged on the runs pooled.
 *
 * <p>Pattern-oriented modelling (Grimm et al. 2005): statistics and ranges were fixed before any run was looked at. Feed
 * runs one by one, each with daily series, then read the checks.
 */
public final class Plausibility {
    private static final int LARGE_DEAD = 25;
    private static final int SLICES_PER_DAY = 4;
    private static final double FAST_DAYS = 2;
    private static final double LASTING_DAYS = 30;
    private static final double LEVEL = .90;

    private final Calendar calendar;
    private final List<Double> early = new ArrayList<>();
    private final List<Double> late = new ArrayList<>();
    private final List<Double> fano = new ArrayList<>();
    private final List<EpisodeOutcome> episodes = new ArrayList<>();
    private final List<CeasefireLife> deals = new ArrayList<>();
    private final int[] recent = new int[2];
    private final int[] quiet = new int[2];
    private final int[] single = new int[2];

    /**
     * One statistic of one pattern.
     *
     * @param pattern number of the pattern, for example {@code P3}
     * @param statistic what is measured, with its unit
     * @param target the range or bound fixed beforehand
     * @param value the value over the runs; NaN when there was nothing to measure
     * @param holds whether the value meets the target
     */
    public record Check(String pattern, String statistic, String target, double value, boolean holds) {}

    /** A tally for runs over the given days, which must contain 2010 to 2022. */
    public Plausibility(Calendar calendar) {
        if (calendar.start().getYear() > 2010 || calendar.end().getYear() < 2022) {
            throw new IllegalArgumentException(
                    "the patterns need runs over 2010 to 2022, not " + calendar.start() + " to " + calendar.end());
        }
        this.calendar = calendar;
    }

    /** Takes one run in; it must carry daily series. */
    public void add(RunOutcome run) {
        early.add(reportedAYear(run, 2010, 2014));
        late.add(reportedAYear(run, 2015, 2019));
        FanoFactor.of(monthly(run, 2015, 2019)).ifPresent(factor -> fano.add(factor.value()));
        episodes.addAll(run.episodes());
        deals.addAll(run.ceasefires());
        count(recent, large(run, 2021, 2022), number -> number >= 1 && number <= 4);
        count(quiet, large(run, 2010, 2020), number -> number == 0);
        count(single, large(run, 2014, 2020), number -> number <= 1);
    }

    private static void count(int[] tally, long number, Predicate<Long> good) {
        tally[0] += good.test(number) ? 1 : 0;
        tally[1]++;
    }

    /** The checks, in order of the patterns. */
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        incidents(checks);
        frequency(checks);
        course(checks);
        losses(checks);
        return checks;
    }

    private void incidents(List<Check> checks) {
        add(checks, "P1", "reported incidents a year, 2010-14, mean", 18, 28, mean(early));
        add(checks, "P1", "reported incidents a year, 2015-19, mean", 7, 14, mean(late));
        add(
                checks,
                "P1",
                "Fano factor of reported incidents a month, 2015-19, median over runs",
                .7,
                1.7,
                median(fano));
        Predicate<EpisodeOutcome> armed = episode -> episode.topRung() >= Rung.SMALL_ARMS.level();
        add(
                checks,
                "P1",
                "share of episodes at rung 4 or above with first and last shot within 24 h",
                .6,
                1,
                share(episodes, armed, episode -> episode.fireSlices() <= SLICES_PER_DAY));
    }

    private void frequency(List<Check> checks) {
        add(checks, "P2", "share of runs with 1 to 4 episodes of 25 dead or more, 2021-22", .4, 1, rate(recent));
        add(checks, "P2", "share of runs with none, 2010-20", .5, 1, rate(quiet));
        add(checks, "P2", "share of runs with at most one, 2014-20", .7, 1, rate(single));
    }

    private void course(List<Check> checks) {
        Predicate<EpisodeOutcome> operation = episode -> episode.topRung() >= Rung.OPERATION.level();
        Predicate<EpisodeOutcome> incursion = episode -> episode.topRung() >= Rung.INCURSION.level();
        add(
                checks,
                "P3",
                "days at rung 6 or above of rung-7 episodes, median",
                1.5,
                4,
                middle(operation, EpisodeOutcome::days6));
        Predicate<CeasefireLife> known = deal -> deal.failed() || deal.days() > FAST_DAYS;
        add(
                checks,
                "P4",
                "share of deals that fail within 2 days",
                .5,
                .85,
                share(deals, known, deal -> deal.failed() && deal.days() <= FAST_DAYS));
        Predicate<CeasefireLife> closing = deal -> deal.last()
                && deal.topRung() >= Rung.INCURSION.level()
                && (deal.failed() || deal.days() >= LASTING_DAYS);
        add(
                checks,
                "P4",
                "share of last deals of episodes at rung 6 or above that hold 30 days",
                .6,
                1,
                share(deals, closing, deal -> deal.days() >= LASTING_DAYS));
        add(
                checks,
                "P4",
                "deals of episodes at rung 6 or above, share with 1 to 9",
                .9,
                1,
                share(episodes, incursion, episode -> episode.deals() >= 1 && episode.deals() <= 9));
        Predicate<EpisodeOutcome> crisis = episode -> episode.topRung() >= Rung.ALERT.level();
        add(
                checks,
                "P12",
                "share of crises at rung 3 or above that turn back at 3 or 4",
                .5,
                1,
                share(episodes, crisis, episode -> episode.topRung() <= Rung.SMALL_ARMS.level()));
    }

    private void losses(List<Check> checks) {
        Predicate<EpisodeOutcome> large = episode -> episode.deadTotal() >= LARGE_DEAD;
        add(
                checks,
                "P6",
                "wounded over killed in episodes with 25 dead or more, median",
                3,
                5,
                middle(large, episode -> (double) episode.wounded() / episode.deadTotal()));
        add(
                checks,
                "P7",
                "civilian share of the dead there, median",
                .25,
                .7,
                middle(large, episode -> (double) episode.civilianDead() / episode.deadTotal()));
        add(checks, "P8", "log-log slope of displaced on dead over fatal episodes that displaced", .8, 1.4, slope());
        Predicate<EpisodeOutcome> bloodless = episode -> episode.bornRung() == Rung.ALERT.level()
                && episode.topRung() == Rung.ALERT.level()
                && episode.deadTotal() == 0;
        add(
                checks,
                "P8",
                "share of bloodless crises born at rung 3 with an evacuation",
                .01,
                1,
                share(episodes, bloodless, episode -> displaced(episode) > 0));
        long[] sizes = episodes.stream()
                .mapToLong(EpisodeOutcome::deadTotal)
                .filter(dead -> dead > 0)
                .toArray();
        double tail = TailExponent.fit(sizes, 1).map(TailExponent::alpha).orElse(Double.NaN);
        add(checks, "P13", "tail exponent of the dead of fatal episodes, x_min 1", 1.4, 2.7, tail);
    }

    private static void add(List<Check> checks, String pattern, String what, double low, double high, double value) {
        String target = String.format(Locale.ROOT, "%s to %s", plain(low), plain(high));
        checks.add(new Check(pattern, what, target, value, value >= low && value <= high));
    }

    private static String plain(double value) {
        return value == StrictMath.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private double slope() {
        List<EpisodeOutcome> fatal = episodes.stream()
                .filter(episode -> episode.deadTotal() > 0 && displaced(episode) > 0)
                .toList();
        double[] dead = fatal.stream().mapToDouble(EpisodeOutcome::deadTotal).toArray();
        double[] away = fatal.stream().mapToDouble(Plausibility::displaced).toArray();
        return LogLogSlope.fit(dead, away, LEVEL).map(LogLogSlope::slope).orElse(Double.NaN);
    }

    private static double displaced(EpisodeOutcome episode) {
        return episode.displaced().stream().mapToInt(Integer::intValue).sum();
    }

    private long large(RunOutcome run, int from, int to) {
        return run.episodes().stream()
                .filter(episode -> episode.deadTotal() >= LARGE_DEAD)
                .filter(episode -> {
                    int year = calendar.date(episode.firstDay()).getYear();
                    return year >= from && year <= to;
                })
                .count();
    }

    private double reportedAYear(RunOutcome run, int from, int to) {
        return (double) reported(run, LocalDate.of(from, 1, 1), LocalDate.of(to + 1, 1, 1)) / (to - from + 1);
    }

    private double[] monthly(RunOutcome run, int from, int to) {
        LocalDate first = LocalDate.of(from, 1, 1);
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(first, LocalDate.of(to + 1, 1, 1)));
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

    private double middle(Predicate<EpisodeOutcome> which, ToDoubleFunction<EpisodeOutcome> value) {
        return median(episodes.stream().filter(which).map(value::applyAsDouble).toList());
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : Quantiles.median(sorted);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private static double rate(int[] tally) {
        return tally[1] == 0 ? Double.NaN : new ProportionInterval(tally[0], tally[1], LEVEL).estimate();
    }

    private static <T> double share(List<T> items, Predicate<T> among, Predicate<T> good) {
        long n = items.stream().filter(among).count();
        return n == 0
                ? Double.NaN
                : (double) items.stream().filter(among.and(good)).count() / n;
    }
}
