package org.brinksim.experiment.calibration;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.brinksim.conflict.EventKind;
import org.brinksim.evidence.Target;
import org.brinksim.experiment.calibration.Retelling.Crisis;
import org.brinksim.scenario.Calendar;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** The statistics that a calibration compares with the record; each is NaN where a world has nothing to measure. */
public enum Statistic {
    /** Reported incidents a year in the window of the course. */
    REPORTED_INCIDENTS(
            (world, target) -> (reported(world, target, false) - reported(world, target, true)) / years(target)),
    /** Episodes with at least 25 dead that begin in the window of the course. */
    EPISODES_25(
            (world, target) -> within(world, target).filter(Statistic::isLarge).count()),
    /** Reported dead of the episodes that begin in the window of the course. */
    REPORTED_DEAD((world, target) -> within(world, target)
            .mapToDouble(episode ->
                    episode.deadReported().get(0) + episode.deadReported().get(1))
            .sum()),
    /** Value of the arms that reached a side in the window of the course, US$ m, gifts included. */
    ARMS_MUSD((world, target) -> {
        int side = side(world.course().scenario(), target);
        return world.course().run().transfers().stream()
                .filter(transfer ->
                        transfer.recipient() == side && isWithin(world.course().scenario(), target, transfer.day()))
                .mapToDouble(transfer -> transfer.musd())
                .sum();
    }),
    /** Offers to mediate in the window of the course. */
    OFFERS((world, target) -> world.course().run().acts().stream()
            .filter(act ->
                    act.kind() == EventKind.OFFER && isWithin(world.course().scenario(), target, act.day()))
            .count()),
    /** Share of the runs from a trigger that reach rung 6. */
    CLASH_CHANCE((world, target) -> share(world, target, Retelling::hasClash)),
    /** Share of the runs from a trigger in which every episode has fewer than 25 dead. */
    SMALL_CHANCE((world, target) ->
            share(world, target, run -> run.episodes().stream().noneMatch(Statistic::isLarge))),
    /** Reported dead of a side in the clash that a trigger led to. */
    CLASH_DEAD((world, target) ->
            clash(world, target, episode -> episode.deadReported().get(side(world, target)))),
    /** Wounded of both sides in the clash that a trigger led to. */
    CLASH_WOUNDED((world, target) -> clash(world, target, EpisodeOutcome::wounded)),
    /** People of a side displaced by the clash that a trigger led to. */
    CLASH_DISPLACED((world, target) ->
            clash(world, target, episode -> episode.displaced().get(side(world, target)))),
    /** Days at rung 6 or above of the clash that a trigger led to. */
    CLASH_DAYS((world, target) -> clash(world, target, EpisodeOutcome::days6)),
    /** Deals agreed in the clash that a trigger led to. */
    CLASH_DEALS((world, target) -> clash(world, target, EpisodeOutcome::deals)),
    /** Share of the deals of all told crises that fail within 2 days, of those whose fate by then is known. */
    DEALS_FAILED_2D((world, target) -> 1 - heldFor(2, world)),
    /** Share of the deals of all told crises that hold 30 days, of those whose fate by then is known. */
    DEALS_HELD_30D((world, target) -> heldFor(30, world));

    private static final double DAYS_PER_YEAR = 365.25;
    private static final int LARGE = 25;

    @SuppressWarnings("ImmutableEnumChecker") // the measures are functions without state
    private final Measure measure;

    Statistic(Measure measure) {
        this.measure = measure;
    }

    /** How a statistic is computed. */
    @FunctionalInterface
    private interface Measure {
        double of(Retelling world, Target target);
    }

    /** The statistic of a target. @throws IllegalArgumentException if there is none of its key */
    static Statistic of(Target target) {
        return Stream.of(values())
                .filter(statistic -> statistic.key().equals(target.statistic()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("target " + target.id() + " names the statistic "
                        + target.statistic() + "; there is "
                        + Stream.of(values()).map(Statistic::key).toList()));
    }

    /** The name used in tables. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values of all targets in a world, each on the scale of its target. */
    static double[] summaries(Retelling world, List<Target> targets) {
        return targets.stream()
                .mapToDouble(target -> target.scale().of(of(target).measure.of(world, target)))
                .toArray();
    }

    private static double years(Target target) {
        return (ChronoUnit.DAYS.between(target.from(), target.to()) + 1) / DAYS_PER_YEAR;
    }

    private static boolean isLarge(EpisodeOutcome episode) {
        return episode.deadTotal() >= LARGE;
    }

    /** Reported incidents since the start, by the end of the window or by the day before it. */
    private static double reported(Retelling world, Target target, boolean before) {
        Calendar calendar = world.course().scenario().calendar();
        int day = calendar.day(before ? target.from().minusDays(1) : target.to());
        return day < 0
                ? 0
                : world.course().run().value(Series.INCIDENTS_REPORTED, StrictMath.min(day, calendar.days() - 1));
    }

    private static Stream<EpisodeOutcome> within(Retelling world, Target target) {
        return world.course().run().episodes().stream()
                .filter(episode -> isWithin(world.course().scenario(), target, episode.firstDay()));
    }

    private static boolean isWithin(Scenario scenario, Target target, int day) {
        Calendar calendar = scenario.calendar();
        return day >= calendar.day(target.from()) && day <= calendar.day(target.to());
    }

    private static int side(Retelling world, Target target) {
        return side(world.crisis(target.scenario()).scenario(), target);
    }

    private static int side(Scenario scenario, Target target) {
        for (int side = 0; side < scenario.states().size(); side++) {
            if (scenario.states().get(side).id().equals(target.side())) {
                return side;
            }
        }
        throw new IllegalArgumentException("target " + target.id() + " names the side " + target.side()
                + ", which is no state of " + scenario.name());
    }

    private static double share(Retelling world, Target target, Predicate<RunOutcome> good) {
        List<RunOutcome> runs = world.crisis(target.scenario()).runs();
        return (double) runs.stream().filter(good).count() / runs.size();
    }

    private static double clash(Retelling world, Target target, ToDoubleFunction<EpisodeOutcome> value) {
        EpisodeOutcome clash = world.crisis(target.scenario()).clash();
        return clash == null ? Double.NaN : value.applyAsDouble(clash);
    }

    /** Share of the deals that held for longer than some days, of those whose fate by then is known; NaN without such deals. */
    private static double heldFor(double days, Retelling world) {
        List<CeasefireLife> known = world.crises().values().stream()
                .map(Crisis::told)
                .filter(Objects::nonNull)
                .flatMap(run -> run.ceasefires().stream())
                .filter(deal -> deal.failed() || deal.days() > days)
                .toList();
        long held = known.stream().filter(deal -> deal.days() > days).count();
        return known.isEmpty() ? Double.NaN : (double) held / known.size();
    }
}
