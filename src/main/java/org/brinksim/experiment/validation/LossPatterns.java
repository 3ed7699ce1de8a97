package org.brinksim.experiment.validation;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.brinksim.conflict.Rung;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Calendar;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;

/** What episodes cost: dead, wounded, civilians and displaced, from runs over 2010 to 2022. */
final class LossPatterns implements RunPatterns {
    private final Calendar calendar;
    private final Recorded recorded;
    private final Pool wounded = new Pool();
    private final Pool civilians = new Pool();
    private final Pool displaced = new Pool();
    private final Pool evacuated = new Pool();
    private final Pool sizes = new Pool();

    LossPatterns(Calendar calendar, Recorded recorded) {
        this.calendar = calendar;
        this.recorded = recorded;
    }

    @Override
    public void add(RunOutcome run) {
        wounded.add(large(run).mapToDouble(episode -> (double) episode.wounded() / episode.deadTotal()));
        civilians.add(large(run).mapToDouble(episode -> (double) episode.civilianDead() / episode.deadTotal()));
        displaced.add(run.episodes().stream()
                .filter(episode -> episode.deadTotal() > 0 && away(episode) > 0)
                .flatMapToDouble(episode -> DoubleStream.of(episode.deadTotal(), away(episode))));
        evacuated.add(run.episodes().stream()
                .filter(LossPatterns::isBloodless)
                .mapToDouble(episode -> away(episode) > 0 ? 1 : 0));
        sizes.add(run.episodes().stream().mapToDouble(EpisodeOutcome::deadTotal).filter(dead -> dead > 0));
    }

    private static Stream<EpisodeOutcome> large(RunOutcome run) {
        return run.episodes().stream().filter(episode -> episode.deadTotal() >= Recorded.LARGE_DEAD);
    }

    private static boolean isBloodless(EpisodeOutcome episode) {
        return episode.bornRung() == Rung.ALERT.level()
                && episode.topRung() == Rung.ALERT.level()
                && episode.deadTotal() == 0;
    }

    private static double away(EpisodeOutcome episode) {
        return episode.displaced().get(0) + episode.displaced().get(1);
    }

    @Override
    public List<Check> checks(Checks maker) {
        double ratio = Pool.MEDIAN.applyAsDouble(recorded.woundedOverDead());
        double tail = Pool.TAIL.applyAsDouble(recorded.fatal(calendar.start()));
        double[] tails = new double[sizes.runs()];
        for (int run = 0; run < tails.length; run++) {
            tails[run] = Pool.TAIL.applyAsDouble(sizes.run(run));
        }
        return List.of(
                maker.pooled(
                                Pattern.P6,
                                "wounded over killed in episodes with 25 dead or more, median",
                                new Target(3, 5),
                                wounded,
                                Pool.MEDIAN)
                        .beside(ratio, Checks.tail(wounded.all(), ratio)),
                maker.pooled(
                        Pattern.P7,
                        "civilian share of the dead there, median",
                        new Target(.25, .7),
                        civilians,
                        Pool.MEDIAN),
                maker.pooled(
                        Pattern.P8,
                        "log-log slope of displaced on dead over fatal episodes that displaced",
                        new Target(.8, 1.4),
                        displaced,
                        Pool.SLOPE),
                maker.pooled(
                        Pattern.P8,
                        "share of bloodless crises born at rung 3 with an evacuation",
                        new Target(.01, 1),
                        evacuated,
                        Pool.MEAN),
                maker.pooled(
                                Pattern.P13,
                                "tail exponent of the dead of fatal episodes, x_min 1",
                                new Target(1.4, 2.7),
                                sizes,
                                Pool.TAIL)
                        .beside(tail, Checks.tail(tails, tail)));
    }
}
