package org.brinksim.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.brinksim.experiment.ActCounts;
import org.brinksim.experiment.ArmsFlows;

/** Tables on patrons and organisations: arms that flowed and what was done about the fighting. */
final class StrategyTables {
    static final Table ARMS_FLOWS = new Table(
            "arms_flows",
            List.of(
                    Keys.DESIGN,
                    Column.text("supplier", "id of the supplier"),
                    Column.text("recipient", "id of the receiving state"),
                    Column.integer("year", "year", "calendar year of arrival"),
                    Column.text(
                            "system", "class of arms; weapons stands for all classes together but soldiers and rounds"),
                    Column.integer("n", "runs", "runs, those without the flow included"),
                    Column.real("systems", "systems", "systems a run that arrived: mean over the runs"),
                    Column.real("systems_q05", "systems", "5 % of the runs have at most so many"),
                    Column.real("systems_q95", "systems", "95 % of the runs have at most so many"),
                    Column.real("musd", "US$ m", "value a run of what arrived: mean over the runs")));
    static final Table ACTS = new Table(
            "acts",
            List.of(
                    Keys.DESIGN,
                    Column.text("actor", "id of the patron or organisation; anybody stands for all together"),
                    Column.text("kind", "offer to mediate, statement, pressure or mission"),
                    Column.integer("n", "runs", "runs"),
                    Column.real("per_run", "acts", "acts a run: mean over the runs"),
                    Column.real("accepted_share", "0-1", "share of the offers that both states accepted"),
                    Column.integer("episodes", "episodes", "episodes at rung 6 or above, all runs together"),
                    Column.real("episodes_share", "0-1", "share of these episodes with at least one such act")));

    private StrategyTables() {}

    static List<List<String>> armsFlows(int point, ArmsFlows flows) {
        return flows.rows().stream().map(row -> armsFlow(point, row)).toList();
    }

    private static List<String> armsFlow(int point, ArmsFlows.Row row) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(point),
                row.flow().supplier(),
                row.flow().recipient(),
                Integer.toString(row.flow().year()),
                row.flow().system(),
                Long.toString(row.runs())));
        DoubleStream.of(row.systems(), row.low(), row.high(), row.musd())
                .mapToObj(Numbers::text)
                .forEach(cells::add);
        return cells;
    }

    static List<List<String>> acts(int point, ActCounts acts) {
        return acts.rows().stream()
                .map(row -> List.of(
                        Integer.toString(point),
                        row.doing().actor(),
                        row.doing().kind().key(),
                        Long.toString(row.runs()),
                        Numbers.text(row.perRun()),
                        Numbers.text(row.acceptedShare()),
                        Long.toString(row.episodes()),
                        Numbers.text(row.episodesShare())))
                .toList();
    }
}
