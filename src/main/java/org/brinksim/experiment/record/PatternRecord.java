package org.brinksim.experiment.record;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.brinksim.conflict.EquipmentClass;
import org.brinksim.conflict.EventKind;
import org.brinksim.scenario.Metric;
import org.brinksim.simulation.Act;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.statistics.MeanInterval;

/** The patterns about third parties, arms and support, each with the target fixed before any run was looked at. */
final class PatternRecord {
    private static final int TROOPS = 4;

    private final RecordSections page;
    private final RecordRuns runs;

    PatternRecord(RecordSections page, RecordRuns runs) {
        this.page = page;
        this.runs = runs;
    }

    void thirdParties(ThirdPartyRecord acts) {
        List<EpisodeOutcome> large = runs.large();
        int level = runs.column(Metric.ORG_ACTION_MAX, 0);
        double troops = runs.outcomes().stream()
                .filter(run -> run.metric(level) >= TROOPS)
                .count();
        double share = troops / large.size();
        row("P9", "runs with troops of an organisation over episodes at rung ≥ 6", "≤ 0.01", share, share <= .01);
        double stated = stated() / large.size();
        row("P9", "share of episodes at rung ≥ 6 with a statement", "≥ 0.6", stated, stated >= .6);
        double accepted = acts.offers(true) / acts.offers(false);
        row("P10", "share of the offers of third parties accepted", "< 0.2", accepted, accepted < .2);
    }

    private double stated() {
        double stated = 0;
        for (RunOutcome run : runs.outcomes()) {
            Set<String> named = run.acts().stream()
                    .filter(act -> act.kind() == EventKind.STATEMENT)
                    .map(Act::episode)
                    .collect(Collectors.toSet());
            stated += RecordRuns.large(run).stream()
                    .filter(episode -> named.contains(episode.name()))
                    .count();
        }
        return stated;
    }

    /** Runs give what arrived, not stocks: arrivals after the first year, of all classes that are weapons. */
    void arms() {
        int year = StrictMath.min(365, runs.scenario().calendar().days());
        for (int side = 0; side < 2; side++) {
            int at = side;
            double grown = (double) runs.outcomes().stream()
                            .filter(run -> weapons(run, at, year) > 0)
                            .count()
                    / runs.outcomes().size();
            row(
                    "P11",
                    "share of runs in which weapons reach " + runs.state(side) + " after the first year",
                    "> 0.5",
                    grown,
                    grown > .5);
        }
        double more = 0;
        double cases = 0;
        for (RunOutcome run : runs.outcomes()) {
            int loser = loser(run, year);
            double own = loser < 0 ? 0 : weapons(run, loser, year);
            double other = loser < 0 ? 0 : weapons(run, 1 - loser, year);
            cases += loser >= 0 && own != other ? 1 : 0;
            more += loser >= 0 && own > other ? 1 : 0;
        }
        row(
                "P11",
                String.format(
                        Locale.ROOT,
                        "share of %.0f runs in which the side that lost more people and ground in the first year then"
                                + " gets weapons of more value",
                        cases),
                "> 0.5",
                more / cases,
                more / cases > .5);
    }

    private static double weapons(RunOutcome run, int side, int from) {
        return run.transfers().stream()
                .filter(t -> t.recipient() == side && t.day() >= from)
                .filter(t -> t.system() != EquipmentClass.MUNITIONS && t.system() != EquipmentClass.INFANTRY)
                .mapToDouble(t -> t.musd())
                .sum();
    }

    /** The side with more dead and less ground in the episodes at rung 6 or above before a day; −1 if there is none. */
    private static int loser(RunOutcome run, int before) {
        int dead = 0;
        int ground = 0;
        for (EpisodeOutcome episode : RecordRuns.large(run)) {
            if (episode.lastDay() < before) {
                dead += episode.dead().get(0) - episode.dead().get(1);
                ground += episode.gained().get(0) - episode.gained().get(1);
            }
        }
        return dead > 0 && ground < 0 ? 0 : dead < 0 && ground > 0 ? 1 : -1;
    }

    void support(String clash, SupportRecord support) {
        MeanInterval up = support.meanChange(true);
        MeanInterval down = support.meanChange(false);
        row(
                "P14",
                clash + ": mean change of support, controlled side",
                "interval > 0",
                up.mean(),
                up.interval().low() > 0);
        row(
                "P14",
                clash + ": mean change of support, open side",
                "interval < 0",
                down.mean(),
                down.interval().high() < 0);
    }

    private void row(String pattern, String what, String target, double value, boolean holds) {
        page.pattern(pattern, what, target, value, holds);
    }
}
