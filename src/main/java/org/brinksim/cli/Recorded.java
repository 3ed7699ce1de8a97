package org.brinksim.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.brinksim.cli.ScenarioSource.Loading;
import org.brinksim.experiment.Design;
import org.brinksim.experiment.Model;
import org.brinksim.experiment.Overrides;
import org.brinksim.experiment.Replay;
import org.brinksim.experiment.RunId;
import org.brinksim.experiment.RunRecord;
import org.brinksim.output.Column;
import org.brinksim.output.FolderReader;
import org.brinksim.output.Numbers;
import org.brinksim.output.RunsTable;
import org.brinksim.scenario.Scenario;
import org.brinksim.simulation.Detail;

/**
 * A finished result folder whose runs can be recomputed.
 *
 * @param folder the folder
 * @param scenarios its resolved scenarios by name
 * @param table its table of runs
 * @param paths the paths that have a value of their own in each run
 * @param models makes the model of a scenario
 */
record Recorded(
        FolderReader folder,
        Map<String, Scenario> scenarios,
        RunsTable table,
        List<String> paths,
        Function<Scenario, Model> models) {
    Recorded {
        scenarios = Map.copyOf(scenarios);
        paths = List.copyOf(paths);
    }

    /** A row of the table of runs. */
    record Row(RunId id, long seed, List<Double> values, List<String> cells) {
        Row {
            values = List.copyOf(values);
            cells = List.copyOf(cells);
        }

        /** Name of the scenario. */
        String scenario() {
            return cells.get(0);
        }
    }

    /**
     * Opens a folder.
     *
     * @throws Refusal if it is no result folder, is incomplete, or a scenario of it is not accepted
     */
    static Recorded open(Services services, Path argument) throws Refusal, IOException {
        Path path = services.folder().resolve(argument);
        Optional<FolderReader> opened = FolderReader.open(path);
        if (opened.isEmpty()) {
            throw Refusal.invalid(argument + " is not a result folder: it holds no manifest.json of brink");
        }
        FolderReader folder = opened.get();
        if (!folder.isComplete()) {
            throw Refusal.invalid(incomplete(argument));
        }
        if (!folder.hasRuns()) {
            throw Refusal.invalid(argument + " holds a search of mixes, which keeps no single runs; run a mix of its"
                    + " front.csv with: brink run SCENARIO --set PATH=VALUE");
        }
        List<Scenario> scenarios = scenarios(services, folder);
        List<String> paths = folder.variedPaths();
        for (String varied : paths) {
            if (!scenarios.stream().allMatch(scenario -> Overrides.isKnown(scenario, varied))) {
                throw Refusal.invalid(argument + ": this version knows no parameter or input " + varied);
            }
        }
        Map<String, Scenario> named = new HashMap<>();
        scenarios.forEach(scenario -> named.put(scenario.name(), scenario));
        Design design = folder.isSweep() ? folder.sweep() : Design.asIs();
        RunsTable table = new RunsTable(scenarios.get(0), design, paths);
        return new Recorded(folder, named, table, paths, services.models());
    }

    /** Reads the scenarios of a folder. */
    private static List<Scenario> scenarios(Services services, FolderReader folder) throws Refusal {
        return loaded(services, folder).stream().map(Loading.Loaded::scenario).toList();
    }

    /** Reads the scenarios of a folder with the posterior that they name. */
    static List<Loading.Loaded> loaded(Services services, FolderReader folder) throws Refusal {
        List<Loading.Loaded> scenarios = new ArrayList<>();
        for (Path file : folder.scenarioFiles()) {
            Loading loading = services.scenarios().load(file.toAbsolutePath().toString(), List.of());
            if (loading instanceof Loading.Refused refused) {
                throw new Refusal(ExitCode.INVALID_INPUT, refused.problems());
            }
            scenarios.add((Loading.Loaded) loading);
        }
        return scenarios;
    }

    static String incomplete(Path argument) {
        return argument + " is incomplete: the command that wrote it did not finish. Go on with: "
                + EnsembleRun.resumption(argument);
    }

    /** The row of a run; empty when there is none. */
    Optional<Row> row(RunId id) throws IOException, Refusal {
        List<Row> found = new ArrayList<>();
        read((index, row) -> {
            if (row.id().equals(id)) {
                found.add(row);
            }
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    /** The rows at chosen places, from 0. */
    List<Row> rows(LongPredicate chosen) throws IOException, Refusal {
        List<Row> rows = new ArrayList<>();
        read((index, row) -> {
            if (chosen.test(index)) {
                rows.add(row);
            }
            return true;
        });
        return rows;
    }

    /** The first rows in an order, at most so many. */
    List<Row> least(int most, Comparator<Row> order) throws IOException, Refusal {
        List<Row> least = new ArrayList<>();
        read((index, row) -> {
            least.add(row);
            least.sort(order);
            if (least.size() > most) {
                least.remove(most);
            }
            return true;
        });
        return least;
    }

    /** The scenario of the run of a row. */
    Scenario scenario(Row row) {
        Scenario scenario = scenarios.get(row.scenario());
        if (scenario == null) {
            throw new IllegalArgumentException("the folder holds no scenario " + row.scenario());
        }
        return scenario;
    }

    /** Recomputes the run of a row. */
    RunRecord recompute(Row row, Detail detail) {
        return new Replay(scenario(row), paths, models).run(row.id(), row.seed(), row.values(), detail);
    }

    /** Where a recomputed run differs from its row, one line per column. */
    List<String> differences(Row row, RunRecord recomputed) {
        List<String> again = table.row(row.scenario(), recomputed);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < again.size(); i++) {
            if (!again.get(i).equals(row.cells().get(i))) {
                differences.add(row.id() + " " + table.columns().get(i).name() + ": recorded "
                        + shown(row.cells().get(i)) + ", recomputed " + shown(again.get(i)));
            }
        }
        return differences;
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "nothing" : cell;
    }

    /** Takes rows one by one; false to stop. */
    private interface RowVisitor {
        boolean visit(long index, Row row);
    }

    private void read(RowVisitor visitor) throws IOException, Refusal {
        List<String> names = table.columns().stream().map(Column::name).toList();
        long index = 0;
        try (CsvReader<NamedCsvRecord> rows = folder.table(RunsTable.NAME)) {
            for (NamedCsvRecord cells : rows) {
                if (index == 0 && !cells.getHeader().equals(names)) {
                    throw Refusal.invalid(folder.path() + ": the columns of its runs are not those of this version");
                }
                if (!visitor.visit(index, row(cells.getFields()))) {
                    return;
                }
                index++;
            }
        } catch (UncheckedIOException wrapped) {
            throw wrapped.getCause();
        } catch (CsvParseException | IllegalArgumentException damaged) {
            throw new Refusal(ExitCode.MISMATCH, folder.path() + ": its table of runs is damaged after row " + index);
        }
    }

    private Row row(List<String> cells) {
        RunId id = RunId.parse(cells.get(3))
                .orElseThrow(() -> new IllegalArgumentException(cells.get(3) + " is not the id of a run"));
        int first = table.firstParameter();
        List<Double> values = cells.subList(first, first + paths.size()).stream()
                .map(Numbers::parse)
                .toList();
        if (!scenarios.containsKey(cells.get(0))) {
            throw new IllegalArgumentException("the folder holds no scenario " + cells.get(0));
        }
        return new Row(id, Long.parseLong(cells.get(4)), values, cells);
    }
}
