package org.brinksim.output.report;

import java.util.List;
import org.brinksim.output.chart.Rounded;
import org.brinksim.output.folder.Strategy;
import org.brinksim.output.folder.Strategy.ActRate;

/** The table of what patrons and organisations did about the fighting. */
final class ThirdPartyGrid {
    private static final String ANYBODY = "anybody";

    private ThirdPartyGrid() {}

    /** A line for each actor and kind that occurred; empty where nobody did anything. */
    static Grid of(Strategy strategy) {
        return new Grid(
                "What patrons and organisations did about the fighting, means over runs",
                List.of(
                        "Who and what",
                        "Acts a run",
                        "Accepted by both states",
                        "Share of episodes at rung 6 or above"),
                strategy.acts().stream()
                        .filter(act -> act.perRun() > 0)
                        .map(act -> line(strategy, act))
                        .toList());
    }

    private static Grid.Line line(Strategy strategy, ActRate act) {
        String who = act.actor().equals(ANYBODY) ? "All together" : strategy.name(act.actor());
        return new Grid.Line(
                who + ": " + act.kind(),
                List.of(Rounded.rate(act.perRun()), Rounded.percent(act.accepted()), Rounded.percent(act.episodes())),
                false);
    }
}
