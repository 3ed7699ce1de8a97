package org.brinksim.experiment.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.brinksim.conflict.Rung;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Input;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.State;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** How episodes go and end, and who gains: from runs over 2010 to 2022. */
final class CoursePatterns implements RunPatterns {
    private static final double FAST_DAYS = 2;
    private static final double LASTING_DAYS = 30;
    private static final double TIMES_DISPLACED = 3;
    private static final LocalDate RECENT = LocalDate.of(2021, 1, 1);

    private final Scenario scenario;
    private final Recorded recorded;
    private final int displacedSide;
    private final Pool days = new Pool();
    private final Pool failed = new Pool();
    private final Pool lasting = new Pool();
    private final Pool deals = new Pool();
    private final Pool ground = new Pool();
    private final Pool fled = new Pool();
    private final Pool turnedBack = new Pool();

    CoursePatterns(Scenario scenario, Recorded recorded) {
        this.scenario = scenario;
        this.recorded = recorded;
        this.displacedSide =
                recorded.moreDisplaced(scenario.states().stream().map(State::id).toList());
    }

    @Override
    public void add(RunOutcome run) {
        Predicate<EpisodeOutcome> operation = episode -> episode.topRung() >= Rung.OPERATION.level();
        Predicate<EpisodeOutcome> late = operation.and(
                episode -> !scenario.calendar().date(episode.firstDay()).isBefore(RECENT));
        put(days, run, operation, EpisodeOutcome::days6);
        put(ground, run, late, episode -> holdsGround(episode) ? 1 : 0);
        put(fled, run, late, episode -> fledMore(episode) ? 1 : 0);
        put(
                deals,
                run,
                episode -> episode.topRung() >= Rung.INCURSION.level(),
                episode -> episode.deals() >= 1 && episode.deals() <= 9 ? 1 : 0);
        put(
                turnedBack,
                run,
                episode -> episode.topRung() >= Rung.ALERT.level(),
                episode -> episode.topRung() <= Rung.SMALL_ARMS.level() ? 1 : 0);
        failed.add(run.ceasefires().stream()
                .filter(deal -> deal.failed() || deal.days() > FAST_DAYS)
                .mapToDouble(deal -> deal.failed() && deal.days() <= FAST_DAYS ? 1 : 0));
        lasting.add(run.ceasefires().stream()
                .filter(CoursePatterns::closesWar)
                .mapToDouble(deal -> deal.days() >= LASTING_DAYS ? 1 : 0));
    }

    private static void put(
            Pool pool, RunOutcome run, Predicate<EpisodeOutcome> which, ToDoubleFunction<EpisodeOutcome> value) {
        pool.add(run.episodes().stream().filter(which).mapToDouble(value));
    }

    private static boolean closesWar(CeasefireLife deal) {
        return deal.last()
                && deal.topRung() >= Rung.INCURSION.level()
                && (deal.failed() || deal.days() >= LASTING_DAYS);
    }

    private boolean holdsGround(EpisodeOutcome episode) {
        int trained = training(0) >= training(1) ? 0 : 1;
        return episode.gained().get(trained) >= episode.gained().get(1 - trained);
    }

    private double training(int side) {
        return scenario.inputs().get(scenario.inputs().layout().slot(Input.TRAINING, side));
    }

    private boolean fledMore(EpisodeOutcome episode) {
        int here = episode.displaced().get(displacedSide);
        return here > 0 && here >= TIMES_DISPLACED * episode.displaced().get(1 - displacedSide);
    }

    @Override
    public List<Check> checks(Checks maker) {
        Check fast = maker.pooled(
                        Pattern.P4, "share of deals that fail within 2 days", new Target(.5, .85), failed, Pool.MEAN)
                .beside(recorded.failedFast(), Double.NaN);
        List<Check> checks = new ArrayList<>(List.of(
                maker.pooled(
                        Pattern.P3,
                        "days at rung 6 or above of rung-7 episodes, median",
                        new Target(1.5, 4),
                        days,
                        Pool.MEDIAN),
                fast,
                maker.pooled(
                        Pattern.P4,
                        "share of last deals of episodes at rung 6 or above that hold 30 days",
                        new Target(.6, 1),
                        lasting,
                        Pool.MEAN),
                maker.pooled(
                        Pattern.P4,
                        "deals of episodes at rung 6 or above, share with 1 to 9",
                        new Target(.9, 1),
                        deals,
                        Pool.MEAN),
                maker.pooled(
                        Pattern.P5,
                        "share of rung-7 episodes of 2021-22 in which the better-trained side holds or gains ground",
                        new Target(.7, 1),
                        ground,
                        Pool.MEAN)));
        checks.add(maker.pooled(
                Pattern.P5,
                String.format(
                        Locale.ROOT,
                        "share of them that displace %.0f times as many people of %s as of the other side",
                        TIMES_DISPLACED,
                        scenario.states().get(displacedSide).id()),
                new Target(.7, 1),
                fled,
                Pool.MEAN));
        checks.add(maker.pooled(
                Pattern.P12,
                "share of crises at rung 3 or above that turn back at 3 or 4",
                new Target(.5, 1),
                turnedBack,
                Pool.MEAN));
        return checks;
    }
}
