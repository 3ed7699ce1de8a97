package org.brinksim.output.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Reads the tables on patrons and organisations of one design point. */
final class StrategyReader {
    private static final Set<String> PARTIES = Set.of("state", "patron", "organisation");

    private final Path folder;
    private final String design;

    StrategyReader(Path folder, String design) {
        this.folder = folder;
        this.design = design;
    }

    Strategy read() throws IOException {
        List<CsvTable.Row> network = rows("network");
        return new Strategy(
                rows("arms_flows").stream().map(StrategyReader::arms).toList(),
                rows("acts").stream().map(StrategyReader::act).toList(),
                network.stream()
                        .filter(row -> PARTIES.contains(row.text("relation")))
                        .map(row -> new Strategy.Party(row.text("relation"), row.text("actor"), row.text("name")))
                        .toList(),
                network.stream()
                        .filter(row -> !PARTIES.contains(row.text("relation")))
                        .map(row -> new Strategy.Relation(
                                row.text("relation"), row.text("actor"), row.text("other"), row.number("value")))
                        .toList());
    }

    private List<CsvTable.Row> rows(String name) throws IOException {
        return CsvTable.read(folder, name)
                .rows()
                .filter(row -> row.text("design_id").equals(design))
                .toList();
    }

    private static Strategy.ArmsFlow arms(CsvTable.Row row) {
        return new Strategy.ArmsFlow(
                row.text("supplier"),
                row.text("recipient"),
                row.count("year"),
                row.text("system"),
                row.number("systems"),
                row.number("systems_q05"),
                row.number("systems_q95"));
    }

    private static Strategy.ActRate act(CsvTable.Row row) {
        return new Strategy.ActRate(
                row.text("actor"),
                row.text("kind"),
                row.number("per_run"),
                row.number("accepted_share"),
                row.number("episodes_share"));
    }
}
