package org.brinksim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.brinksim.config.NarrowedSweep;
import org.brinksim.experiment.design.Factor;
import org.brinksim.experiment.discovery.Condition;
import org.brinksim.experiment.discovery.Discovery;
import org.brinksim.experiment.discovery.Narrowing;
import org.brinksim.experiment.discovery.Prim;
import org.brinksim.experiment.discovery.PrimSettings;
import org.brinksim.experiment.discovery.ScoredBox;
import org.brinksim.output.DiscoveryTables;
import org.brinksim.output.FinishedTables;
import org.brinksim.output.FolderReader;
import org.brinksim.output.Manifest;
import org.brinksim.output.ResultFolder;
import org.brinksim.output.Table;
import org.brinksim.output.folder.CsvTable;
import org.brinksim.output.folder.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brink discover}: looks for the part of a sweep in which an outcome is common. */
@Command(
        name = "discover",
        description = "Look for the conditions under which an outcome is common in a finished sweep.",
        footer = {
            "%nExamples:",
            "  brink discover results/sweep --where m_deaths>=100",
            "  brink discover results/sweep --where m_episodes_25>=1 --pick coverage=0.8"
        })
final class DiscoverCommand implements Callable<Integer> {
    private static final String NAME = "discover";

    private final Services services;

    @Parameters(index = "0", paramLabel = "DIR", description = "Result folder of a sweep.")
    private Path argument = Path.of("");

    @Option(
            names = "--where",
            required = true,
            paramLabel = "CONDITION",
            description = "The outcome: a metric, one of >=, >, <=, <, =, and a number; several joined by and.")
    private String where = "";

    @Mixin
    private DiscoverOptions options = new DiscoverOptions();

    @Mixin
    private Talk talk = new Talk();

    DiscoverCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() throws Refusal, IOException {
        PrimSettings settings = options.settings();
        SweepFolder sweep = AnalysedSweep.open(services, argument, "brink sweep SPEC --design lhs");
        Condition condition = Where.read(where, AnalysedSweep.metrics(sweep));
        PointShares shares = PointShares.of(sweep, condition);
        if (shares.points().isEmpty()) {
            throw Refusal.invalid(
                    argument + ": no run of it finished, so that no point shows an outcome; see" + " failures.csv");
        }
        Discovery found = new Prim(settings, sweep.reader().seed()).discover(shares.cases(sweep));
        write(sweep, condition, found);
        if (talk.isJson()) {
            talk.data(DiscoverJson.text(argument, sweep, Where.text(condition), found));
        } else if (!talk.isQuiet()) {
            CsvTable columns = CsvTable.read(sweep.reader().path(), "columns");
            talk.data(new DiscoverText(talk, sweep, argument, settings, columns)
                    .of(found, shares, Where.text(condition)));
        }
        talk.insist(argument.toString());
        return ExitCode.DONE.number();
    }

    private void write(SweepFolder sweep, Condition condition, Discovery found) throws Refusal {
        FolderReader reader = sweep.reader();
        ResultFolder folder = new ResultFolder(reader.path(), services.storage());
        try {
            writeBoxes(folder, sweep, condition, found);
            FinishedTables tables = new FinishedTables(folder, reader);
            Map<Table, List<List<String>>> rows =
                    DiscoveryTables.of(found, sweep.design().factors(), Where.text(condition));
            for (Map.Entry<Table, List<List<String>>> table : rows.entrySet()) {
                tables.write(table.getKey(), table.getValue());
            }
            if (!reader.charts().isEmpty()) {
                services.renderer().render(reader.path(), reader.charts());
            }
            Manifest.reseal(folder, NAME, command(condition));
        } catch (IOException cause) {
            throw new Refusal(ExitCode.OUTPUT_BLOCKED, argument + " cannot be written: " + Failures.reason(cause));
        }
    }

    /** Writes the boxes as sweeps, in place of those of an earlier discovery. */
    private void writeBoxes(ResultFolder folder, SweepFolder sweep, Condition condition, Discovery found)
            throws IOException, Refusal {
        SortedMap<String, String> boxes = new TreeMap<>();
        for (int number = 1; number <= found.boxes().size(); number++) {
            ScoredBox box = found.boxes().get(number - 1).found();
            boxes.put(DiscoveryTables.file(number), sweep(sweep, number, box, Where.text(condition)));
        }
        for (int number = 1; Files.deleteIfExists(folder.path().resolve(DiscoveryTables.file(number))); number++) {}
        for (Map.Entry<String, String> box : boxes.entrySet()) {
            folder.write(box.getKey(), box.getValue());
        }
    }

    private String sweep(SweepFolder sweep, int number, ScoredBox box, String condition) throws Refusal {
        List<Factor> factors = sweep.design().factors();
        List<String> remarks = List.of(
                "Where " + condition + ": box " + number + " of brink discover, with "
                        + DiscoverText.percent(box.coverage()) + " of the cases at a density of "
                        + DiscoverText.percent(box.density()) + ".",
                "The seed differs from that of the sweep it was found in, so that its runs are fresh.");
        try {
            return new NarrowedSweep(
                            number,
                            factors,
                            Narrowing.factors(factors, box.box()),
                            sweep.reader().seed() + number,
                            remarks)
                    .text(sweep.reader().path().resolve(ResultFolder.SWEEP), ResultFolder.SCENARIO);
        } catch (IllegalArgumentException damaged) {
            throw Refusal.invalid(argument + ": " + damaged.getMessage());
        }
    }

    private String command(Condition condition) {
        List<String> words = new ArrayList<>(List.of("brink", NAME, ".", "--where", Where.text(condition)));
        words.addAll(options.canonical());
        return Words.shell(words);
    }
}
