package org.brinksim.experiment.validation;

import java.util.List;
import java.util.Map;
import org.brinksim.scenario.Metric;
import org.brinksim.scenario.Scenario;
import org.brinksim.scenario.Series;
import org.brinksim.simulation.CeasefireLife;
import org.brinksim.simulation.EpisodeOutcome;
import org.brinksim.simulation.RunOutcome;
import org.brinksim.simulation.SampleOutcomes;

/** Made-up episodes and runs. */
final class Episodes {
    private Episodes() {}

    /** An episode with some rung, dead of the two sides and everything else at rest. */
    static EpisodeOutcome episode(int firstDay, int lastDay, int topRung, int dead, int otherDead) {
        return new EpisodeOutcome(
                "golovnoy@" + firstDay,
                firstDay,
                lastDay,
                topRung,
                2,
                4,
                topRung >= 6 ? lastDay - firstDay + 1 : 0,
                List.of(dead, otherDead),
                List.of(dead, otherDead),
                (dead + otherDead) / 2,
                4 * (dead + otherDead),
                List.of(100 * dead, 10 * otherDead),
                List.of(0, 0),
                1,
                0);
    }

    static EpisodeOutcome shifted(EpisodeOutcome plain, List<Integer> displaced, List<Integer> gained) {
        return new EpisodeOutcome(
                plain.name(),
                plain.firstDay(),
                plain.lastDay(),
                plain.topRung(),
                plain.bornRung(),
                plain.fireSlices(),
                plain.days6(),
                plain.dead(),
                plain.deadReported(),
                plain.civilianDead(),
                plain.wounded(),
                displaced,
                gained,
                plain.deals(),
                plain.dealsFailed2d());
    }

    static EpisodeOutcome born(EpisodeOutcome plain, String name, int rung) {
        return new EpisodeOutcome(
                name,
                plain.firstDay(),
                plain.lastDay(),
                plain.topRung(),
                rung,
                plain.fireSlices(),
                plain.days6(),
                plain.dead(),
                plain.deadReported(),
                plain.civilianDead(),
                plain.wounded(),
                plain.displaced(),
                plain.gained(),
                plain.deals(),
                plain.dealsFailed2d());
    }

    static RunOutcome run(Scenario scenario, EpisodeOutcome... episodes) {
        return run(scenario, List.of(), episodes);
    }

    static RunOutcome run(Scenario scenario, List<CeasefireLife> deals, EpisodeOutcome... episodes) {
        return SampleOutcomes.of(scenario, List.of(episodes), deals, Map.of(), metrics(scenario));
    }

    static RunOutcome run(Scenario scenario, Map<Series, int[]> series, EpisodeOutcome... episodes) {
        return SampleOutcomes.of(scenario, List.of(episodes), List.of(), series, metrics(scenario));
    }

    static double[] metrics(Scenario scenario) {
        return new double[Metric.columns(scenario.states()).size()];
    }

    static Check find(List<Check> checks, Pattern pattern, String words) {
        return checks.stream()
                .filter(check -> check.pattern() == pattern && check.statistic().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
