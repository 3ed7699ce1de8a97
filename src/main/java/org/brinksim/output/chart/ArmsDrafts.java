package org.brinksim.output.chart;

import java.util.ArrayList;
import java.util.List;
import org.brinksim.output.folder.FinishedFolder;
import org.brinksim.output.folder.Origin;

/** Drafts the chart of arms that reached the states. */
final class ArmsDrafts {
    private static final String NAME = "arms-flows";

    private final Drafting drafting;

    ArmsDrafts(Drafting drafting) {
        this.drafting = drafting;
    }

    Drafting.Draft flows() {
        FinishedFolder folder = drafting.folder();
        boolean flowing = folder.strategy().arms().stream()
                .anyMatch(flow -> flow.system().equals(ArmsRows.WEAPONS) && flow.mean() > 0);
        ArmsRows rows = ArmsRows.of(drafting);
        if (!flowing || rows.rows().isEmpty()) {
            return new Drafting.Left(
                    NAME,
                    "There is no chart of arms flows, since no arms reached a state in the runs (arms_flows.csv).");
        }
        Origin from = folder.origin();
        List<String> keys = rows.hasRecord()
                ? drafting.record()
                        .map(record -> record.arms()
                                .sources(from.start().getYear(), from.end().getYear()))
                        .orElse(List.of())
                : List.of();
        String title = "Arms that reached the states, by supplier and year";
        String subtitle =
                "Systems of all classes but soldiers and rounds, counted in pieces and not in value; beside each"
                        + " mean the record, where there is one";
        int height = (int) (128
                + ArmsChart.HEAD
                + ArmsChart.FOOT
                + ArmsChart.ROW * rows.rows().size());
        return new Drafting.Drawn(new Chart(
                NAME,
                title,
                subtitle,
                SourceLine.of(folder, note(rows, from), keys),
                alternative(title, rows),
                Drafting.WIDTH,
                height,
                new ArmsChart(rows)));
    }

    private String note(ArmsRows rows, Origin from) {
        StringBuilder note = new StringBuilder();
        if (rows.hasRecord()) {
            note.append("A delivery that the register spreads over several years counts in each for none to all of it;"
                    + " radars and transport aircraft are left out. ");
        }
        boolean whole = from.start().getDayOfYear() == 1
                && from.end().getDayOfYear() == from.end().lengthOfYear();
        if (!whole && rows.hasRecord()) {
            note.append("The record counts whole years, the runs only the days of the calendar. ");
        }
        return note.append(SourceLine.uncertainty(drafting.folder())).toString();
    }

    private static String alternative(String title, ArmsRows rows) {
        List<String> totals = new ArrayList<>();
        for (int i = 0; i < rows.recipients().size(); i++) {
            totals.add(rows.recipients().get(i) + " receives " + Rounded.rounded(rows.total(i))
                    + " systems a run on average");
        }
        return title + ". " + String.join(", ", totals) + ".";
    }
}
