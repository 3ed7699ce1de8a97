package org.brinksim.output.chart;

import java.util.List;
import java.util.Optional;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.LoggedEvent;

/** Drafts the ladder timeline of one run. */
final class LadderDrafts {
    private static final String NAME = "ladder";

    private final Drafting drafting;

    LadderDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft timeline() {
        FinishedFolder folder = drafting.folder();
        Optional<LadderRun> found = LadderRun.highest(folder);
        if (found.isEmpty()) {
            return new Drafting.Left(
                    NAME,
                    "There is no ladder timeline, since the folder keeps no run day by day (ladder.csv, events.csv or"
                            + " trajectories.csv).");
        }
        LadderRun run = found.get();
        List<LoggedEvent> episode = run.worstEpisode();
        int height = 150 + 190 + (episode.isEmpty() ? 0 : (int) (190 + LadderChart.weight(LadderChart.lanes(episode))));
        String title = "One run on the escalation ladder: " + run.runId();
        String words = "It reached rung " + run.top()
                + (run.events().isEmpty() ? "" : ", " + Rounded.plain(run.killed()) + " people were killed");
        String note = "A single run, not an average: it shows how the model moves, not what is likely.";
        return new Drafting.Drawn(new Chart(
                NAME,
                title,
                words + ". Rung of a day or quarter day: the highest on any segment.",
                SourceLine.of(folder, note, List.of()),
                title + ". " + words + " on "
                        + run.days().values().stream().filter(rung -> rung >= 4).count() + " days at rung 4 or above.",
                Drafting.WIDTH,
                height,
                new LadderChart(run, folder.origin())));
    }
}
