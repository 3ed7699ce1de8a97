package org.brinksim.experiment.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.conflict.Rung;
import org.brinksim.experiment.validation.Check.Target;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.Transfer;
import org.brinksim.statistics.ExactProportion;

/**
 * What organisations, third parties and suppliers of arms do, from runs of the base scenario. Runs hold arrivals of arms, not stocks, so that the
 * growth of stocks is read from arrivals after the first year.
 */
final class ThirdPartyPatterns implements RunPatterns {
    private static final int TROOPS = 4;

    private final Scenario scenario;
    private final int year;
    private final int organisations;
    private int withTroops;
    private int episodes;
    private final Pool statements = new Pool();
    private final Pool accepted = new Pool();
    private final List<Pool> armed = List.of(new Pool(), new Pool());
    private final Pool loserArmsFaster = new Pool();

    ThirdPartyPatterns(Scenario scenario) {
        this.scenario = scenario;
        this.year = StrictMath.min(365, scenario.calendar().days());
        this.organisations = column(scenario, Metric.ORG_ACTION_MAX, 0);
    }

    /** The column of a metric, of a side if it has one per side. */
    static int column(Scenario scenario, Metric metric, int side) {
        List<Metric.Column> columns = Metric.columns(scenario.states());
        for (int c = 0; c < columns.size(); c++) {
            Integer of = columns.get(c).side();
            if (columns.get(c).metric() == metric && (of == null || of == side)) {
                return c;
            }
        }
        throw new IllegalArgumentException("no column of " + metric + " for side " + side);
    }

    @Override
    public void add(RunOutcome run) {
        List<EpisodeOutcome> large = large(run).toList();
        if (run.metric(organisations) >= TROOPS) {
            withTroops++;
        }
        episodes += large.size();
        Set<String> named = run.acts().stream()
                .filter(act -> act.kind() == EventKind.STATEMENT)
                .map(Act::episode)
                .collect(Collectors.toSet());
        statements.add(large.stream().mapToDouble(episode -> named.contains(episode.name()) ? 1 : 0));
        accepted.add(run.acts().stream()
                .filter(act -> act.kind() == EventKind.OFFER)
                .mapToDouble(act -> act.accepted() ? 1 : 0));
        for (int side = 0; side < 2; side++) {
            armed.get(side).add(weapons(run, side) > 0 ? 1 : 0);
        }
        int loser = loser(large);
        double own = loser < 0 ? 0 : weapons(run, loser);
        double other = loser < 0 ? 0 : weapons(run, 1 - loser);
        if (own != other) {
            loserArmsFaster.add(own > other ? 1 : 0);
        }
    }

    private static Stream<EpisodeOutcome> large(RunOutcome run) {
        return run.episodes().stream().filter(episode -> episode.topRung() >= Rung.INCURSION.level());
    }

    private double weapons(RunOutcome run, int side) {
        return run.transfers().stream()
                .filter(transfer -> transfer.recipient() == side && transfer.day() >= year)
                .filter(transfer ->
                        transfer.system() != EquipmentClass.MUNITIONS && transfer.system() != EquipmentClass.INFANTRY)
                .mapToDouble(Transfer::musd)
                .sum();
    }

    /** The side with more dead and less ground in the episodes that ended in the first year; −1 if there is none. */
    private int loser(List<EpisodeOutcome> large) {
        int dead = 0;
        int ground = 0;
        for (EpisodeOutcome episode : large) {
            if (episode.lastDay() < year) {
                dead += episode.dead().get(0) - episode.dead().get(1);
                ground += episode.gained().get(0) - episode.gained().get(1);
            }
        }
        return dead > 0 && ground < 0 ? 0 : dead < 0 && ground > 0 ? 1 : -1;
    }

    @Override
    public List<Check> checks(Checks maker) {
        List<Check> checks = new ArrayList<>();
        checks.add(Checks.share(
                Pattern.P9,
                "runs with troops of an organisation over episodes at rung 6 or above",
                new Target(0, .01),
                new ExactProportion(StrictMath.min(withTroops, episodes), episodes, Checks.LEVEL)));
        checks.add(maker.pooled(
                Pattern.P9,
                "share of episodes at rung 6 or above with a statement",
                new Target(.6, 1),
                statements,
                Pool.MEAN));
        checks.add(maker.pooled(
                Pattern.P10, "share of the offers of third parties accepted", new Target(0, .2), accepted, Pool.MEAN));
        for (int side = 0; side < 2; side++) {
            checks.add(Checks.share(
                    Pattern.P11,
                    "share of runs in which weapons reach "
                            + scenario.states().get(side).id() + " after the first year",
                    new Target(.5, 1),
                    armed.get(side)));
        }
        checks.add(Checks.share(
                Pattern.P11,
                "share of runs in which the side that lost more people and ground in the first year then gets weapons of"
                        + " more value",
                new Target(.5, 1),
                loserArmsFaster));
        return checks;
    }
}
